using System.Collections.Concurrent;
using NodaTime;
using Umkm.Rules.Books;
using Umkm.Rules.Planning;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Tests.Generators;
using Umkm.Rules.Tests.Oracle;
using Umkm.Rules.Tests.Support;

namespace Umkm.Rules.Tests.Properties;

/// <summary>More paper is never worse: for every decision that asks for papers and whose duties do not themselves come from one.</summary>
public class PaperTests
{
    // Of a decision on a day; asked over and over.
    private static readonly ConcurrentDictionary<(string, LocalDate), bool> Gaining = new();
    private static readonly ConcurrentDictionary<(string, LocalDate), bool> Without = new();

    [Fact]
    public void A_paper_that_covers_more_never_makes_anything_missing() =>
        NeverWorse((paper, _) => paper with { Product = null, Activity = null }, p => p.Product is not null || p.Activity is not null);

    [Fact]
    public void A_longer_validity_never_takes_completeness_away() =>
        NeverWorse(
            (paper, random) => paper with { ValidUntil = paper.ValidUntil!.Value.AddDays(random.Next(1, 2_000)) },
            p => p.ValidUntil is not null
        );

    [Fact]
    public void One_more_paper_in_force_never_makes_anything_missing() =>
        NeverWorse(
            (paper, _) => paper with { Status = "terbit", IssuedOn = null, ValidUntil = new DateOnly(2099, 12, 31) },
            p => p.Status != "terbit"
        );

    [Fact]
    public void Most_requirements_and_both_profiles_are_among_those_tried()
    {
        string[] ids =
        [
            .. TestBooks
                .Values.Boundaries.SelectMany(on =>
                    TestBooks.Embedded.Decisions.Where(d => d.On(on) is not null && GainsByPapers(TestBooks.Embedded, d, on))
                )
                .Select(d => d.Id)
                .Distinct(),
        ];
        Assert.Empty(
            new[]
            {
                "izin/nib",
                "izin/spp-irt",
                "izin/halal",
                "izin/sertifikat-standar",
                "izin/merek",
                "kelengkapan/malang-2019",
                "kelengkapan/sah-pada-tanggal",
            }.Except(ids)
        );
    }

    private static void NeverWorse(Func<Paper, Random, Paper> better, Func<Paper, bool> which)
    {
        RuleBook book = TestBooks.Embedded;
        BookValues values = TestBooks.Values;
        int tried = 0;
        Dice.Each(
            120,
            random =>
            {
                LocalDate on = Dates.Near(values, random);
                Situation[] before =
                [
                    .. Enumerable
                        .Range(0, 12)
                        .Select(_ => new SubjectGenerator(values, on, random).Next(SubjectKind.Enterprise))
                        .Where(s => s.Papers.Any(which)),
                ];
                if (before.Length == 0)
                {
                    return;
                }
                Situation[] after =
                [
                    .. before.Select(s =>
                        s.Papers.FindIndex(p => which(p)) is var i ? s with { Papers = s.Papers.SetItem(i, better(s.Papers[i], random)) } : s
                    ),
                ];
                Plan plan = TestBooks.PlanOn(book, on);
                var answered = new Answered(plan, TableOf.Of(book.Glossary, [.. before, .. after]));
                HashSet<string> free = [.. plan.Decisions.Where(d => GainsByPapers(book, d.Decision, on)).Select(d => d.Decision.Id)];
                for (int row = 0; row < before.Length; row++)
                {
                    tried++;
                    Dictionary<string, string> was = answered.All(row);
                    foreach ((string name, string possible) in answered.All(before.Length + row).Where(a => free.Contains(a.Key.Split(' ')[0])))
                    {
                        foreach (
                            string bad in new[] { "kurang", "kedaluwarsa", "belum-lengkap", "tidak-memenuhi" }.Where(bad =>
                                Worse(was[name], possible, bad, book.Find(name.Split(' ')[0])!.Nature)
                            )
                        )
                        {
                            Assert.Fail($"{on:uuuu-MM-dd} {name}: {was[name]} became {possible}\n from {before[row]}\n to   {after[row]}");
                        }
                    }
                }
            }
        );
        Assert.True(tried > 200, $"{tried} tried");
    }

