using System.Reflection;
using System.Runtime.CompilerServices;

namespace Umkm.Domain.Tests;

/// <summary>Promises that hold for every public type; a failure lists all offenders.</summary>
public class ConventionTests
{
    private static readonly Type[] PublicTypes = typeof(Enterprise).Assembly.GetExportedTypes();

    [Fact]
    public void Nothing_public_can_be_changed_after_it_was_made() =>
        Assert.Empty(
            from type in PublicTypes
            from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static)
            where
                property.SetMethod is MethodInfo setter
                && setter.IsPublic
                && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))
            select $"{type.Name}.{property.Name}"
        );

    [Fact]
    public void No_static_field_can_be_changed() =>
        Assert.Empty(
            from type in typeof(Enterprise).Assembly.GetTypes()
            from field in type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)
            where
                !field.IsInitOnly
                && !field.IsLiteral
                && !field.IsDefined(typeof(CompilerGeneratedAttribute))
                && !type.IsDefined(typeof(CompilerGeneratedAttribute))
            select $"{type.Name}.{field.Name}"
        );

    [Fact]
    public void Whatever_reads_text_gives_a_result_and_takes_null()
    {
        MethodInfo[] parsers =
        [
            .. PublicTypes
                .SelectMany(static type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
                .Where(static method => method.Name == "Read" && method.GetParameters().Length == 1),
        ];
        Assert.Equal(12, parsers.Length);
        Assert.All(
            parsers,
            static parser =>
            {
                Assert.Equal(typeof(ParseResult<>), parser.ReturnType.GetGenericTypeDefinition());
                object result = parser.Invoke(null, [null])!;
                Assert.Equal(false, result.GetType().GetProperty("Succeeded")!.GetValue(result));
            }
        );
    }

    [Fact]
    public void Every_member_of_a_subject_may_be_unknown()
    {
        NullabilityInfoContext context = new();
        Type[] parts =
        [
            typeof(Enterprise),
            typeof(EnterpriseGroup),
            typeof(Owner),
            typeof(BusinessActivity),
            typeof(Product),
            typeof(HeldPermit),
            typeof(Loan),
            typeof(TaxFacts),
            typeof(DebtFacts),
        ];
        Assert.Equal(
            ["Enterprise.Facts", "EnterpriseGroup.Facts"],
            from type in parts
            from property in type.GetProperties()
            where context.Create(property).ReadState != NullabilityState.Nullable
            select $"{type.Name}.{property.Name}"
        );
    }

    [Fact]
    public void The_domain_depends_on_nothing_but_NodaTime_and_guards() =>
        Assert.Equal(
            ["Ardalis.GuardClauses", "NodaTime"],
            typeof(Enterprise)
                .Assembly.GetReferencedAssemblies()
                .Select(static name => name.Name!)
                .Where(static name => !name.StartsWith("System", StringComparison.Ordinal))
        );
}
