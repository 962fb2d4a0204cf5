using System.Text;
using NodaTime;
using Umkm.Domain;
using Umkm.Registers;
using Umkm.Rules.Assessments;

namespace Umkm.Samples.Web;

/// <summary>The page of an officer: a register goes in, the report comes back. Nothing is kept.</summary>
internal static class OfficerPages
{
    private const long MostBytes = 64L * 1024 * 1024;

    public static void Map(WebApplication app)
    {
        app.MapGet("/petugas", context => Layout.Write(context, "Periksa daftar usaha", Form(InterviewPages.Today(context), [])));
        app.MapPost("/petugas", Report);
    }

    private static string Form(LocalDate on, IReadOnlyList<string> wrong)
    {
        var html = new StringBuilder("<h1>Periksa daftar usaha</h1>\n");
        if (wrong.Count > 0)
        {
            html.Append("<div class=\"error\" role=\"alert\">\n");
            foreach (string problem in wrong)
            {
                html.Append($"<p>{Layout.Encoded(problem)}</p>\n");
            }
            html.Append("</div>\n");
        }
        html.Append("<form method=\"post\" action=\"/petugas\" enctype=\"multipart/form-data\">\n<label for=\"register\">Berkas daftar</label>\n");
        html.Append(
            "<input id=\"register\" name=\"register\" type=\"file\" required accept=\".csv,.gz,.xlsx,.xls\" aria-describedby=\"register-bantuan\">\n"
        );
        html.Append("<p class=\"note\" id=\"register-bantuan\">CSV, .csv.gz, atau buku kerja. Seret berkasnya ke kotak di atas, atau pilih.</p>\n");
        html.Append(
            "<label for=\"pemetaan\">Berkas pemetaan kolom (bila perlu)</label>\n"
                + "<input id=\"pemetaan\" name=\"pemetaan\" type=\"file\" accept=\".yaml,.yml\">\n"
        );
        html.Append(
            "<label for=\"tanggal\">Dinilai per tanggal</label>\n"
                + $"<input id=\"tanggal\" name=\"tanggal\" type=\"date\" required value=\"{IsoDate.Format(on)}\">\n"
        );
        html.Append(
            "<button>Periksa</button>\n</form>\n<p class=\"note\">Daftar dibaca, laporan dibuat, dan tidak ada yang disimpan.</p>\n"
                + "<p><a href=\"/\">Untuk pengusaha</a></p>\n"
        );
        return html.ToString();
    }

    private static async Task Report(HttpContext context)
    {
        if (context.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = MostBytes;
        }
        IFormCollection form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (!IsoDate.TryParse(form["tanggal"].ToString(), out LocalDate on) || form.Files["register"] is not { Length: > 0 } file)
        {
            await Refuse(context, ["Pilih berkas daftar dan tanggalnya."]);
            return;
        }
        Assessor assessor = context.RequestServices.GetRequiredService<Assessor>();
        try
        {
            string page = await Task.Run(() => Screened(assessor, on, file, form.Files["pemetaan"], context.RequestAborted), context.RequestAborted);
            await Layout.Send(context, "text/html; charset=utf-8", page);
        }
        catch (RegisterException wrong)
        {
            await Refuse(context, [.. wrong.Problems.Select(p => p.Tell(Language.Indonesian))]);
        }
    }

    private static string Screened(Assessor assessor, LocalDate on, IFormFile file, IFormFile? mapping, CancellationToken cancellation)
    {
        using var input = new RegisterInput(file.OpenReadStream(), file.FileName);
        var screening = new RegisterScreening(assessor, on, Language.Indonesian)
        {
            Mapping = mapping is { Length: > 0 } ? RegisterMapping.Parse(Bytes(mapping), mapping.FileName, assessor.Book) : null,
        };
        // Rows that cannot be read are counted in the report; the endpoint /umkm/screen gives them back as a file.
        RegisterTotals totals = screening.Run(input, file.FileName, Stream.Null, Stream.Null, tally: true, cancellation);
        var report = new ScreeningReport(Path.GetFileName(file.FileName), on, assessor.Book.Edition, assessor.Book.Hash, null, totals);
        return Encoding.UTF8.GetString(report.ToHtml(assessor.Book, Language.Indonesian));
    }

    private static byte[] Bytes(IFormFile file)
    {
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static Task Refuse(HttpContext context, IReadOnlyList<string> wrong) =>
        Layout.Write(context, "Periksa daftar usaha", Form(InterviewPages.Today(context), wrong), StatusCodes.Status400BadRequest);
}
