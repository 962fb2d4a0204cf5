using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;
using NodaTime;
using Umkm.AspNetCore.Requests;
using Umkm.Rules;
using Umkm.Rules.Assessments;
using Umkm.Rules.Explanations;
using Umkm.Rules.Json;
using Umkm.Rules.Timelines;

namespace Umkm.AspNetCore.Endpoints;

/// <summary>Assesses the subject in the body, and follows it through time.</summary>
internal static class AssessEndpoint
{
    private enum Size
    {
        Verdicts,
        Summary,
        Compact,
        Full,
    }

    public static async Task Assess(Service service, HttpContext context, QueryReader query)
    {
        LocalDate on = query.Date("on");
        Size size = query.Choice(
            "size",
            Size.Summary,
            ("verdicts", Size.Verdicts),
            ("summary", Size.Summary),
            ("compact", Size.Compact),
            ("full", Size.Full)
        );
        ExplanationForm? form = query.Choice("format", null, Replies.Forms);
        if (form is not null)
        {
            query.NotForPages("size");
        }
        Subject subject = await Read(service, context, query);
        AssessorOptions options = query.Options(service.Assessor, subject is EnterpriseGroup, on);
        query.End();
        context.RequestAborted.ThrowIfCancellationRequested();
        Assessment assessment = service.Assessor.Assess(subject, on, options);
        if (form is { } told)
        {
            string text = assessment.Explain(query.Language, told);
            Replies.Private(context, Replies.TypeOf(told));
            await Replies.Text(context, text);
            return;
        }
        Replies.Private(context, Replies.Json);
        PipeWriter output = context.Response.BodyWriter;
        switch (size)
        {
            case Size.Verdicts:
                assessment.WriteVerdicts(output);
                break;
            case Size.Compact:
                assessment.WriteCompact(output, query.Language);
                break;
            case Size.Full:
                assessment.WriteJson(output, query.Language);
                break;
            default:
                assessment.WriteSummary(output, query.Language);
                break;
        }
        await output.FlushAsync(context.RequestAborted);
    }

    public static async Task Timeline(Service service, HttpContext context, QueryReader query)
    {
        LocalDate from = query.Date("from");
        LocalDate until = query.Date("until");
        bool isCalendar = query.Choice("format", false, ("json", false), ("ics", true));
        Subject subject = await Read(service, context, query);
        AssessorOptions options = query.Options(service.Assessor, subject is EnterpriseGroup);
        if (until < from || Period.Between(from, until, PeriodUnits.Days).Days > service.Limits.MaxTimelineYears * 366)
        {
            query.Add(
                "until",
                RequestMessages.WrongWindow.With(
                    new("from", IsoDate.Format(from)),
                    new("until", IsoDate.Format(until)),
                    new("most", service.Limits.MaxTimelineYears.ToString(System.Globalization.CultureInfo.InvariantCulture))
                )
            );
        }
        query.End();
        context.RequestAborted.ThrowIfCancellationRequested();
        Timeline timeline = service.Assessor.With(options).Timeline(subject, from, until);
        string text = isCalendar ? timeline.ToCalendar(query.Language) : timeline.ToJson(query.Language);
        Replies.Private(context, isCalendar ? "text/calendar; charset=utf-8" : Replies.Json);
        await Replies.Text(context, text);
    }

    private static async Task<Subject> Read(Service service, HttpContext context, QueryReader query)
    {
        byte[] body = await Body.Bytes(context, service.Limits.MaxSubjectBytes);
        try
        {
            return Body.Subject(body, service.Book.Glossary);
        }
        catch (RefusedException refused) when (refused.Refusal.Status == StatusCodes.Status400BadRequest)
        {
            // What is wrong with the parameters is told along.
            throw query.Along(service.Assessor, refused);
        }
    }
}
