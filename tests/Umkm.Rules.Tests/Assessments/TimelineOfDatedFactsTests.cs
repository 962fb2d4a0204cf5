using System.Globalization;
using NodaTime;
using Umkm.Domain;
using Umkm.Rules.Assessments;
using Umkm.Rules.Columns;
using Umkm.Rules.Tests.Support;
using Umkm.Rules.Timelines;

namespace Umkm.Rules.Tests.Assessments;

/// <summary>The timeline of subjects whose facts are dated (founding, birth, loans, papers, sales by year) says on which days answers change, and
/// assessing on every single day says the same. Set UMKM_SUBJECTS for more subjects, and UMKM_DAYS for all days of 2008 to 2030.</summary>
public class TimelineOfDatedFactsTests
{
    [Fact]
    public void Equals_every_day()
    {
        int subjects = int.TryParse(Environment.GetEnvironmentVariable("UMKM_SUBJECTS"), CultureInfo.InvariantCulture, out int n) ? n : 2;
        bool all = Environment.GetEnvironmentVariable("UMKM_DAYS") == "all";
        LocalDate from = all ? new LocalDate(2008, 1, 1) : new LocalDate(2025, 11, 1);
        LocalDate until = all ? new LocalDate(2030, 12, 31) : new LocalDate(2026, 2, 28);
        var assessor = new Assessor(TestBooks.Embedded);
        Enterprise[] register = [.. Enumerable.Range(0, subjects).Select(seed => DatedEnterprise.Of(new Random(seed), from, until))];
        var told = register
            .Select(e => assessor.Timeline(e, from, until))
            .Select(t => t.Days.ToDictionary(d => d.Day, d => d.Changes.Where(c => c.Item is null).ToDictionary(c => c.Decision)))
            .ToArray();
        var before = new Dictionary<string, string>[subjects];
        int changes = 0;
        for (LocalDate day = from; day <= until; day = day.PlusDays(1))
        {
            for (int i = 0; i < subjects; i++)
            {
                Dictionary<string, string> after = Answers(assessor, register[i], day);
                if (before[i] is { } old)
                {
                    string[] differing = [.. old.Keys.Union(after.Keys).Where(k => old.GetValueOrDefault(k) != after.GetValueOrDefault(k))];
                    Dictionary<string, TimelineChange> said = told[i].GetValueOrDefault(day) ?? [];
                    Assert.Equal(
                        differing.Order(StringComparer.Ordinal),
                        said.Values.Where(c => !c.Before.Equals(c.After)).Select(c => c.Decision).Order(StringComparer.Ordinal)
                    );
                    foreach (string decision in differing)
                    {
                        Assert.Equal(after.GetValueOrDefault(decision, ""), string.Join('|', said[decision].After.Select(a => a.Slug)));
                        Assert.NotEmpty(said[decision].Causes);
                    }
                    changes += differing.Length;
                }
                before[i] = after;
            }
        }
        Assert.True(changes > 0);
    }

    private static Dictionary<string, string> Answers(Assessor assessor, Enterprise enterprise, LocalDate on)
    {
        Assessment assessment = assessor.Assess(enterprise, on);
        return Standing
            .Of(assessor.PlanOn(on), assessment.Facts)
            .Decisions.Where(d => d.Planned.Table == assessment.Facts.Root || d.Planned.Table.Parent() == assessment.Facts.Root)
            .ToDictionary(d => d.Planned.Decision.Id, d => string.Join('|', AnswerSets.List(d.Planned.Decision, d.Top.Possible).Select(a => a.Slug)));
    }
}
