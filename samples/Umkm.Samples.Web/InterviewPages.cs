using System.Globalization;
using System.Text;
using System.Text.Json;
using NodaTime;
using Umkm.Domain;
using Umkm.Rules;
using Umkm.Rules.Assessments;
using Umkm.Rules.Explanations;
using Umkm.Rules.Interviews;
using Umkm.Rules.Results;

namespace Umkm.Samples.Web;

/// <summary>The interview of an entrepreneur: one question at a time, why it is asked, what is decided already, and at the end a page to print and a
/// calendar.</summary>
internal static class InterviewPages
{
    private const int MostTitles = 3;

    public static void Map(WebApplication app)
    {
        app.MapGet("/", context => Layout.Write(context, "Cek usaha saya", Start(Today(context))));
        app.MapPost("/tanya", Ask);
        app.MapPost("/hasil", context => Result(context, (a, _) => a.Explain(Language.Indonesian, ExplanationForm.Html), "text/html; charset=utf-8"));
        app.MapPost("/kalender", context => Result(context, Calendar, "text/calendar; charset=utf-8"));
    }

    /// <summary>Today in western Indonesia.</summary>
    public static LocalDate Today(HttpContext context) =>
        LocalDate.FromDateTime(context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow().ToOffset(TimeSpan.FromHours(7)).DateTime);

    private static string Start(LocalDate today)
    {
        var html = new StringBuilder();
        html.Append("<h1>Cek usaha saya</h1>\n<p>Jawab beberapa pertanyaan. Tidak perlu akun, dan tidak ada yang disimpan.</p>\n");
        html.Append("<form method=\"post\" action=\"/tanya\">\n<fieldset><legend>Apa yang ingin Anda ketahui?</legend>\n");
        foreach ((string id, string label, _) in InterviewState.Topics)
        {
            string chosen = id == "surat" ? " checked" : "";
            html.Append($"<label class=\"choice\"><input type=\"radio\" name=\"topik\" value=\"{id}\"{chosen}> {Layout.Encoded(label)}</label>\n");
        }
        html.Append(
            "</fieldset>\n<label for=\"nama\">Nama usaha (boleh kosong)</label>\n"
                + "<input id=\"nama\" name=\"nama\" type=\"text\" maxlength=\"100\" autocomplete=\"organization\">\n"
        );
        html.Append(
            "<label for=\"tanggal\">Dinilai per tanggal</label>\n"
                + $"<input id=\"tanggal\" name=\"tanggal\" type=\"date\" required value=\"{IsoDate.Format(today)}\">\n"
        );
        html.Append("<button name=\"langkah\" value=\"mulai\">Mulai</button>\n</form>\n");
        html.Append(
            "<p class=\"note\">Bukan nasihat hukum dan bukan keputusan instansi mana pun.</p>\n"
                + "<p><a href=\"/petugas\">Untuk petugas: periksa satu daftar usaha</a></p>\n"
        );
        return html.ToString();
    }

    private static async Task Ask(HttpContext context)
    {
        IFormCollection form = await context.Request.ReadFormAsync(context.RequestAborted);
        string step = form["langkah"].ToString();
        InterviewState? state =
            step == "mulai"
            && IsoDate.TryParse(form["tanggal"].ToString(), out LocalDate on)
            && InterviewState.Topics.Any(t => t.Id == form["topik"].ToString())
                ? InterviewState.Begin(on, form["topik"].ToString(), form["nama"].ToString())
                : InterviewState.Read(form);
        if (state is null)
        {
            await Layout.Write(
                context,
                "Mulai lagi",
                "<h1>Halaman ini tidak dapat dilanjutkan</h1>\n"
                    + "<p class=\"error\" role=\"alert\">Isiannya tidak utuh.</p>\n<p><a href=\"/\">Mulai dari awal</a></p>",
                StatusCodes.Status400BadRequest
            );
            return;
        }
        Assessor assessor = context.RequestServices.GetRequiredService<Assessor>();
        Interview interview = state.Interview(assessor);
        Dictionary<string, string> wrong = [];
        if (step != "mulai" && interview.Next is { } question)
        {
            (state, wrong) = Taken(state, interview, question, form, step);
            interview = wrong.Count == 0 ? state.Interview(assessor) : interview;
        }
        else if (step == "kembali")
        {
            state = state.Back();
            interview = state.Interview(assessor);
        }
        string body = interview.Next is { } next && step != "cukup" ? Question(state, interview, next, form, wrong) : End(state, interview);
        await Layout.Write(context, wrong.Count > 0 ? "Periksa jawaban" : "Cek usaha saya", body);
    }

