namespace Umkm.Packages.Tests.Support;

/// <summary>Where the checkout is and how this build was made.</summary>
internal static class Repository
{
    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Debug or Release: the build whose outputs are packed.</summary>
    public static string Configuration { get; } =
        Path.GetFileName(Path.GetDirectoryName(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar)))!;

    /// <summary>A file of the checkout.</summary>
    public static string File(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (folder.GetFiles("Umkm.Domain.sln").Length > 0)
            {
                return folder.FullName;
            }
        }
        throw new InvalidOperationException("The tests do not run from within a checkout.");
    }
}
