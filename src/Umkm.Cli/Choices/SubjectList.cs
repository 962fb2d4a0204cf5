using System.Globalization;
using System.Text.Json;
using Umkm.Cli.Files;
using Umkm.Cli.Messages;
using Umkm.Domain.Json;
using Umkm.Rules.Binding;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Cli.Choices;

/// <summary>Reads many subjects: a file with one JSON subject a line, a JSON array, one JSON subject, or a folder of JSON files.</summary>
internal sealed class SubjectList
{
    /// <summary>The largest file with many subjects, in bytes.</summary>
    private const long MaxBytes = 512L * 1024 * 1024;
    private const int MostProblems = 100;

    private readonly Glossary _glossary;
    private readonly SubjectJsonOptions _options;
    private readonly List<Subject> _subjects = [];
    private readonly Dictionary<string, string> _places = new(StringComparer.Ordinal);
    private readonly List<Problem> _problems = [];

    private SubjectList(Glossary glossary)
    {
        _glossary = glossary;
        _options = SubjectWords.Of(glossary);
    }

    /// <summary>Reads all subjects of a path and checks that they fit the rule book and that no id occurs twice.</summary>
    /// <exception cref="Refusal">The path cannot be read or used; what is wrong, up to a hundred problems at once.</exception>
    public static IReadOnlyList<Subject> Read(Call call, string path, Glossary glossary)
    {
        var list = new SubjectList(glossary);
        if (path == "-")
        {
            using Stream input = call.OpenInput();
            list.Contents(BoundedFile.Read(input, "-", MaxBytes), "-");
        }
        else if (Directory.Exists(path))
        {
            list.Folder(path);
        }
        else
        {
            list.Contents(BoundedFile.Read(path, MaxBytes), path);
        }
        return list._problems.Count == 0
            ? list._subjects
            : throw new Refusal(ExitCode.CannotUse, [.. list._problems.Take(MostProblems), .. list.More()]);
    }

    private IEnumerable<Problem> More() =>
        _problems.Count <= MostProblems
            ? []
            :
            [
                Refusal.Line(
                    Surroundings.ToolName,
                    SubjectListMessages.More.WithFound((_problems.Count - MostProblems).ToString(CultureInfo.InvariantCulture))
                ),
            ];

    private void Folder(string folder)
    {
        string[] files = BoundedFile.Guarded(folder, () => Directory.GetFiles(folder, "*.json"), isFolder: true);
        if (files.Length == 0)
        {
            throw Refusal.At(folder, SubjectListMessages.NoSubjects.With());
        }
        foreach (string file in files.Order(StringComparer.Ordinal))
        {
            One(BoundedFile.Read(file, SubjectJson.MaxBytes), file, 0, 0);
        }
    }

    private void Contents(byte[] bytes, string name)
    {
        ReadOnlySpan<byte> text = bytes.AsSpan().StartsWith("\uFEFF"u8) ? bytes.AsSpan(3) : bytes;
        int first = text.IndexOfAnyExcept(" \t\r\n"u8);
        if (first < 0)
        {
            throw Refusal.At(name, SubjectListMessages.NoSubjects.With());
        }
        if (text[first] == '[')
        {
            Array(text, name);
        }
        else if (IsOneObject(text))
        {
            One(text, name, 0, 0);
        }
        else
        {
            Lines(text, name);
        }
    }

    /// <summary>Whether the whole text is one JSON value; if not, each line is one.</summary>
    private static bool IsOneObject(ReadOnlySpan<byte> text)
    {
        var json = new Utf8JsonReader(
            text,
            isFinalBlock: true,
            new JsonReaderState(new JsonReaderOptions { AllowMultipleValues = true, MaxDepth = 64 })
        );
        try
        {
            json.Read();
            json.Skip();
            return text[(int)json.BytesConsumed..].IndexOfAnyExcept(" \t\r\n"u8) < 0;
        }
        catch (JsonException)
        {
            // Broken on a first line that is followed by others: told line by line.
            return text.TrimEnd("\r\n \t"u8).IndexOf((byte)'\n') < 0;
        }
    }

    private void Lines(ReadOnlySpan<byte> text, string name)
    {
        for (int line = 1; !text.IsEmpty; line++)
        {
            int end = text.IndexOf((byte)'\n');
            ReadOnlySpan<byte> one = end < 0 ? text : text[..end];
            if (one.IndexOfAnyExcept(" \t\r"u8) >= 0)
            {
                One(one, name, line - 1, 0);
            }
            text = end < 0 ? [] : text[(end + 1)..];
        }
    }

    private void Array(ReadOnlySpan<byte> text, string name)
    {
        var json = new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = 65 });
        int counted = 0;
        int lines = 0;
        try
        {
            json.Read();
            while (json.Read() && json.TokenType != JsonTokenType.EndArray)
            {
                int start = (int)json.TokenStartIndex;
                json.Skip();
                lines += text[counted..start].Count((byte)'\n');
                int before = start - 1 - text[..start].LastIndexOf((byte)'\n');
                One(text[start..(int)json.BytesConsumed], name, lines, before);
                counted = start;
            }
            json.Read();
        }
        catch (JsonException e)
        {
            string place = string.Create(CultureInfo.InvariantCulture, $"{name}:{(e.LineNumber ?? 0) + 1}:{(e.BytePositionInLine ?? 0) + 1}");
            _problems.Add(Refusal.Line(place, SubjectListMessages.BrokenArray.With()));
        }
    }

    /// <summary>Reads one subject that begins so many lines down and so many bytes into its line.</summary>
    private void One(ReadOnlySpan<byte> json, string name, int lines, int before)
    {
        SubjectReadResult result = SubjectJson.Read(json, name, _options);
        foreach (Problem problem in result.Problems)
        {
            Place moved = problem.Place with
            {
                Line = Math.Max(1, problem.Place.Line) + lines,
                Column = Math.Max(1, problem.Place.Column) + (problem.Place.Line <= 1 ? before : 0),
            };
            _problems.Add(problem with { Place = moved });
        }
        if (result.Subject is not { } subject)
        {
            return;
        }
        string place = string.Create(CultureInfo.InvariantCulture, $"{name}:{lines + 1}");
        foreach (Problem wrong in SubjectCheck.Of(subject, _glossary))
        {
            _problems.Add(wrong with { Place = wrong.Place with { File = place } });
        }
        if (subject.Id is { } id && !_places.TryAdd(id.Value, place))
        {
            _problems.Add(
                Refusal.Line(
                    place,
                    SubjectListMessages.IdTwice.With(new MessageArgument("found", id.Value), new MessageArgument("place", _places[id.Value]))
                )
            );
        }
        _subjects.Add(subject);
    }
}
