using System.Globalization;
using System.Xml.Linq;

namespace Umkm.Packages.Tests.Support;

/// <summary>The examples in the documentation of types, as one program that compiles them and runs none.</summary>
internal static class DocumentedExamples
{
    public const string Name = "Examples";

    private static readonly string[] Libraries = ["Umkm.Domain", "Umkm.Rules", "Umkm.Registers"];

    /// <summary>The type and the code of each.</summary>
    public static (string Type, string Code)[] All { get; } =
    [
        .. from library in Libraries
        from member in XDocument.Load(Path.Combine(AppContext.BaseDirectory, $"{library}.xml")).Descendants("member")
        from code in member.Elements("example").Elements("code")
        select (member.Attribute("name")!.Value, code.Value),
    ];

    public static string Program() =>
        """
            using NodaTime;
            using Umkm.Domain;
            using Umkm.Registers;
            using Umkm.Rules;
            using Umkm.Rules.Assessments;
            using Umkm.Rules.Books;
            using Umkm.Rules.Interviews;
            using Umkm.Rules.Results;
            using Umkm.Rules.Sql;
            using Umkm.Rules.Timelines;

            internal static class Program
            {
                private static void Main() { }

            """
        + string.Concat(
            All.Select((e, i) => string.Create(CultureInfo.InvariantCulture, $"\n// {e.Type}\ninternal static void Example{i}()\n{{\n{e.Code}\n}}\n"))
        )
        + "}\n";
}
