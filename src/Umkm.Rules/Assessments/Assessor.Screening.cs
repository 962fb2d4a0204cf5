using System.Collections.Immutable;
using NodaTime;
using Umkm.Domain;
using Umkm.Rules.Facts;
using Umkm.Rules.Planning;

namespace Umkm.Rules.Assessments;

public sealed partial class Assessor
{
    private static readonly ScreeningOptions Usual = new();

    /// <summary>Screens enterprises: the answers of every decision, block by block, on all cores.</summary>
    /// <param name="enterprises">The register; read once a walk, block by block.</param>
    /// <param name="on">The assessment date.</param>
    /// <param name="options">How; null for the usual.</param>
    /// <param name="cancellation">Stops the walk with an <see cref="OperationCanceledException"/>.</param>
    public Screening Screen(
        IEnumerable<Enterprise> enterprises,
        LocalDate on,
        ScreeningOptions? options = null,
        CancellationToken cancellation = default
    ) => Screen(enterprises, TableId.Enterprise, on, options, cancellation);

    /// <summary>Screens groups.</summary>
    /// <param name="groups">The register; read once a walk, block by block.</param>
    /// <param name="on">The assessment date.</param>
    /// <param name="options">How; null for the usual.</param>
    /// <param name="cancellation">Stops the walk with an <see cref="OperationCanceledException"/>.</param>
    public Screening Screen(IEnumerable<Group> groups, LocalDate on, ScreeningOptions? options = null, CancellationToken cancellation = default) =>
        Screen(groups, TableId.Group, on, options, cancellation);

    /// <summary>Screens columns.</summary>
    /// <param name="facts">The register, in columns of this book's glossary; see <see cref="FactColumns"/>.</param>
    /// <param name="on">The assessment date.</param>
    /// <param name="options">How; null for the usual.</param>
    /// <param name="cancellation">Stops the walk with an <see cref="OperationCanceledException"/>.</param>
    public Screening Screen(FactTable facts, LocalDate on, ScreeningOptions? options = null, CancellationToken cancellation = default)
    {
        Guard.Against.Null(facts);
        ScreeningPlan plan = ScreeningOn(on, facts.Root);
        return new Screening(plan, () => new ScreeningRun(plan, _binder, _options, options ?? Usual, cancellation).Walk(facts));
    }

    /// <summary>Screens enterprises that come one by one, from a database or a network.</summary>
    /// <param name="enterprises">The register.</param>
    /// <param name="on">The assessment date.</param>
    /// <param name="options">How; null for the usual.</param>
    /// <param name="cancellation">Stops the walk with an <see cref="OperationCanceledException"/>.</param>
    public IAsyncEnumerable<ScreenedBlock> Screen(
        IAsyncEnumerable<Enterprise> enterprises,
        LocalDate on,
        ScreeningOptions? options = null,
        CancellationToken cancellation = default
    )
    {
        Guard.Against.Null(enterprises);
        return new ScreeningRun(ScreeningOn(on, TableId.Enterprise), _binder, _options, options ?? Usual, cancellation).Walk(enterprises);
    }

    /// <summary>A screener of enterprises in columns for one thread of a host that has threads of its own.</summary>
    /// <param name="on">The assessment date.</param>
    /// <param name="countMissing">Whether blocks count the facts that were not given and could still decide.</param>
    public BlockScreener BlockScreener(LocalDate on, bool countMissing = false) =>
        new(ScreeningOn(on, TableId.Enterprise), AssumptionsFor(TableId.Enterprise, _options), countMissing);

    internal ImmutableArray<AssumedFact> AssumptionsFor(TableId root, AssessorOptions options) =>
        [.. options.Assumptions.Where(a => Tables.Of(a.Term.Subject) == root)];

    /// <summary>Assesses one row of columns.</summary>
    internal Assessment Explain(FactTable facts, int row, LocalDate on) => Assess(null, RowCopy.Of(facts, row, Book.Glossary), facts.Root, on);

    private Screening Screen<T>(IEnumerable<T> subjects, TableId root, LocalDate on, ScreeningOptions? options, CancellationToken cancellation)
        where T : Subject
    {
        Guard.Against.Null(subjects);
        ScreeningPlan plan = ScreeningOn(on, root);
        return new Screening(plan, () => new ScreeningRun(plan, _binder, _options, options ?? Usual, cancellation).Walk(subjects));
    }

    private ScreeningPlan ScreeningOn(LocalDate on, TableId root) => new(this, PlanOn(on), root, _options.Only);
}