    /// <summary>Whether something bad has become possible. Instead of a missing paper an expired one is no worse, nor instead of none that nobody asks for.</summary>
    private static bool Worse(string before, string after, string bad, PermitNature? nature)
    {
        string[] was = before.Split('|');
        return after.Split('|').Contains(bad)
            && !was.Contains(bad)
            && !(bad == "kedaluwarsa" && (was.Contains("kurang") || nature == PermitNature.Voluntary));
    }

    /// <summary>Whether more paper can only better the answers of a decision on a day: it brings no duty about, and is asked for, never against.</summary>
    private static bool GainsByPapers(RuleBook book, Decision decision, LocalDate on) =>
        Gaining.GetOrAdd((decision.Id, on), _ => decision.On(on)!.Readings.All(r => GainsByPapers(book, r.Body, on)));

    private static bool GainsByPapers(RuleBook book, DecisionBody body, LocalDate on) =>
        body switch
        {
            PermitRequirement p => new[] { p.RequiredWhen }.Concat(p.Due.Select(d => d.When)).Where(c => c is not null).All(c => Free(book, c!, on))
                && (p.AlsoWhen is null || Gains(book, p.AlsoWhen, on)),
            Criteria c => c.Parts.All(x => Gains(book, x.When, on)),
            _ => false,
        };

    /// <summary>Whether more paper can only make a condition hold.</summary>
    private static bool Gains(RuleBook book, Condition condition, LocalDate on) =>
        Free(book, condition, on)
        || condition switch
        {
            AllOf a => a.Parts.All(p => Gains(book, p, on)),
            AnyOf a => a.Parts.All(p => Gains(book, p, on)),
            AtLeastOf a => a.Parts.All(p => Gains(book, p, on)),
            Quantified { Quantifier: Quantifier.Every or Quantifier.Some or Quantifier.AtLeast, Child: not SubjectKind.Permit } q => Gains(
                book,
                q.Part,
                on
            ),
            PermitHeld { Test: PermitTest.InForce } => true,
            DecisionIs d when book.Find(d.Decision)! is { Kind: DecisionKind.Permit } target => d.Answers.Order()
                .SequenceEqual(["belum-jatuh-tempo", "terpenuhi", "tidak-wajib"]) && GainsByPapers(book, target, on),
            // A named provision that holds by papers, such as a trade licence of the fitting class.
            DecisionIs d when book.Find(d.Decision)! is { Kind: DecisionKind.Provision } target => d.Answers.SequenceEqual(["ya"])
                && target.On(on)!.Readings.All(r => r.Body is Branches { Parts: [{ When: { } when, Answer: "ya" }, _] } && Gains(book, when, on)),
            _ => false,
        };

    /// <summary>Whether a condition does not look at papers at all.</summary>
    private static bool Free(RuleBook book, Condition condition, LocalDate on) =>
        BookValues
            .WithParts(condition)
            .All(c =>
                c switch
                {
                    PermitHeld or Quantified { Child: SubjectKind.Permit } => false,
                    DecisionIs d => FreeDecision(book, d.Decision, on),
                    _ => true,
                }
            );

    private static bool FreeDecision(RuleBook book, string id, LocalDate on) =>
        Without.GetOrAdd(
            (id, on),
            _ =>
                book.Find(id)!.Kind is DecisionKind.Classification or DecisionKind.Provision
                && book.Find(id)!.On(on)!.Readings.All(r => Uses.Conditions(r.Body).All(c => Free(book, c, on)))
                && Uses.Decisions(book.Find(id)!.On(on)!).All(d => FreeDecision(book, d, on))
        );
}
