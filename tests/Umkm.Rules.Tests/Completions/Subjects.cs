using System.Text;
using System.Text.Json.Nodes;
using Umkm.Domain;
using Umkm.Domain.Json;
using Umkm.Rules.Binding;
using Umkm.Rules.Tests.Support;

namespace Umkm.Rules.Tests.Completions;

/// <summary>Reads subjects as the tool does.</summary>
internal static class Subjects
{
    /// <summary>The subject; null where its facts contradict each other, which is refused.</summary>
    public static Subject? Read(JsonObject json) =>
        SubjectJson.Read(Encoding.UTF8.GetBytes(json.ToJsonString()), "uji.json").Subject is { } subject
        && SubjectCheck.Of(subject, TestBooks.Embedded.Glossary).Count == 0
            ? subject
            : null;
}
