using System.Collections.Immutable;
using System.Text;
using Umkm.Rules.Problems;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Umkm.Rules.Yaml;

/// <summary>Reads the YAML subset of rule files into nodes with positions, within fixed limits, telling every fault by its place.</summary>
internal static class YamlReader
{
    /// <summary>Largest rule file, in bytes.</summary>
    public const int LargestFile = 4 * 1024 * 1024;

    private const int DeepestNesting = 64;
    private const int MostNodes = 200_000;

    /// <summary>The documents of one file; empty when it cannot be read, which is then told in <paramref name="problems"/>.</summary>
    public static ImmutableArray<YamlNode> Read(string path, ReadOnlyMemory<byte> utf8, ProblemList problems)
    {
        if (utf8.Length > LargestFile)
        {
            problems.Add(
                Place.Whole(path),
                "berkas-terlalu-besar",
                $"berkas {utf8.Length} bita",
                $"a file of {utf8.Length} bytes",
                $"paling banyak {LargestFile} bita",
                $"at most {LargestFile} bytes",
                "pecah menjadi beberapa berkas",
                "split it into several files"
            );
            return [];
        }
        string text;
        try
        {
            text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(utf8.Span);
        }
        catch (ArgumentException)
        {
            problems.Add(
                Place.Whole(path),
                "pengodean",
                "isi bukan UTF-8 yang sah",
                "contents that are not valid UTF-8",
                "teks UTF-8",
                "UTF-8 text",
                "simpan ulang berkas sebagai UTF-8",
                "save the file again as UTF-8"
            );
            return [];
        }
        if (text.AsSpan().IndexOfAnyInRange('\0', '\u0008') >= 0)
        {
            problems.Add(
                Place.Whole(path),
                "pengodean",
                "isi memuat karakter kendali",
                "contents with control characters",
                "teks UTF-8",
                "UTF-8 text",
                "simpan ulang berkas sebagai UTF-8",
                "save the file again as UTF-8"
            );
            return [];
        }
        text = text.TrimStart('\uFEFF');
        if (YamlSlips.Found(path, text, problems))
        {
            return [];
        }
        ImmutableArray<YamlNode> documents = new Session(path, problems).Documents(text, out bool broken);
        if (documents.IsEmpty && !broken)
        {
            problems.Add(
                Place.Whole(path),
                "berkas-kosong",
                "berkas tanpa isi",
                "a file without contents",
                "sebuah keputusan, istilah, atau kasus",
                "a decision, terms, or cases",
                "hapus berkasnya bila memang tidak dipakai lagi",
                "delete the file when it is not used any more"
            );
        }
        return documents;
    }

    private sealed class Session(string file, ProblemList problems)
    {
        private readonly Stack<Place> _open = new();
        private Place _last = Place.Whole(file);
        private int _nodes;

        public ImmutableArray<YamlNode> Documents(string text, out bool broken)
        {
            broken = true;
            var documents = ImmutableArray.CreateBuilder<YamlNode>();
            try
            {
                var parser = new Parser(new StringReader(text));
                parser.Consume<StreamStart>();
                while (!parser.Accept<StreamEnd>(out _))
                {
                    parser.Consume<DocumentStart>();
                    documents.Add(Node(parser, 1));
                    parser.Consume<DocumentEnd>();
                }
            }
            catch (Exception e)
                when (_open.Count > 0 && e is YamlException or InvalidOperationException && !Brackets.Close(text, _open.Peek(), Ended(e)))
            {
                bool colon = Brackets.HoldColon(text, _open.Peek(), Ended(e));
                problems.Add(
                    _open.Peek(),
                    "yaml",
                    colon ? "titik dua di dalam teks di antara kurung" : "kurung buka yang tidak ditutup",
                    colon ? "a colon in a text between brackets" : "a bracket that is not closed",
                    colon ? "satu titik dua sesudah tiap kunci" : "kurung tutup } atau ] yang sepadan",
                    colon ? "one colon after each key" : "the closing bracket } or ] that belongs to it",
                    colon ? "titik dua memotong teks: beri tanda kutip pada seluruh teks yang memuatnya" : "tutup kurungnya pada baris yang sama",
                    colon ? "a colon cuts a text: put the whole text with the colon in quotes" : "close it in the same line"
                );
                return [];
            }
            catch (Exception e) when (e is YamlException or InvalidOperationException)
            {
                problems.Add(
                    Ended(e) is { } end && (end.Line > 1 || _last.Line == 0) ? end : _last,
                    "yaml",
                    "tulisan YAML yang tidak dapat dibaca dari sini",
                    $"YAML that cannot be read ({e.Message.TrimEnd('.')})",
                    "YAML yang sah",
                    "valid YAML",
                    "periksa indentasi, titik dua, dan tanda kutip",
                    "check indentation, colons and quotes"
                );
                return [];
            }
            catch (TooMuchException e)
            {
                problems.Add(
                    e.Place,
                    "terlalu-besar",
                    "susunan yang terlalu dalam atau terlalu banyak",
                    "nesting too deep or too many nodes",
                    $"kedalaman paling banyak {DeepestNesting} dan {MostNodes} simpul",
                    $"at most {DeepestNesting} levels and {MostNodes} nodes",
                    "sederhanakan berkas",
                    "simplify the file"
                );
                return [];
            }
            broken = false;
            return documents.ToImmutable();
        }

