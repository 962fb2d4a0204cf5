using System.Text;
using Microsoft.AspNetCore.Http;
using Umkm.AspNetCore.Requests;
using Umkm.Rules.Hosting;

namespace Umkm.AspNetCore.Endpoints;

/// <summary>Runs the operations about a subject once while a host starts: what the first request would have compiled is compiled then.</summary>
internal static class FirstRequests
{
    public static async Task Run(Service service, CancellationToken cancellation)
    {
        string on = IsoDate.Format(WarmUp.DayOf(service.Book));
        string subject = Encoding.UTF8.GetString(WarmUp.Known);
        foreach (string size in new[] { "verdicts", "summary", "compact", "full" })
        {
            await Ask(AssessEndpoint.Assess, $"?on={on}&size={size}", subject);
        }
        await Ask(QuestionsEndpoint.Step, $"?on={on}", $$"""{"subject":{{subject}}}""");

        async Task Ask(Func<Service, HttpContext, QueryReader, Task> work, string query, string body)
        {
            var context = new DefaultHttpContext { RequestAborted = cancellation };
            context.Request.Method = HttpMethods.Post;
            context.Request.ContentType = "application/json";
            context.Request.QueryString = new QueryString(query);
            context.Request.Body = new MemoryStream(Encoding.UTF8.GetBytes(body));
            try
            {
                await work(service, context, new QueryReader(context.Request));
            }
            catch (RefusedException)
            {
                // A host may set limits below this body, and its book may know other facts: then there is less to prepare.
            }
        }
    }
}
