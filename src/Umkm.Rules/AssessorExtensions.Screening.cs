using System.Collections.Immutable;
using NodaTime;
using Umkm.Domain;
using Umkm.Rules.Assessments;
using Umkm.Rules.Binding;
using Umkm.Rules.Columns;
using Umkm.Rules.Screenings;

namespace Umkm.Rules;

/// <summary>What else an assessor does: it screens registers, gives out places, follows a subject through time.</summary>
public static partial class AssessorExtensions
{
    private static readonly ScreeningOptions Usual = new();

    /// <summary>Screens enterprises: the answers of every decision, block by block, on all cores.</summary>
    /// <param name="assessor">The assessor.</param>
    /// <param name="enterprises">The register; read once a walk, block by block.</param>
    /// <param name="on">The assessment date.</param>
    /// <param name="options">How; null for the usual.</param>
    /// <param name="cancellation">Stops the walk with an <see cref="OperationCanceledException"/>.</param>
    public static Screening Screen(
        this Assessor assessor,
        IEnumerable<Enterprise> enterprises,
        LocalDate on,
        ScreeningOptions? options = null,
        CancellationToken cancellation = default
    ) => Screen(assessor, enterprises, TableId.Enterprise, on, options, cancellation);

    /// <summary>Screens groups.</summary>
    /// <param name="assessor">The assessor.</param>
    /// <param name="groups">The register; read once a walk, block by block.</param>
    /// <param name="on">The assessment date.</param>
    /// <param name="options">How; null for the usual.</param>
    /// <param name="cancellation">Stops the walk with an <see cref="OperationCanceledException"/>.</param>
    public static Screening Screen(
        this Assessor assessor,
        IEnumerable<EnterpriseGroup> groups,
        LocalDate on,
        ScreeningOptions? options = null,
        CancellationToken cancellation = default
    ) => Screen(assessor, groups, TableId.Group, on, options, cancellation);

    /// <summary>Screens columns.</summary>
    /// <param name="assessor">The assessor.</param>
    /// <param name="columns">The register, in columns of this book's glossary; not to be changed until the walks are done.</param>
    /// <param name="on">The assessment date.</param>
    /// <param name="options">How; null for the usual.</param>
    /// <param name="cancellation">Stops the walk with an <see cref="OperationCanceledException"/>.</param>
    public static Screening Screen(
        this Assessor assessor,
        FactColumns columns,
        LocalDate on,
        ScreeningOptions? options = null,
        CancellationToken cancellation = default
    ) => Screen(assessor, Guard.Against.Null(columns).Build(), on, options, cancellation);

    internal static Screening Screen(
        this Assessor assessor,
        FactTable facts,
        LocalDate on,
        ScreeningOptions? options = null,
        CancellationToken cancellation = default
    )
    {
        Guard.Against.Null(assessor);
        Guard.Against.Null(facts);
        ScreeningPlan plan = ScreeningOn(assessor, on, facts.Root);
        return new Screening(plan, () => new ScreeningRun(plan, assessor.Binder, assessor.Options, options ?? Usual, cancellation).Walk(facts));
    }

    /// <summary>Screens enterprises that come one by one, from a database or a network.</summary>
    /// <param name="assessor">The assessor.</param>
    /// <param name="enterprises">The register.</param>
    /// <param name="on">The assessment date.</param>
    /// <param name="options">How; null for the usual.</param>
    /// <param name="cancellation">Stops the walk with an <see cref="OperationCanceledException"/>.</param>
    public static IAsyncEnumerable<ScreenedBlock> Screen(
        this Assessor assessor,
        IAsyncEnumerable<Enterprise> enterprises,
        LocalDate on,
        ScreeningOptions? options = null,
        CancellationToken cancellation = default
    )
    {
        Guard.Against.Null(assessor);
        Guard.Against.Null(enterprises);
        return new ScreeningRun(
            ScreeningOn(assessor, on, TableId.Enterprise),
            assessor.Binder,
            assessor.Options,
            options ?? Usual,
            cancellation
        ).Walk(enterprises);
    }

    /// <summary>A screener of enterprises in columns for one thread of a host that has threads of its own.</summary>
    /// <param name="assessor">The assessor.</param>
    /// <param name="on">The assessment date.</param>
    /// <param name="countMissing">Whether blocks count the facts that were not given and could still decide.</param>
    internal static BlockScreener BlockScreener(this Assessor assessor, LocalDate on, bool countMissing = false)
    {
        Guard.Against.Null(assessor);
        return new(ScreeningOn(assessor, on, TableId.Enterprise), assessor.AssumptionsFor(TableId.Enterprise, assessor.Options), countMissing);
    }

    private static Screening Screen<T>(
        Assessor assessor,
        IEnumerable<T> subjects,
        TableId root,
        LocalDate on,
        ScreeningOptions? options,
        CancellationToken cancellation
    )
        where T : Subject
    {
        Guard.Against.Null(assessor);
        Guard.Against.Null(subjects);
        ScreeningPlan plan = ScreeningOn(assessor, on, root);
        return new Screening(plan, () => new ScreeningRun(plan, assessor.Binder, assessor.Options, options ?? Usual, cancellation).Walk(subjects));
    }

    private static ScreeningPlan ScreeningOn(Assessor assessor, LocalDate on, TableId root) =>
        new(assessor, assessor.PlanOn(on), root, assessor.Options.Wanted);
}
