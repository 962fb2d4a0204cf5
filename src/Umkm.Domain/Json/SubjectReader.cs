using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using Umkm.Domain.Messages;

namespace Umkm.Domain.Json;

/// <summary>Walks the JSON of one subject from front to back, once, and collects every problem on the way. This part walks objects
/// and lists; the other parts read values and the records they make up.</summary>
internal ref partial struct SubjectReader
{
    internal const int MaxDepth = 64;

    /// <summary>List entries and local facts of one file together; more is an attack or a register, which belongs into CSV.</summary>
    internal const int MostEntries = 250_000;

    private readonly ReadOnlySpan<byte> _utf8;
    private readonly SubjectJsonOptions _options;
    private readonly JsonPath _path = new();
    private Utf8JsonReader _json;
    private int _entries;

    public SubjectReader(ReadOnlySpan<byte> utf8, SubjectJsonOptions? options)
    {
        _utf8 = utf8;
        _options = options ?? new SubjectJsonOptions();
        _json = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = MaxDepth });
    }

    internal delegate T? EntryReader<T>(scoped ref SubjectReader reader)
        where T : class;

    internal delegate T? ValueReader<T>(scoped ref SubjectReader reader)
        where T : struct;

    private delegate bool ItemReader<T>(scoped ref SubjectReader reader, [MaybeNullWhen(false)] out T item);

    public ProblemLog Problems { get; } = new();

    public ProblemLog Warnings { get; } = new();

    private readonly int Offset => (int)_json.TokenStartIndex;

    /// <summary>Reads the whole file.</summary>
    /// <exception cref="JsonException">The bytes are no JSON; <see cref="AddBroken"/> says where and why.</exception>
    public Subject Read()
    {
        Begin();
        Subject subject = Subject();
        _json.Read();
        return subject;
    }

    /// <summary>Steps onto the first token.</summary>
    /// <exception cref="JsonException">The bytes are no JSON.</exception>
    public void Begin() => _json.Read();

    /// <summary>Reads the whole file as an enterprise or a group, as it says itself.</summary>
    public Subject Subject() => IsGroup(_utf8) ? Group() : Enterprise(SubjectProperties.EnterpriseAsSubject);

    /// <summary>Reads the whole file as a group; a problem when it does not say that it is one.</summary>
    public EnterpriseGroup? GroupAlone()
    {
        if (_json.TokenType == JsonTokenType.StartObject && !IsGroup(_utf8))
        {
            Add(Offset, JsonMessages.NotGroup.With());
            return null;
        }

        return Group();
    }

    /// <summary>Adds the problem that stopped the reading.</summary>
    public readonly void AddBroken(JsonException broken) =>
        Problems.Add(BrokenJson.OffsetOf(_utf8, broken), _path.ToString(), BrokenJson.Explain(_utf8, broken));

    // The property may stand anywhere in the object, so it is looked up before the reading proper. What is broken is
    // reported there, not here.
    private static bool IsGroup(ReadOnlySpan<byte> utf8)
    {
        Utf8JsonReader json = new(utf8, new JsonReaderOptions { MaxDepth = MaxDepth });
        try
        {
            json.Read();
            bool more = json.TokenType == JsonTokenType.StartObject && json.Read();
            while (more && json.TokenType == JsonTokenType.PropertyName)
            {
                bool found = !json.ValueIsEscaped && json.ValueTextEquals(SubjectProperties.Subject);
                json.Read();
                if (found)
                {
                    return json.TokenType == JsonTokenType.String && !json.ValueIsEscaped && json.ValueTextEquals(SubjectProperties.GroupSubject);
                }

                json.Skip();
                more = json.Read();
            }
        }
        catch (JsonException)
        {
            return false;
        }

        return false;
    }

    /// <summary>Steps into an object; false, with a problem, when there is something else.</summary>
    private bool Open()
    {
        if (_json.TokenType != JsonTokenType.StartObject)
        {
            WrongType(JsonWords.Object, _path.ToString() == "$" ? JsonWords.OneSubject : JsonWords.UseNull);
            return false;
        }

        _path.Down();
        return true;
    }

    /// <summary>The next property that is known, given once and not null, with the reader on its value; null at the end of the object.</summary>
    private string? Next(string[] names, ref ulong seen)
    {
        while (_json.Read() && _json.TokenType == JsonTokenType.PropertyName)
        {
            int index = IndexIn(names);
            if (index >= 0 && (seen & (1UL << index)) == 0)
            {
                seen |= 1UL << index;
                _path.At(names[index]);
                _json.Read();
                if (_json.TokenType != JsonTokenType.Null)
                {
                    return names[index];
                }

                continue;
            }

            if (index >= 0)
            {
                _path.At(names[index]);
                Add(Offset, JsonMessages.Duplicate.WithFound(names[index]));
            }
            else
            {
                AddUnknown(names);
            }

            _json.Read();
            _json.Skip();
        }

        _path.Up();
        return null;
    }

    private readonly int IndexIn(string[] names)
    {
        if (_json.ValueIsEscaped)
        {
            return TryText(out string text) ? Array.IndexOf(names, text) : -1;
        }

        for (int index = 0; index < names.Length; index++)
        {
            if (_json.ValueTextEquals(names[index]))
            {
                return index;
            }
        }

        return -1;
    }

    private readonly void AddUnknown(string[] names)
    {
        if (Problems.IsFull)
        {
            Problems.AddOmitted();
            return;
        }

        if (!TryText(out string name))
        {
            Add(Offset, JsonMessages.BrokenEscape.With());
            return;
        }

        _path.At(name);
        if (names == SubjectProperties.EnterpriseAsSubject && SubjectProperties.OnlyOfGroups.Contains(name, StringComparer.Ordinal))
        {
            Add(Offset, JsonMessages.PropertyOfGroup.WithFound(Shown.Text(name)));
            return;
        }

        string? nearest = Meant(name, names) ?? Spelling.Nearest(name, names);
        MessageArgument found = new("found", Shown.Text(name));
        MessageArgument known = new("known", string.Join(", ", names));
        Add(
            Offset,
            nearest is null
                ? JsonMessages.UnknownProperty.With(found, known)
                : JsonMessages.MisspeltProperty.With(found, known, new MessageArgument("nearest", nearest))
        );
    }

    // The property of another word for it, where the object has that property.
    private readonly string? Meant(string name, string[] names) =>
        _options.PropertyOf?.Invoke(name)?.Split(':')[0] is { } property && names.Contains(property.Split('.')[0], StringComparer.Ordinal)
            ? property
            : null;

    internal EquatableList<T>? Entries<T>(EntryReader<T> read)
        where T : class => Items((scoped ref SubjectReader r, [MaybeNullWhen(false)] out T item) => (item = read(ref r)) is not null);

    internal EquatableList<T>? Values<T>(ValueReader<T> read)
        where T : struct =>
        Items(
            (scoped ref SubjectReader r, out T item) =>
            {
                T? value = read(ref r);
                item = value.GetValueOrDefault();
                return value is not null;
            }
        );

    private EquatableList<T>? Items<T>(ItemReader<T> read)
        where T : notnull
    {
        if (_json.TokenType != JsonTokenType.StartArray)
        {
            WrongType(JsonWords.List, JsonWords.UseNull);
            return null;
        }

        List<T> items = [];
        _path.Down();
        for (int index = 0; _json.Read() && _json.TokenType != JsonTokenType.EndArray; index++)
        {
            _path.At(index);
            if (!CountEntry())
            {
                _json.Skip();
            }
            else if (_json.TokenType == JsonTokenType.Null)
            {
                WrongType(JsonWords.Entry, JsonWords.RemoveNull);
            }
            else if (read(ref this, out T? item))
            {
                items.Add(item);
            }
        }

        _path.Up();
        return EquatableList.From(items);
    }

    /// <summary>False, with one problem, once the file holds more entries than a subject can have.</summary>
    private bool CountEntry()
    {
        if (_entries++ == MostEntries)
        {
            Add(Offset, JsonMessages.TooMany.With(new MessageArgument("limit", MostEntries.ToString(CultureInfo.InvariantCulture))));
        }

        return _entries <= MostEntries;
    }

    private readonly void Add(int offset, Message message) => Problems.Add(offset, Problems.IsFull ? "" : _path.ToString(), message);

    private readonly void Warn(int offset, string path, EquatableList<Message> warnings)
    {
        foreach (Message warning in warnings)
        {
            Warnings.Add(offset, path, warning);
        }
    }
}
