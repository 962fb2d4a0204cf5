namespace Umkm.Rules.NRules.Subjects;

/// <summary>A value of a closed list that may be unknown: the set of values that are still possible.</summary>
/// <param name="Possible">A bit for each value, the lowest for the first of the list.</param>
public readonly record struct Choice(ulong Possible)
{
    /// <summary>Any value.</summary>
    public static readonly Choice Unknown = new(ulong.MaxValue);

    /// <summary>Whether only one value is possible.</summary>
    public bool IsKnown() => ulong.IsPow2(Possible);

    /// <summary>Whether it is one of some values.</summary>
    public Truth In(ChoiceSet values) => new((Possible & values.Values) != 0, (Possible & values.Others) != 0);

    /// <summary>Whether it is a value.</summary>
    public static Truth operator ==(Choice choice, ChoiceSet value) => choice.In(value);

    /// <summary>Whether it is another value.</summary>
    public static Truth operator !=(Choice choice, ChoiceSet value) => !choice.In(value);
}

/// <summary>Some values of a closed list.</summary>
/// <param name="Values">A bit for each of them.</param>
/// <param name="Others">A bit for each of the other values of the list.</param>
/// <param name="Text">How they read in a condition: the slugs.</param>
public readonly record struct ChoiceSet(ulong Values, ulong Others, string Text)
{
    /// <summary>The text.</summary>
    public override string ToString() => Text;
}
