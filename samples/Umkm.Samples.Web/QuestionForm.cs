using System.Text;
using System.Text.Json;
using Umkm.Domain;
using Umkm.Rules.Interviews;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Samples.Web;

/// <summary>The control of a question, by its kind alone: no question is known here.</summary>
internal static class QuestionForm
{
    private const int MostRadios = 8;

    /// <summary>The control for one value.</summary>
    /// <param name="question">The question, or a field of a list.</param>
    /// <param name="name">The name of the control.</param>
    /// <param name="typed">What was typed before.</param>
    /// <param name="error">Why that was refused; null when it was not.</param>
    public static string Control(Question question, string name, string typed, string? error)
    {
        var html = new StringBuilder();
        string help = $"{name}-bantuan";
        string wrong = $"{name}-salah";
        if (error is not null)
        {
            html.Append($"<p class=\"error\" role=\"alert\" id=\"{wrong}\">{Layout.Encoded(error)}</p>\n");
        }
        string described = $" aria-describedby=\"{(error is null ? help : $"{wrong} {help}")}\"{(error is null ? "" : " aria-invalid=\"true\"")}";
        (string Slug, string Label)[] choices =
            question.Kind == Question.OfYesNo
                ? [("ya", "Ya"), ("tidak", "Tidak")]
                : [.. question.Choices.Select(c => (c.Slug, Capital(c.Label.Indonesian)))];
        if (choices.Length is > 0 and <= MostRadios)
        {
            html.Append($"<fieldset{described}><legend>{Title(question)}</legend>\n");
            foreach ((string slug, string label) in choices)
            {
                string chosen = slug == typed ? " checked" : "";
                html.Append(
                    $"<label class=\"choice\"><input type=\"radio\" name=\"{name}\" value=\"{slug}\"{chosen}> {Layout.Encoded(label)}</label>\n"
                );
            }
            html.Append("</fieldset>\n");
        }
        else if (choices.Length > 0)
        {
            html.Append(
                $"<label for=\"{name}\">{Title(question)}</label>\n"
                    + $"<select id=\"{name}\" name=\"{name}\"{described}>\n<option value=\"\">— pilih —</option>\n"
            );
            foreach ((string slug, string label) in choices)
            {
                html.Append($"<option value=\"{slug}\"{(slug == typed ? " selected" : "")}>{Layout.Encoded(label)}</option>\n");
            }
            html.Append("</select>\n");
        }
        else
        {
            string type = question.Kind == Question.OfDate ? "date" : "text";
            string mode = question.Kind is Question.OfCount or Question.OfYear ? " inputmode=\"numeric\"" : "";
            html.Append($"<label for=\"{name}\">{Title(question)}</label>\n");
            html.Append(
                $"<input id=\"{name}\" name=\"{name}\" type=\"{type}\"{mode} autocomplete=\"off\" value=\"{Layout.Encoded(typed)}\"{described}>\n"
            );
        }
        return html.Append($"<p class=\"note\" id=\"{help}\">{Layout.Encoded(Help(question))}</p>\n").ToString();
    }

    /// <summary>Reads the fields of one entry of a list.</summary>
    /// <returns>The entry as JSON, or why a field is none, by the name of its control.</returns>
    public static (string? Entry, Dictionary<string, string> Wrong) Entry(Question list, IFormCollection form)
    {
        var wrong = new Dictionary<string, string>();
        var given = new List<(string Name, string Json)>();
        foreach ((int at, Question field) in list.Fields.Index())
        {
            string name = $"isian-{at}";
            string typed = form[name].ToString().Trim();
            ParseResult<JsonElement> read = typed.Length == 0 ? default! : field.ReadAnswer(typed);
            if (typed.Length == 0)
            {
                continue;
            }
            if (read.TryGetValue(out JsonElement value))
            {
                given.Add((field.Pointer, value.GetRawText()));
            }
            else
            {
                wrong[name] = read.Reason!.Text(Language.Indonesian);
            }
        }
        string entry = given is [("", var only)] ? only : $"{{{string.Join(',', given.Select(g => $"\"{g.Name}\":{g.Json}"))}}}";
        return (wrong.Count == 0 ? entry : null, wrong);
    }

    /// <summary>The first letter large.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static string Title(Question question) =>
        Layout.Encoded(Capital(question.Label.Indonesian) + (question.Unit is { } unit ? $" ({unit})" : ""));

    private static string Help(Question question) =>
        question.Kind switch
        {
            Question.OfAmount => "Tulis dalam rupiah, misalnya 50 juta atau Rp50.000.000.",
            Question.OfCount => "Tulis angkanya saja, misalnya 4.",
            Question.OfYear => "Tulis tahunnya, misalnya 2021.",
            Question.OfDate => "Pilih tanggalnya.",
            Question.OfKbli => "Lima angka dan edisinya seperti tertulis pada NIB, misalnya 10794/2020.",
            Question.OfRegion => "Tulis nama kabupaten atau kota, misalnya Kota Malang.",
            Question.OfText => "Tulis seperti Anda menyebutnya.",
            _ => "Pilih satu.",
        };
}