        private YamlNode Node(IParser parser, int depth)
        {
            ParsingEvent next = parser.Current!;
            Place place = _last = At(next.Start);
            if (depth > DeepestNesting || ++_nodes > MostNodes)
            {
                throw new TooMuchException(place);
            }
            if (next is NodeEvent { Anchor.IsEmpty: false } or NodeEvent { Tag.IsEmpty: false, IsCanonical: true } or AnchorAlias)
            {
                problems.Add(
                    place,
                    "jangkar",
                    "jangkar, alias, atau tag YAML",
                    "a YAML anchor, alias or tag",
                    "isi yang ditulis langsung",
                    "contents written out",
                    "tulis ulang isinya di tempat ini",
                    "write the contents here"
                );
            }
            else if (next is NodeEvent { Tag.IsEmpty: false } tagged && !tagged.Tag.IsNonSpecific)
            {
                problems.Add(
                    place,
                    "jangkar",
                    $"tag YAML {tagged.Tag}",
                    $"the YAML tag {tagged.Tag}",
                    "isi tanpa tag",
                    "contents without a tag",
                    "hapus tag",
                    "remove the tag"
                );
            }
            switch (next)
            {
                case Scalar scalar:
                    parser.MoveNext();
                    return new YamlScalar(place, scalar.Value.Trim());
                case AnchorAlias:
                    parser.MoveNext();
                    return new YamlScalar(place, "");
                case SequenceStart:
                    return List(parser, place, depth);
                default:
                    return Map(parser, place, depth);
            }
        }

        private YamlList List(IParser parser, Place place, int depth)
        {
            bool flow = parser.Current is SequenceStart { Style: SequenceStyle.Flow };
            Opened(flow, place);
            parser.MoveNext();
            var items = ImmutableArray.CreateBuilder<YamlNode>();
            while (!parser.TryConsume<SequenceEnd>(out _))
            {
                items.Add(Node(parser, depth + 1));
            }
            Closed(flow);
            return new YamlList(place, items.ToImmutable());
        }

        private YamlMap Map(IParser parser, Place place, int depth)
        {
            bool flow = parser.Current is MappingStart { Style: MappingStyle.Flow };
            Opened(flow, place);
            parser.Consume<MappingStart>();
            var entries = ImmutableArray.CreateBuilder<YamlEntry>();
            var seen = new HashSet<string>();
            while (!parser.TryConsume<MappingEnd>(out _))
            {
                YamlNode key = Node(parser, depth + 1);
                YamlNode value = Node(parser, depth + 1);
                if (key is not YamlScalar name)
                {
                    problems.Add(key.Place, "kunci", "kunci yang bukan teks", "a key that is not text", "kunci berupa teks", "a text key");
                }
                else if (!seen.Add(name.Text))
                {
                    problems.Add(
                        key.Place,
                        "kunci-ganda",
                        $"kunci \"{name.Text}\" untuk kedua kalinya",
                        $"the key \"{name.Text}\" a second time",
                        "tiap kunci satu kali",
                        "each key once",
                        "gabungkan atau hapus salah satunya",
                        "merge or remove one of them"
                    );
                }
                else
                {
                    entries.Add(new YamlEntry(name, value));
                }
            }
            Closed(flow);
            return new YamlMap(place, entries.ToImmutable());
        }

        private void Opened(bool flow, Place place)
        {
            if (flow)
            {
                _open.Push(place);
            }
        }

        private void Closed(bool flow)
        {
            if (flow)
            {
                _open.Pop();
            }
        }

        /// <summary>Where reading ended, as far as the parser tells.</summary>
        private Place? Ended(Exception e) =>
            e is YamlException told ? At(told.Start)
            : _last.Line == 0 ? new Place(file, 1, 1)
            : null;

        private Place At(Mark mark) => new(file, (int)mark.Line, (int)mark.Column);
    }

    private sealed class TooMuchException(Place place) : Exception
    {
        public Place Place { get; } = place;
    }
}
