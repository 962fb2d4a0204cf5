using Umkm.StartProfile;

/// <summary>What the runtime calls before the main of a program that it is told to watch (DOTNET_STARTUP_HOOKS). Where the profile goes stands in
/// UMKM_START_PROFILE.</summary>
internal static class StartupHook
{
    public static void Initialize()
    {
        string path =
            Environment.GetEnvironmentVariable("UMKM_START_PROFILE") ?? throw new InvalidOperationException("UMKM_START_PROFILE is not set.");
        var compiled = new CompiledMethods();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Profile.Write(path, compiled.Name);
    }
}
