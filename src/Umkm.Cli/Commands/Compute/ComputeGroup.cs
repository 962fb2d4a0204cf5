namespace Umkm.Cli.Commands.Compute;

/// <summary><c>umkm compute</c>: sums for which the law gives a formula.</summary>
internal static class ComputeGroup
{
    /// <summary>Makes the group with all its commands; a new one is added here.</summary>
    public static CommandGroup Make() =>
        new(
            "compute",
            new("menghitung jumlah yang rumusnya ada dalam hukum", "work out sums for which the law gives a formula"),
            [new FinalTaxCommand(), new InstalmentCommand(), new CeilingCommand()]
        );
}
