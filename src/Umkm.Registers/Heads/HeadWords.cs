namespace Umkm.Registers.Heads;

/// <summary>The words of a header, and what they say of every column: whether it names rows, or until when.</summary>
internal static class HeadWords
{
    /// <summary>Whether a header names a person, an enterprise, or what tells rows apart other than their running number.</summary>
    public static bool IsNaming(string header) => Split(header).Contains("nama", StringComparer.Ordinal) || Key(header) is (true, false);

    /// <summary>Whether a header names what tells rows apart; and whether that is only their running number.</summary>
    public static (bool IsKey, bool IsRunning) Key(string header)
    {
        string[] words = Split(header);
        bool isRunning = words is ["no"] or ["nomor"] or ["no", "urut"] or ["nomor", "urut"];
        return (
            isRunning
                || words
                    is ["id", ..]
                        or ["kode"]
                        or ["kode", "usaha" or "umkm" or "binaan" or "anggota"]
                        or ["no" or "nomor", "register" or "registrasi" or "anggota"],
            isRunning
        );
    }

    /// <summary>Whether a header says until when: s/d, s.d., sd, sampai.</summary>
    public static bool IsUntil(string[] words) =>
        words.Contains("sampai", StringComparer.Ordinal)
        || words.Contains("sd", StringComparer.Ordinal)
        || words.Index().Any(w => w.Item == "s" && words.ElementAtOrDefault(w.Index + 1) == "d");

    /// <summary>The words of a header, in small letters; workers who are not permanent are those with a contract.</summary>
    public static string[] Split(string header)
    {
        string[] words = string.Concat(header.ToLowerInvariant().Select(c => char.IsLetterOrDigit(c) ? c : ' '))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int permanent = Array.IndexOf(words, "tetap");
        return permanent > 0 && words[permanent - 1] is "tidak" or "tdk" or "non" or "bukan"
            ? [.. words[..(permanent - 1)], "kontrak", .. words[(permanent + 1)..]]
            : words;
    }
}
