using System.Reflection;

namespace Umkm.Architecture.Tests;

/// <summary>One verb for reading text: <c>Parse</c> throws, <c>TryParse</c> and <c>Read</c> tell.</summary>
public class VerbTests
{
    private static readonly MethodInfo[] Methods =
    [
        .. new[] { "Umkm.Domain", "Umkm.Rules", "Umkm.Registers" }
            .SelectMany(a => Assembly.Load(a).GetExportedTypes())
            .SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)),
    ];

    [Fact]
    public void Parse_gives_the_value_itself() =>
        Assert.Empty(from m in Methods where m.Name == "Parse" && Tells(m.ReturnType) select Name(m) + " tells; name it Read");

    [Fact]
    public void TryParse_answers_yes_or_no() =>
        Assert.Empty(from m in Methods where m.Name == "TryParse" && m.ReturnType != typeof(bool) select Name(m));

    [Fact]
    public void Read_of_a_text_or_of_bytes_tells_its_problems() =>
        Assert.Empty(
            from m in Methods
            where
                m.Name.StartsWith("Read", StringComparison.Ordinal) && m.GetParameters().FirstOrDefault() is { } first && IsText(first.ParameterType)
            where !Tells(m.ReturnType)
            select Name(m)
        );

    [Fact]
    public void What_one_verb_reads_the_others_read_too()
    {
        Type[] readers =
        [
            .. Methods.Where(m => m.Name == "Read" && m.GetParameters().Length == 1 && Tells(m.ReturnType)).Select(m => m.DeclaringType!),
        ];
        Assert.True(readers.Length >= 12, string.Join(", ", readers.Select(t => t.Name)));
        Assert.All(
            readers,
            t =>
            {
                Assert.Contains(Methods, m => m.DeclaringType == t && m.Name == "Parse" && m.GetParameters().Length == 1);
                Assert.Contains(Methods, m => m.DeclaringType == t && m.Name == "TryParse" && m.GetParameters().Length == 2);
            }
        );
    }

    [Fact]
    public void From_does_not_read_what_Parse_reads() =>
        Assert.Empty(
            from m in Methods
            where m.Name == "From" && m.GetParameters().Length == 1 && m.GetParameters()[0].ParameterType == typeof(string)
            where Methods.Any(o => o.DeclaringType == m.DeclaringType && o.Name == "Parse")
            select Name(m)
        );

    /// <summary>Whether a result says why there is no value: a reason, or problems.</summary>
    private static bool Tells(Type type) => type.GetProperty("Reason") is not null || type.GetProperty("Problems") is not null;

    private static bool IsText(Type type) => type == typeof(string) || type == typeof(ReadOnlySpan<byte>) || type == typeof(ReadOnlyMemory<byte>);

    private static string Name(MethodInfo method) => $"{method.DeclaringType!.Name}.{method.Name}";
}
