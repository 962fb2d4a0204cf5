using System.Text.Json;
using System.Text.Json.Serialization;

namespace Umkm.Domain.Tests.Json;

/// <summary>A document of a host's own that holds our values: what System.Text.Json has to carry without being told how.</summary>
public sealed record HostDocument
{
    public Enterprise? Applicant { get; init; }

    public Subject? Anyone { get; init; }

    public EnterpriseGroup? Group { get; init; }

    public Rupiah Amount { get; init; }

    public Rupiah? Fee { get; init; }

    public Percent? Rate { get; init; }

    public Kbli? Kbli { get; init; }

    public KbliCode? Code { get; init; }

    public PartialDate? Since { get; init; }

    public LegalForm? Form { get; init; }

    public Nik? Nik { get; init; }

    public RegionCode? Region { get; init; }

    public EquatableList<Rupiah>? Instalments { get; init; }

    public EquatableList<HeldPermit>? Papers { get; init; }

    public FactValue? Fact { get; init; }

    public Dictionary<string, Percent>? Rates { get; init; }

    public Dictionary<LegalForm, Rupiah>? Ceilings { get; init; }
}

/// <summary>The same by generated code, as a host without reflection has it.</summary>
[JsonSerializable(typeof(HostDocument))]
[JsonSerializable(typeof(Subject))]
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
internal sealed partial class HostContext : JsonSerializerContext;