    /// <summary>The state after what was pressed, or what is wrong with the answer by the name of its control.</summary>
    private static (InterviewState State, Dictionary<string, string> Wrong) Taken(
        InterviewState state,
        Interview interview,
        Question question,
        IFormCollection form,
        string step
    )
    {
        switch (step)
        {
            case "kembali":
                return (state.Back(), []);
            case "tidak-tahu":
                return (state.After(interview.DoNotKnow(), question), []);
            case "tidak-ada":
                return Answered(state, interview, question, "[]");
            case "tambah" or "sudah" when question.Kind == Rules.Interviews.Question.OfList:
                (string? entry, Dictionary<string, string> wrong) = QuestionForm.Entry(question, form);
                if (entry is null)
                {
                    return (state, wrong);
                }
                if (entry == "{}" && (step == "tambah" || state.Items.Length == 0))
                {
                    return (state, new() { ["jawaban"] = "Belum ada yang diisi. Isi satu, atau tekan Tidak ada bila memang tidak ada." });
                }
                string[] items = entry == "{}" ? state.Items : [.. state.Items, entry];
                return step == "tambah" ? (state with { Items = items }, []) : Answered(state, interview, question, $"[{string.Join(',', items)}]");
            case "lanjut":
                ParseResult<JsonElement> read = question.ReadAnswer(form["jawaban"].ToString());
                return read.TryGetValue(out JsonElement value)
                    ? Answered(state, interview, question, value.GetRawText())
                    : (state, new() { ["jawaban"] = read.Reason!.Text(Language.Indonesian) });
            default:
                return (state, []);
        }
    }

    private static (InterviewState, Dictionary<string, string>) Answered(InterviewState state, Interview interview, Question question, string json)
    {
        try
        {
            return (state.After(interview.Answer(JsonElement.Parse(json)), question), []);
        }
        catch (JsonException)
        {
            // What was typed is read field by field above; what is left contradicts an earlier answer.
            return (state, new() { ["jawaban"] = "Jawaban ini bertentangan dengan jawaban sebelumnya. Periksa lagi, atau kembali." });
        }
    }

    private static string Question(
        InterviewState state,
        Interview interview,
        Question question,
        IFormCollection form,
        Dictionary<string, string> wrong
    )
    {
        var html = new StringBuilder();
        int all = interview.Assessment.Decisions.Length;
        int decided = interview.Assessment.Decisions.Count(d => d.Answer is not null);
        html.Append($"<p class=\"note\" id=\"maju\">Pertanyaan {state.Trail.Length + 1}. Sudah terjawab {decided} dari {all} hal.</p>\n");
        html.Append($"<progress max=\"{all}\" value=\"{decided}\" aria-labelledby=\"maju\"></progress>\n");
        string item = question.Item is { } of ? $" — {of}" : "";
        string mark = question.Kind == Rules.Interviews.Question.OfList ? "" : "?";
        html.Append($"<h1>{Layout.Encoded(QuestionForm.Capital(question.Label.Indonesian) + item)}{mark}</h1>\n");
        if (question.Meaning is { } meaning)
        {
            html.Append($"<p>{Layout.Encoded(meaning)}</p>\n");
        }
        html.Append("<form method=\"post\" action=\"/tanya\" novalidate>\n").Append(state.Fields());
        if (question.Kind == Rules.Interviews.Question.OfList)
        {
            List(html, state, question, form, wrong);
        }
        else
        {
            string typed = wrong.Count > 0 ? form["jawaban"].ToString() : "";
            html.Append(QuestionForm.Control(question, "jawaban", typed, wrong.GetValueOrDefault("jawaban")));
            html.Append("<button name=\"langkah\" value=\"lanjut\">Lanjut</button>\n");
        }
        html.Append("<button class=\"second\" name=\"langkah\" value=\"tidak-tahu\">Saya tidak tahu</button>\n");
        html.Append(state.Trail.Length > 0 ? "<button class=\"second\" name=\"langkah\" value=\"kembali\">Kembali</button>\n" : "");
        html.Append("<button class=\"second\" name=\"langkah\" value=\"cukup\">Cukup, lihat hasilnya</button>\n</form>\n");
        Why(html, interview, question);
        Decided(html, interview);
        return html.ToString();
    }

