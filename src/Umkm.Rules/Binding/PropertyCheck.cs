using Umkm.Domain;
using Umkm.Rules.Problems;
using Umkm.Rules.RuleLanguage;
using Umkm.Rules.Yaml;

namespace Umkm.Rules.Binding;

/// <summary>Checks what a term says of the property it names.</summary>
internal static class PropertyCheck
{
    /// <summary>Whether a term names a property of its subject and kind, or none and has a name of its own; tells what is wrong.</summary>
    public static bool Fits(YamlScalar name, SubjectKind subject, TermKind kind, string? property, ProblemList problems)
    {
        if (subject == SubjectKind.Enterprise && property != name.Text && PropertyKinds.IsColumn(name.Text))
        {
            problems.Add(
                name.Place,
                "nama-istilah",
                $"nama istilah \"{name.Text}\", yang sudah nama kolom dan properti",
                $"the term name \"{name.Text}\", which is the name of a column and property already",
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
                name.Place,
                "jenis-properti",
                $"\"jenis: {kind.Word()}\" pada \"{name.Text}\" dengan \"properti: {property}\"",
                $"\"jenis: {kind.Word()}\" of \"{name.Text}\" with \"properti: {property}\"",
                $"\"jenis: {right.Word()}\", jenis properti itu",
                $"\"jenis: {right.Word()}\", the kind of that property",
                $"tulis \"jenis: {right.Word()}\", atau hapus \"properti\" untuk fakta setempat",
                $"write \"jenis: {right.Word()}\", or leave \"properti\" out for a local fact"
            );
            return false;
        }
        string? near = Spelling.Nearest(property, PropertyKinds.Names(subject));
        problems.Add(
            name.Place,
            "properti-tidak-dikenal",
            $"\"properti: {property}\" pada \"{name.Text}\"",
            $"\"properti: {property}\" of \"{name.Text}\"",
            $"properti JSON {subject.Word()}, atau tanpa \"properti\" untuk fakta setempat",
            $"a JSON property of a {subject.English()}, or no \"properti\" for a local fact",
            near is null ? "" : $"mungkin maksudnya \"{near}\"",
            near is null ? "" : $"perhaps \"{near}\" is meant"
        );
        return false;
    }
}
