using System.Text;
using Umkm.Domain.Json;

namespace Umkm.Domain.Tests.Json;

/// <summary>The codes of what is wrong and doubtful in a JSON text.</summary>
internal sealed record SubjectReadResultOf(string[] Problems, string[] Warnings)
{
    public static SubjectReadResultOf Of(string json)
    {
        SubjectReadResult result = SubjectJson.Read(Encoding.UTF8.GetBytes(json), "a.json");
        return new([.. result.Problems.Select(static p => p.Code)], [.. result.Warnings.Select(static w => w.Code)]);
    }
}
