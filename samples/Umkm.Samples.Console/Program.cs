// An interview on the console: dotnet run --project samples/Umkm.Samples.Console -- 2026-11-22 program/kur-mikro skala-usaha
using System.Text.Json;
using Umkm.Domain;
using Umkm.Rules;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.Interviews;

Interview interview = new Assessor(RuleBook.Embedded).Questions(new Enterprise(), IsoDate.Parse(args[0]), args[1..]);
while (interview.Next is { } question)
{
    Console.WriteLine($"\n{question.Label} {question.Item} — untuk {string.Join(", ", question.Goals)}\n  {question.Meaning} {question.Basis}");
    interview = Ask(question) is { } answer ? interview.Answer(answer) : interview.DoNotKnow();
}
foreach (var decision in interview.Assessment.Decisions)
    Console.WriteLine($"{decision.Title}: {string.Join(" atau ", decision.Possible.Select(a => a.Label))}");

// Null is "I do not know". A list is asked entry by entry, field by field.
static JsonElement? Ask(Question question)
{
    if (question.Kind == Question.OfList)
    {
        var entries = new List<string>();
        while (Type("  tambah satu? (ya; selesai; kosong = tidak tahu)") is var more && more != "selesai")
        {
            if (more.Length == 0 && entries.Count == 0)
                return null;
            var fields = question.Fields.Select(f => (f.Pointer, Json: Ask(f)?.GetRawText())).Where(f => f.Json is not null).ToArray();
            entries.Add(fields is [("", var only)] ? only! : $"{{{string.Join(',', fields.Select(f => $"\"{f.Pointer}\":{f.Json}"))}}}");
        }
        return JsonElement.Parse($"[{string.Join(',', entries)}]");
    }
    string typed = Type($"  {question.Label} {string.Join("/", question.Choices.Select(c => c.Slug))} {question.Unit}");
    ParseResult<JsonElement> read = question.ReadAnswer(typed);
    if (typed.Length > 0 && !read.Succeeded)
        Console.WriteLine($"  {read.Reason}");
    return typed.Length == 0 ? null
        : read.Succeeded ? read.Value
        : Ask(question);
}

static string Type(string prompt)
{
    Console.Write($"{prompt}: ");
    return Console.ReadLine()?.Trim() ?? "";
}
