using NodaTime;
using Umkm.Domain;
using Umkm.Domain.Json;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;
using Umkm.Rules.Interviews;
using Umkm.Rules.Results;
using Xunit.Abstractions;

namespace Umkm.Rules.Tests.Interviews;

/// <summary>Every sample emptied of its facts: the interview, answered from the sample, ends with the sample's own verdicts.</summary>
public class SampleInterviewTests(ITestOutputHelper output)
{
    private static readonly LocalDate Day = new(2026, 11, 22);
    private static readonly Assessor Assessor = new(RuleBook.Embedded);

    public static TheoryData<string> Samples() =>
        new(Directory.GetFiles(Path.Combine(Top(), "samples"), "*.json").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Samples))]
    public void All_goals_together_end_with_the_verdicts_of_the_full_sample(string file)
    {
        Subject full = Read(file);
        Assessment expected = Assessor.Assess(full, Day);
        (Interview end, List<Question> asked) = Interviewed.From(Assessor, full, Day, null);
        output.WriteLine($"{file}: {asked.Count} questions for all goals");
        Assert.Equal(Verdicts(expected), Verdicts(end.Assessment));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Each_goal_alone_ends_with_the_verdict_of_the_full_sample(string file)
    {
        Subject full = Read(file);
        Assessment expected = Assessor.Assess(full, Day);
        var counts = new List<int>();
        foreach (DecisionResult goal in expected.Decisions)
        {
            (Interview end, List<Question> asked) = Interviewed.From(Assessor, full, Day, [goal.Id]);
            counts.Add(asked.Count);
            Assert.Equal((goal.Id, Slugs(goal)), (goal.Id, Slugs(end.Assessment[goal.Id])));
            Assert.All(asked, q => Assert.Equal(goal.Id, Assert.Single(q.Goals)));
        }
        counts.Sort();
        output.WriteLine(
            $"{file}: questions per goal median {counts[counts.Count / 2]}, worst {counts[^1]}, goals {counts.Count}, all {string.Join(' ', counts)}"
        );
    }

    private static string Verdicts(Assessment assessment) => string.Join('\n', assessment.Decisions.Select(d => $"{d.Id}: {Slugs(d)}"));

    private static string Slugs(DecisionResult decision) => string.Join('|', decision.Possible.Select(a => a.Slug));

    private static Subject Read(string file) => SubjectJson.Read(File.ReadAllBytes(Path.Combine(Top(), "samples", file)), file).Subject!;

    private static string Top()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Umkm.Domain.sln")))
        {
            folder = folder.Parent;
        }
        return folder.FullName;
    }
}
