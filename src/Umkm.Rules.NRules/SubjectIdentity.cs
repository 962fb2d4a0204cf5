using NRules;
using Umkm.Domain;

namespace Umkm.Rules.NRules;

/// <summary>Which subject of a session is which: those with an id by the id, so that changed facts update the one that is there; others by all
/// their facts. An enterprise and a group are two, also with one id.</summary>
public sealed class SubjectIdentity : IEqualityComparer<Subject>
{
    private SubjectIdentity() { }

    /// <summary>The comparer.</summary>
    public static SubjectIdentity Instance { get; } = new();

    /// <summary>Tells a compiler to know subjects by it.</summary>
    /// <param name="compiler">The compiler of the host's rules and ours.</param>
    public static void RegisterWith(RuleCompiler compiler)
    {
        Guard.Against.Null(compiler);
        compiler.FactIdentityComparerRegistry.RegisterComparer<Enterprise>(Instance);
        compiler.FactIdentityComparerRegistry.RegisterComparer<EnterpriseGroup>(Instance);
    }

    /// <inheritdoc/>
    public bool Equals(Subject? x, Subject? y) => x?.Id is { } id ? id == y?.Id && x.GetType() == y?.GetType() : object.Equals(x, y);

    /// <inheritdoc/>
    public int GetHashCode(Subject obj)
    {
        Guard.Against.Null(obj);
        return obj.Id is { } id ? id.GetHashCode() : obj.GetHashCode();
    }
}
