namespace Umkm.Samples.Worker;

/// <summary>A queue of registers that is a folder: a file in it waits, one in <c>dikerjakan</c> is being screened, its results come to
/// <c>selesai</c>, what cannot be screened goes to <c>gagal</c>. Moving is one step of the file system, so nothing is done by half. One worker a
/// folder.</summary>
public sealed class RegisterQueue
{
    private readonly string _waiting;

    /// <param name="folder">The folder; made when it is not there. What a run before left in the middle waits again.</param>
    public RegisterQueue(string folder)
    {
        _waiting = Directory.CreateDirectory(folder).FullName;
        foreach (string left in Directory.GetFiles(Sub("dikerjakan")))
            File.Move(left, Path.Combine(_waiting, Path.GetFileName(left)), overwrite: true);
    }

    /// <summary>Takes the first register; null while none waits.</summary>
    public string? Take()
    {
        if (Directory.GetFiles(_waiting).Min(StringComparer.Ordinal) is not { } first)
            return null;
        string taken = Path.Combine(Sub("dikerjakan"), Path.GetFileName(first));
        File.Move(first, taken);
        return taken;
    }

    /// <summary>Puts the results of a register where they are looked for, all at once, and the register beside them.</summary>
    /// <param name="taken">The register.</param>
    /// <param name="write">Writes the results into a folder that nobody looks at yet.</param>
    public string Finish(string taken, Action<string> write)
    {
        string name = Path.GetFileName(taken);
        string unfinished = Sub(Path.Combine("dikerjakan", $".{name}"));
        write(unfinished);
        string done = Path.Combine(Sub("selesai"), name);
        if (Directory.Exists(done))
            Directory.Delete(done, recursive: true);
        File.Move(taken, Path.Combine(unfinished, name), overwrite: true);
        Directory.Move(unfinished, done);
        return done;
    }

    /// <summary>Sets a register apart with what is wrong with it.</summary>
    public void Fail(string taken, IEnumerable<string> problems)
    {
        string failed = Path.Combine(Sub("gagal"), Path.GetFileName(taken));
        File.WriteAllLines(failed + ".txt", problems);
        File.Move(taken, failed, overwrite: true);
    }

    private string Sub(string name) => Directory.CreateDirectory(Path.Combine(_waiting, name)).FullName;
}
