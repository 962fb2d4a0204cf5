using System.Collections.Immutable;

namespace Umkm.Rules.Schemas;

/// <summary>The shape of a value in JSON, from which schemas, TypeScript types and OpenAPI descriptions are all written.</summary>
internal abstract record Shape;

/// <summary>A text.</summary>
/// <param name="Pattern">The regular expression it fits, in the syntax that JavaScript and .NET share; null for any.</param>
/// <param name="MaxLength">The most characters; null for any.</param>
internal sealed record TextShape(string? Pattern = null, int? MaxLength = null) : Shape;

/// <summary>A number.</summary>
/// <param name="Minimum">The smallest, included; null for none.</param>
/// <param name="Maximum">The largest, included; null for none.</param>
/// <param name="IsWhole">Whether it has no fraction.</param>
internal sealed record NumberShape(long? Minimum = null, long? Maximum = null, bool IsWhole = true) : Shape;

/// <summary>Yes or no.</summary>
internal sealed record YesNoShape : Shape;

/// <summary>One of some texts.</summary>
internal sealed record ChoiceShape(ImmutableArray<string> Slugs) : Shape;

/// <summary>A list of values of one shape.</summary>
internal sealed record ListShape(Shape Item) : Shape;

/// <summary>An object with members of its own.</summary>
/// <param name="Members">Its members.</param>
/// <param name="IsOpen">Whether further members may be added in later editions.</param>
internal sealed record ObjectShape(ImmutableArray<Member> Members, bool IsOpen = false) : Shape;

/// <summary>An object whose members all have one shape.</summary>
/// <param name="Value">That shape.</param>
/// <param name="Keys">The shape of the names; null for any.</param>
internal sealed record MapShape(Shape Value, Shape? Keys = null) : Shape;

/// <summary>One of several shapes.</summary>
internal sealed record EitherShape(ImmutableArray<Shape> Options) : Shape;

/// <summary>A shape or null.</summary>
internal sealed record NullableShape(Shape Inner) : Shape;

/// <summary>A shape by its name.</summary>
internal sealed record NamedShape(string Name) : Shape;

/// <summary>A member of an object.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Shape">Its shape.</param>
/// <param name="IsRequired">Whether it is always there.</param>
/// <param name="Meaning">What it means; null where the name says it.</param>
internal sealed record Member(string Name, Shape Shape, bool IsRequired, string? Meaning = null);

/// <summary>A shape that others refer to.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Meaning">What it is.</param>
/// <param name="Shape">The shape.</param>
internal sealed record Definition(string Name, string Meaning, Shape Shape);

/// <summary>Short words for making shapes.</summary>
internal static class Shapes
{
    public static readonly Shape Text = new TextShape();
    public static readonly Shape YesNo = new YesNoShape();
    public static readonly Shape Count = new NumberShape(0, int.MaxValue);
    public static readonly Shape Date = new TextShape("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", 10);
    public static readonly Shape Texts = new ListShape(Text);

    // What several results hold.
    public static readonly Shape GivenAnswer = Either(Named("AnswerId"), List(Named("AnswerId")));
    public static readonly Shape DecisionKinds = Choice(["klasifikasi", "ketentuan", "izin", "kelengkapan", "program"]);

    public static Shape OrNull(this Shape shape) => new NullableShape(shape);

    public static Shape List(Shape item) => new ListShape(item);

    public static Shape Named(string name) => new NamedShape(name);

    public static Shape Choice(IEnumerable<string> slugs) => new ChoiceShape([.. slugs]);

    public static Shape Either(params ReadOnlySpan<Shape> options) => new EitherShape([.. options]);

    /// <summary>A member that is always there.</summary>
    public static Member Must(string name, Shape shape, string? meaning = null) => new(name, shape, true, meaning);

    /// <summary>A member that may be left out.</summary>
    public static Member May(string name, Shape shape, string? meaning = null) => new(name, shape, false, meaning);

    /// <summary>A value of each decision.</summary>
    public static Shape OfDecisions(Shape value) => new MapShape(value, Named("DecisionId"));

    /// <summary>What a result holds: members may be added, none is taken away.</summary>
    public static Shape Result(params ReadOnlySpan<Member> members) => new ObjectShape([.. members], IsOpen: true);
}
