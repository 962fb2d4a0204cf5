using Umkm.Domain;
using Umkm.Rules.Problems;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Binding;

/// <summary>Checks what a term says of the property it names.</summary>
internal static class PropertyCheck
{
    /// <summary>Whether a term names a property of its subject and kind, or none and has a name of its own; tells what is wrong.</summary>
    public static bool Fits(string name, Place place, SubjectKind subject, TermKind kind, string? property, ProblemList problems)
    {
        if (subject == SubjectKind.Enterprise && property != name && PropertyKinds.IsColumn(name))
        {
            problems.Add(
                place,
                "nama-istilah",
                $"nama istilah \"{name}\", yang sudah nama kolom dan properti",
                $"the term name \"{name}\", which is the name of a column and property already",
                "nama tersendiri: kolom dengan nama itu dibaca sebagai propertinya",
                "a name of its own: a column of that name is read as the property",
                "beri nama lain, atau tulis \"properti\" yang sama dengan namanya",
                "give another name, or write the \"properti\" of the same name"
            );
            return false;
        }
        if (property is null || PropertyKinds.Of(subject, property) == kind)
        {
            return true;
        }
        if (PropertyKinds.Of(subject, property) is { } right)
        {
            problems.Add(
                place,
                "jenis-properti",
                $"\"jenis: {kind.Word()}\" pada \"{name}\" dengan \"properti: {property}\"",
                $"\"jenis: {kind.Word()}\" of \"{name}\" with \"properti: {property}\"",
                $"\"jenis: {right.Word()}\", jenis properti itu",
                $"\"jenis: {right.Word()}\", the kind of that property",
                $"tulis \"jenis: {right.Word()}\", atau hapus \"properti\" untuk fakta setempat",
                $"write \"jenis: {right.Word()}\", or leave \"properti\" out for a local fact"
            );
            return false;
        }
        problems.Unknown(
            place,
            "properti-tidak-dikenal",
            $"\"properti: {property}\" pada \"{name}\"",
            $"\"properti: {property}\" of \"{name}\"",
            $"properti JSON {subject.Word()}, atau tanpa \"properti\" untuk fakta setempat",
            $"a JSON property of a {subject.English()}, or no \"properti\" for a local fact",
            property,
            PropertyKinds.Names(subject)
        );
        return false;
    }

    /// <summary>Whether a term tells its property in the unit and choices of another term of it; tells what differs.</summary>
    public static bool IsSameFact(Term term, Term other, ProblemList problems)
    {
        if (term.Unit == other.Unit && term.Choices.Select(c => c.Slug).Order().SequenceEqual(other.Choices.Select(c => c.Slug).Order()))
        {
            return true;
        }
        string found = Told(term);
        string right = Told(other);
        problems.Add(
            term.Place,
            "properti-berbeda",
            $"\"{found}\" pada \"{term.Name}\" dengan \"properti: {term.Property}\"",
            $"\"{found}\" of \"{term.Name}\" with \"properti: {term.Property}\"",
            $"\"{right}\", seperti istilah \"{other.Name}\" ({other.Place}) tentang fakta yang sama",
            $"\"{right}\", as the term \"{other.Name}\" ({other.Place}) of the same fact",
            "tulis yang sama, atau hapus \"properti\" untuk fakta setempat",
            "write the same, or leave \"properti\" out for a local fact"
        );
        return false;
    }

    private static string Told(Term term) =>
        term.Kind == TermKind.Choice ? $"pilihan: {string.Join(", ", term.Choices.Select(c => c.Slug))}" : $"satuan: {term.Unit ?? "-"}";
}
