using System.IO.Compression;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using NodaTime;
using Umkm.AspNetCore.Requests;
using Umkm.Registers;
using Umkm.Rules.Assessments;

namespace Umkm.AspNetCore.Endpoints;

/// <summary>Screens an uploaded register (CSV, also gzip, or a workbook). Answers leave while rows are still worked out; nothing is kept.</summary>
internal static class ScreenEndpoint
{
    private const int MostInMemory = 1024 * 1024;

    private enum Output
    {
        Zip,
        Report,
        Summary,
    }

    public static async Task Screen(Service service, HttpContext context, QueryReader query)
    {
        LocalDate on = query.Date("on");
        Output output = query.Choice("format", Output.Zip, ("zip", Output.Zip), ("report", Output.Report), ("summary", Output.Summary));
        AssessorOptions options = query.Options(service.Assessor, isGroup: false, on);
        query.End();
        (Stream register, string name, byte[]? mapping) = await Upload(service, context);
        await using (register)
        {
            // Registers are read and written by streams that wait: not on a thread of requests.
            await Task.Run(
                () =>
                {
                    try
                    {
                        Run(service, context, query.Language, output, register, name, mapping, service.Assessor.With(options), on);
                    }
                    catch (RegisterException wrong)
                    {
                        throw new RefusedException(
                            new Refusal(StatusCodes.Status400BadRequest, [.. wrong.Problems.Select(RequestProblem.OfRegister)])
                        );
                    }
                },
                context.RequestAborted
            );
        }
        await context.Response.BodyWriter.FlushAsync(context.RequestAborted);
    }

    private static void Run(
        Service service,
        HttpContext context,
        Lang language,
        Output output,
        Stream register,
        string name,
        byte[]? mapping,
        Assessor assessor,
        LocalDate on
    )
    {
        var screening = new RegisterScreening(assessor, on, language)
        {
            Mapping = mapping is null ? null : RegisterMapping.Parse(mapping, "mapping", service.Book),
            Workers = service.Limits.ScreeningWorkers,
        };
        using var input = new RegisterInput(register, name);
        using FileStream rejects = TemporaryFile();
        if (output == Output.Zip)
        {
            Replies.Private(context, "application/zip");
            context.Response.Headers.ContentDisposition = "attachment; filename=\"hasil.zip\"";
            // Closed only when all is well: a cut archive must not look whole.
            var zip = new ZipArchive(context.Response.BodyWriter.AsStream(leaveOpen: true), ZipArchiveMode.Create, leaveOpen: true);
            RegisterTotals totals;
            Stream answers = zip.CreateEntry("jawaban.csv", CompressionLevel.Fastest).Open();
            totals = screening.Run(input, name, answers, rejects, tally: true, context.RequestAborted);
            answers.Dispose();
            rejects.Position = 0;
            Entry(zip, "ditolak.csv", rejects.CopyTo);
            ScreeningReport report = Report(service, name, on, assessor, totals);
            Entry(zip, "ringkasan.json", s => s.Write(report.ToJson()));
            Entry(zip, "laporan.html", s => s.Write(report.ToHtml(service.Book, language)));
            zip.Dispose();
            Count(service, totals);
        }
        else
        {
            RegisterTotals totals = screening.Run(input, name, Stream.Null, rejects, tally: true, context.RequestAborted);
            ScreeningReport report = Report(service, name, on, assessor, totals);
            byte[] page = output == Output.Report ? report.ToHtml(service.Book, language) : report.ToJson(language);
            Replies.Private(context, output == Output.Report ? "text/html; charset=utf-8" : Replies.Json);
            context.Response.BodyWriter.AsStream(leaveOpen: true).Write(page);
            Count(service, totals);
        }
    }

    private static ScreeningReport Report(Service service, string name, LocalDate on, Assessor assessor, RegisterTotals totals) =>
        new(name, on, service.Book.Edition, service.Book.Hash, assessor.Options.Reading, totals);

    private static void Count(Service service, RegisterTotals totals)
    {
        service.Telemetry.Rows("answered", totals.Answered);
        service.Telemetry.Rows("rejected", totals.Rejected);
    }

    private static void Entry(ZipArchive zip, string name, Action<Stream> write)
    {
        using Stream entry = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
        write(entry);
    }

    /// <summary>The register as a stream that can seek, its name, and the mapping file where a form gives one.</summary>
    private static async Task<(Stream Register, string Name, byte[]? Mapping)> Upload(Service service, HttpContext context)
    {
        long limit = service.Limits.MaxRegisterBytes;
        HttpRequest request = context.Request;
        Body.Raise(context, limit);
        if (!request.HasFormContentType)
        {
            if (request.ContentType is not { } type || type.StartsWith("application/json", StringComparison.OrdinalIgnoreCase))
            {
                throw Body.Refused(
                    StatusCodes.Status415UnsupportedMediaType,
                    RequestMessages.NotMediaType.With(
                        new("found", HarmlessText.Masked(request.ContentType ?? "")),
                        new(
                            "expected",
                            "text/csv, application/gzip, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, multipart/form-data"
                        )
                    )
                );
            }
            FileStream file = TemporaryFile();
            try
            {
                await Body.Copy(context, file, limit);
                file.Position = 0;
                return (file, "register", null);
            }
            catch
            {
                await file.DisposeAsync();
                throw;
            }
        }
        context.Features.Set<IFormFeature>(
            new FormFeature(request, new FormOptions { MultipartBodyLengthLimit = limit, MemoryBufferThreshold = MostInMemory })
        );
        IFormCollection form;
        try
        {
            form = await request.ReadFormAsync(context.RequestAborted);
        }
        catch (InvalidDataException)
        {
            throw Body.TooLarge(limit);
        }
        catch (Exception wrong) when (wrong is BadHttpRequestException or IOException)
        {
            throw wrong is BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge }
                ? Body.TooLarge(limit)
                : Body.Refused(StatusCodes.Status400BadRequest, RequestMessages.CutShort.With());
        }
        IFormFile register =
            form.Files["register"] ?? throw Body.Refused(StatusCodes.Status400BadRequest, RequestMessages.NoRegister.With(), parameter: "register");
        return (register.OpenReadStream(), HarmlessText.Masked(Path.GetFileName(register.FileName)), await Mapping(form.Files["mapping"], service));
    }

    private static async Task<byte[]?> Mapping(IFormFile? file, Service service)
    {
        if (file is null)
        {
            return null;
        }
        if (file.Length > service.Limits.MaxSubjectBytes)
        {
            throw Body.TooLarge(service.Limits.MaxSubjectBytes);
        }
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes);
        return bytes.ToArray();
    }

    /// <summary>A file that only this process can open and that is gone when it is closed.</summary>
    private static FileStream TemporaryFile() =>
        new(
            Path.GetTempFileName(),
            new FileStreamOptions
            {
                Mode = FileMode.Open,
                Access = FileAccess.ReadWrite,
                Share = FileShare.None,
                Options = FileOptions.DeleteOnClose,
            }
        );
}
