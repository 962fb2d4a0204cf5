using NodaTime;

namespace Umkm.Domain;

/// <summary>A fact of a subject that is dated after a day, so that on that day it is not a fact yet.</summary>
/// <param name="Property">The property, e.g. <c>establishedOn</c>, <c>loans</c>, <c>annualSales</c>.</param>
/// <param name="From">The first day on which it is a fact.</param>
public sealed record FutureFact(string Property, LocalDate From);

/// <summary>The facts of a subject as they stood on a day.</summary>
/// <remarks>Sales of a year are a fact from 1 January of the next year on, and of those that are, only the newest counts. The day of founding, of
/// birth, of registration as a taxpayer and of writing off a debt is a fact from that day on, a loan from its contract on. Papers keep their days:
/// a paper is held from the day of its issue, which rules see for themselves. A date known in part is a fact from its last day on.</remarks>
public static class FactsInTime
{
    /// <summary>The properties that name a day which has to have come to be a fact.</summary>
    public static EquatableList<string> Days { get; } =
        EquatableList.From(new[] { "establishedOn", "owner.birthDate", "tax.registeredOn", "debt.writtenOffOn" });

    /// <summary>A subject without what is not a fact yet; the same object when all is.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="on">The day.</param>
    /// <returns>The subject as of the day: sales of one year at most.</returns>
    public static Subject On(Subject subject, LocalDate on)
    {
        Guard.Against.Null(subject);
        return subject is Enterprise enterprise ? On(enterprise, on) : subject;
    }

    /// <summary>An enterprise without what is not a fact yet; the same object when all is.</summary>
    /// <param name="enterprise">The enterprise.</param>
    /// <param name="on">The day.</param>
    /// <returns>The enterprise as of the day: sales of one year at most.</returns>
    public static Enterprise On(Enterprise enterprise, LocalDate on)
    {
        Guard.Against.Null(enterprise);
        if (enterprise.AnnualSales is null or [{ Year: null }] && !Of(enterprise).Exists(f => f.From > on))
        {
            return enterprise;
        }

        return enterprise with
        {
            EstablishedOn = Past(enterprise.EstablishedOn, on),
            Owner = enterprise.Owner is { } owner ? owner with { BirthDate = Past(owner.BirthDate, on) } : null,
            Tax = enterprise.Tax is { } tax ? tax with { RegisteredOn = Past(tax.RegisteredOn, on) } : null,
            Debt = enterprise.Debt is { } debt ? debt with { WrittenOffOn = Past(debt.WrittenOffOn, on) } : null,
            Loans = enterprise.Loans is { } loans ? EquatableList.From(loans.Where(l => !(l.AgreedOn > on))) : null,
            AnnualSales = enterprise.LastClosedSales(on) is { } last ? [last] : null,
        };
    }

    /// <summary>The facts that are dated after a day, papers issued later included.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="on">The day.</param>
    /// <returns>The facts, in no order that means anything; empty when all are facts on the day.</returns>
    public static EquatableList<FutureFact> After(Subject subject, LocalDate on)
    {
        Guard.Against.Null(subject);
        return subject is Enterprise enterprise ? EquatableList.From([.. Of(enterprise).Where(f => f.From > on).Distinct()]) : [];
    }

    /// <summary>The days on which something given of a subject becomes a fact.</summary>
    internal static List<FutureFact> Of(Enterprise enterprise)
    {
        var dated = new List<FutureFact>();
        Add(dated, Days[0], enterprise.EstablishedOn?.Last);
        Add(dated, Days[1], enterprise.Owner?.BirthDate?.Last);
        Add(dated, Days[2], enterprise.Tax?.RegisteredOn?.Last);
        Add(dated, Days[3], enterprise.Debt?.WrittenOffOn?.Last);
        for (int i = 0; i < (enterprise.Loans?.Count ?? 0); i++)
        {
            Add(dated, "loans", enterprise.Loans![i].AgreedOn);
        }
        for (int i = 0; i < (enterprise.Permits?.Count ?? 0); i++)
        {
            Add(dated, "permits", enterprise.Permits![i].IssuedOn);
        }
        for (int i = 0; i < (enterprise.AnnualSales?.Count ?? 0); i++)
        {
            if (enterprise.AnnualSales![i].Year is { } year and < 9999)
            {
                Add(dated, "annualSales", new LocalDate(year + 1, 1, 1));
            }
        }
        return dated;
    }

    private static void Add(List<FutureFact> dated, string property, LocalDate? day)
    {
        if (day is { } from)
        {
            dated.Add(new FutureFact(property, from));
        }
    }

    /// <summary>All days on which something given of a subject becomes a fact, papers included.</summary>
    /// <param name="subject">The subject.</param>
    /// <returns>The facts with their first days.</returns>
    public static EquatableList<FutureFact> All(Subject subject)
    {
        Guard.Against.Null(subject);
        return subject is Enterprise enterprise ? EquatableList.From([.. Of(enterprise).Distinct()]) : [];
    }

    /// <summary>A date known in part is a fact once the last day that it may be has come.</summary>
    private static PartialDate? Past(PartialDate? day, LocalDate on) => day?.Last > on ? null : day;
}
