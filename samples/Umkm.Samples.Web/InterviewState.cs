using System.Text;
using System.Text.Json;
using NodaTime;
using Umkm.Domain;
using Umkm.Domain.Json;
using Umkm.Rules;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.Interviews;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Samples.Web;

/// <summary>Where an interview stands. It lives in hidden fields of the page and nowhere else.</summary>
/// <param name="On">The assessment date.</param>
/// <param name="Topic">What the entrepreneur wants to know.</param>
/// <param name="Subject">What is known.</param>
/// <param name="Unknown">The places that are not known.</param>
/// <param name="Trail">The places that were asked about, in order, so that one can go back.</param>
/// <param name="Items">The entries so far of the list that is asked about, as JSON.</param>
internal sealed record InterviewState(LocalDate On, string Topic, Subject Subject, string[] Unknown, string[] Trail, string[] Items)
{
    /// <summary>The topics: a kind of decision, or all.</summary>
    public static readonly (string Id, string Label, DecisionKind[] Kinds)[] Topics =
    [
        ("surat", "Surat dan izin yang harus saya punya", [DecisionKind.Permit]),
        ("program", "Bantuan, kredit, dan program untuk saya", [DecisionKind.Programme]),
        ("golongan", "Termasuk golongan apa usaha saya", [DecisionKind.Classification]),
        ("semua", "Semuanya", [DecisionKind.Permit, DecisionKind.Programme, DecisionKind.Classification]),
    ];

    /// <summary>A new interview.</summary>
    public static InterviewState Begin(LocalDate on, string topic, string? name) =>
        new(on, topic, new Enterprise { Name = string.IsNullOrWhiteSpace(name) ? null : name.Trim() }, [], [], []);

    /// <summary>Reads the hidden fields; null when they are not whole, as when somebody changed them.</summary>
    public static InterviewState? Read(IFormCollection form)
    {
        SubjectReadResult subject = SubjectJson.Read(Encoding.UTF8.GetBytes(form["subjek"].ToString()), "");
        string topic = form["topik"].ToString();
        return IsoDate.TryParse(form["tanggal"].ToString(), out LocalDate on) && subject.Succeeded && Topics.Any(t => t.Id == topic)
            ? new InterviewState(on, topic, subject.Subject, Lines(form, "tidak-tahu"), Lines(form, "jejak"), Lines(form, "butir"))
            : null;
    }

    /// <summary>The interview at this point.</summary>
    public Interview Interview(Assessor assessor)
    {
        DecisionKind[] kinds = Topics.First(t => t.Id == Topic).Kinds;
        IEnumerable<string> goals = assessor
            .Book.Decisions.Where(d => kinds.Contains(d.Kind) && d.Subject is not (SubjectKind.Group or SubjectKind.Member) && d.On(On) is not null)
            .Select(d => d.Id);
        return assessor.Questions(Subject, On, goals, Unknown);
    }

    /// <summary>After an answer, or after "I do not know".</summary>
    public InterviewState After(Interview next, Question asked) =>
        this with
        {
            Subject = next.Subject,
            Unknown = [.. next.Unknown],
            Trail = [.. Trail, asked.Pointer],
            Items = [],
        };

    /// <summary>Before the last answer.</summary>
    public InterviewState Back()
    {
        if (Trail is not [.. var before, var last])
        {
            return this with { Items = [] };
        }
        SubjectReadResult without = Subject.At(last) is null ? new(Subject, [], []) : Subject.With(last, JsonElement.Parse("null"));
        return this with
        {
            Subject = without.Subject ?? Subject,
            Unknown = [.. Unknown.Where(u => u != last && !u.StartsWith(last + "/", StringComparison.Ordinal))],
            Trail = before,
            Items = [],
        };
    }

    /// <summary>The hidden fields.</summary>
    public string Fields() =>
        Hidden("tanggal", IsoDate.Format(On))
        + Hidden("topik", Topic)
        + Hidden("subjek", SubjectJson.Write(Subject))
        + Hidden("tidak-tahu", string.Join('\n', Unknown))
        + Hidden("jejak", string.Join('\n', Trail))
        + Hidden("butir", string.Join('\n', Items));

    private static string Hidden(string name, string value) => $"<input type=\"hidden\" name=\"{name}\" value=\"{Layout.Encoded(value)}\">\n";

    private static string[] Lines(IFormCollection form, string name) =>
        form[name].ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
