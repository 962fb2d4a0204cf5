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
        string? near = Spelling.Nearest(property, PropertyKinds.Names(subject));
        problems.Add(
            place,
            "properti-tidak-dikenal",
            $"\"properti: {property}\" pada \"{name}\"",
            $"\"properti: {property}\" of \"{name}\"",
            $"properti JSON {subject.Word()}, atau tanpa \"properti\" untuk fakta setempat",
            $"a JSON property of a {subject.English()}, or no \"properti\" for a local fact",
            near is null ? "" : $"mungkin maksudnya \"{near}\"",
            near is null ? "" : $"perhaps \"{near}\" is meant"
        );
        return false;
    }
}