    private static void List(StringBuilder html, InterviewState state, Question question, IFormCollection form, Dictionary<string, string> wrong)
    {
        if (wrong.TryGetValue("jawaban", out string? whole))
        {
            html.Append($"<p class=\"error\" role=\"alert\">{Layout.Encoded(whole)}</p>\n");
        }
        foreach ((int at, string entry) in state.Items.Index())
        {
            html.Append($"<p class=\"item\">Nomor {at + 1}: {Layout.Encoded(Told(entry))}</p>\n");
        }
        html.Append($"<h2>Nomor {state.Items.Length + 1}</h2>\n<p class=\"note\">Yang tidak Anda tahu boleh kosong.</p>\n");
        foreach ((int at, Question field) in question.Fields.Index())
        {
            string name = $"isian-{at}";
            html.Append(QuestionForm.Control(field, name, wrong.Count > 0 ? form[name].ToString() : "", wrong.GetValueOrDefault(name)));
        }
        html.Append("<button name=\"langkah\" value=\"sudah\">Simpan, sudah semua</button>\n");
        html.Append("<button class=\"second\" name=\"langkah\" value=\"tambah\">Simpan, tambah lagi</button>\n");
        html.Append(state.Items.Length == 0 ? "<button class=\"second\" name=\"langkah\" value=\"tidak-ada\">Tidak ada</button>\n" : "");
    }

    private static string Told(string entry)
    {
        JsonElement json = JsonElement.Parse(entry);
        return json.ValueKind == JsonValueKind.Object ? string.Join(", ", json.EnumerateObject().Select(p => p.Value.ToString())) : json.ToString();
    }

    private static void Why(StringBuilder html, Interview interview, Question question)
    {
        string[] titles = [.. question.Goals.Select(g => interview.Assessment[g].Title.Indonesian)];
        html.Append("<h2>Mengapa ditanyakan</h2>\n<p>");
        html.Append(Layout.Encoded(string.Join("; ", titles.Take(MostTitles))));
        html.Append(titles.Length > MostTitles ? string.Create(CultureInfo.InvariantCulture, $"; dan {titles.Length - MostTitles} hal lain") : "");
        html.Append(" bergantung pada jawaban ini.");
        html.Append(question.Basis is { } basis ? $" <span class=\"note\">{Layout.Encoded(basis)}</span>" : "").Append("</p>\n");
    }

    private static void Decided(StringBuilder html, Interview interview)
    {
        DecisionResult[] decided = [.. interview.Assessment.Decisions.Where(d => d.Answer is not null)];
        if (decided.Length == 0)
        {
            return;
        }
        html.Append($"<details>\n<summary>Yang sudah terjawab ({decided.Length})</summary>\n<dl>\n");
        foreach (DecisionResult result in decided)
        {
            html.Append($"<dt>{Layout.Encoded(result.Title.Indonesian)}</dt><dd>{Layout.Encoded(result.Possible[0].Label.Indonesian)}</dd>\n");
        }
        html.Append("</dl>\n</details>\n");
    }

    private static string End(InterviewState state, Interview interview)
    {
        var html = new StringBuilder();
        int open = interview.Assessment.Decisions.Count(d => d.Answer is null);
        html.Append("<h1>Hasil Anda siap</h1>\n");
        html.Append(
            open == 0
                ? "<p>Semua yang Anda tanyakan terjawab.</p>\n"
                : $"<p>{open} hal belum dapat dipastikan: ada yang tidak diketahui, atau hukumnya ditafsirkan berbeda.</p>\n"
        );
        html.Append("<form method=\"post\" action=\"/hasil\">\n").Append(state.Fields()).Append("<button>Lihat dan cetak hasil</button>\n</form>\n");
        html.Append("<form method=\"post\" action=\"/kalender\">\n").Append(state.Fields());
        html.Append("<button class=\"second\">Unduh kalender tenggat (.ics)</button>\n</form>\n<form method=\"post\" action=\"/tanya\">\n")
            .Append(state.Fields());
        html.Append("<button class=\"second\" name=\"langkah\" value=\"kembali\">Kembali ke pertanyaan terakhir</button>\n</form>\n");
        Decided(html, interview);
        return html.Append("<p><a href=\"/\">Mulai dari awal</a></p>\n").ToString();
    }

    private static async Task Result(HttpContext context, Func<Assessment, (Assessor, InterviewState), string> make, string type)
    {
        IFormCollection form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (InterviewState.Read(form) is not { } state)
        {
            context.Response.Redirect("/");
            return;
        }
        Assessor assessor = context.RequestServices.GetRequiredService<Assessor>();
        if (type.StartsWith("text/calendar", StringComparison.Ordinal))
        {
            context.Response.Headers.ContentDisposition = "attachment; filename=\"tenggat-usaha.ics\"";
        }
        await Layout.Send(context, type, make(assessor.Assess(state.Subject, state.On), (assessor, state)));
    }

    private static string Calendar(Assessment assessment, (Assessor Assessor, InterviewState State) given) =>
        given.Assessor.Timeline(given.State.Subject, given.State.On, given.State.On.PlusYears(2)).ToCalendar(Language.Indonesian);
}
