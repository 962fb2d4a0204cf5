using System.Text.Json;
using System.Text.Json.Serialization;
using Umkm.Domain.Json;

namespace Umkm.Domain;

/// <summary>Makes System.Text.Json read and write the types of this library in the shapes of <see cref="SubjectJson"/>, whatever the options.
/// The types name it themselves, so a host need not; it uses no reflection.</summary>
/// <remarks>What cannot be read throws a <see cref="JsonException"/> that says where and why; nothing is ever taken for zero, none or unknown.
/// This is an export of the data itself: NIK and NPWP are written in full, as <see cref="SubjectJson.Write"/> does. Do not log it.</remarks>
public sealed class UmkmJsonConverter : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => JsonForms.Claims(Guard.Against.Null(typeToConvert));

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">A list of something that is no type of this library.</exception>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        JsonForms.All.GetValueOrDefault(Guard.Against.Null(typeToConvert))
        ?? throw new NotSupportedException($"{typeToConvert} has no shape in JSON here: only the types of Umkm.Domain and lists of them have one.");
}
