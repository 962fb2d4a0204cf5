using Umkm.Rules.NRules.Subjects;

namespace Umkm.Rules.NRules.Network;

/// <summary>What conditions ask of facts that the engine has grouped.</summary>
internal static class Groups
{
    /// <summary>Whether a group holds a number of facts, so that none is still to come.</summary>
    public static bool Has(this IEnumerable<object> facts, int count)
    {
        foreach (object _ in facts)
        {
            count--;
        }
        return count == 0;
    }

    /// <summary>The answers of a decision; only asked of a group that has it.</summary>
    public static T Decision<T>(this IEnumerable<T> facts, string id)
        where T : INamedAnswer
    {
        foreach (T fact in facts)
        {
            if (ReferenceEquals(fact.Id, id) || fact.Id == id)
            {
                return fact;
            }
        }
        throw new InvalidOperationException($"The group has no answer of {id}.");
    }

    /// <summary>An answer for each activity it is about.</summary>
    public static IEnumerable<Referred<ActivityFact>> ForActivities(INamedAnswer fact) => For(fact, e => e.Activities);

    /// <summary>An answer for each product it is about.</summary>
    public static IEnumerable<Referred<ProductFact>> ForProducts(INamedAnswer fact) => For(fact, e => e.Products);

    private static Referred<T>[] For<T>(INamedAnswer fact, Func<EnterpriseFact, RowList<T>> list)
        where T : ItemRow
    {
        if (fact is ItemFact { Row: T item })
        {
            return [new Referred<T>(item, fact)];
        }
        ReadOnlySpan<T> rows = list(fact.Enterprise).Rows;
        var referred = new Referred<T>[rows.Length];
        for (int i = 0; i < rows.Length; i++)
        {
            referred[i] = new Referred<T>(rows[i], fact);
        }
        return referred;
    }
}

/// <summary>An answer as an item reads it. Two are the same only when they are one object.</summary>
internal sealed class Referred<T>(T row, INamedAnswer fact)
    where T : ItemRow
{
    public T Row => row;

    public INamedAnswer Fact => fact;
}
