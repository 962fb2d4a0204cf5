namespace Umkm.Cli.Tests.Timelines;

/// <summary>A small reader of calendar files, written from RFC 5545: lines end with CRLF and are at most 75 octets (3.1), a line that begins with a space goes on the one before,
/// a content line is a name, parameters and a value (3.1), text is escaped with backslashes (3.3.11), components stand between BEGIN and END (3.6).</summary>
internal sealed class CalendarFile
{
    private CalendarFile(List<ContentLine> head, List<List<ContentLine>> events)
    {
        Head = head;
        Events = events;
    }

    /// <summary>The properties of the calendar itself.</summary>
    public List<ContentLine> Head { get; }

    /// <summary>The properties of each event.</summary>
    public List<List<ContentLine>> Events { get; }

    public static CalendarFile Read(string text)
    {
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
        string[] physical = text[..^2].Split("\r\n");
        var logical = new List<string>();
        foreach (string line in physical)
        {
            Assert.DoesNotContain('\r', line);
            Assert.DoesNotContain('\n', line);
            Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(line), 1, 75);
            if (line[0] is ' ' or '\t')
            {
                logical[^1] += line[1..];
            }
            else
            {
                logical.Add(line);
            }
        }
        var head = new List<ContentLine>();
        var events = new List<List<ContentLine>>();
        var open = new Stack<string>();
        foreach (ContentLine line in logical.Select(ContentLine.Read))
        {
            switch (line.Name)
            {
                case "BEGIN":
                    Assert.Equal(open.Count == 0 ? "VCALENDAR" : "VEVENT", line.Value);
                    open.Push(line.Value);
                    Assert.InRange(open.Count, 1, 2);
                    if (open.Count == 2)
                    {
                        events.Add([]);
                    }
                    break;
                case "END":
                    Assert.Equal(open.Pop(), line.Value);
                    break;
                default:
                    Assert.NotEmpty(open);
                    (open.Count == 2 ? events[^1] : head).Add(line);
                    break;
            }
        }
        Assert.Empty(open);
        return new CalendarFile(head, events);
    }
}

/// <summary>A content line.</summary>
/// <param name="Name">The name, in capitals.</param>
/// <param name="Parameters">The parameters, as written.</param>
/// <param name="Value">The value, as written.</param>
internal sealed record ContentLine(string Name, string[] Parameters, string Value)
{
    public static ContentLine Read(string line)
    {
        // No parameter of ours is quoted, so the first colon ends them.
        int colon = line.IndexOf(':', StringComparison.Ordinal);
        Assert.True(colon > 0, line);
        string[] parts = line[..colon].Split(';');
        Assert.All(parts[0], c => Assert.True(char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c) || c == '-', line));
        return new ContentLine(parts[0], parts[1..], line[(colon + 1)..]);
    }

    /// <summary>The value as text: <c>\n</c>, <c>\,</c>, <c>\;</c> and <c>\\</c> undone; anything else after a backslash, and a bare comma or semicolon, is an error.</summary>
    public string Text()
    {
        var text = new System.Text.StringBuilder();
        for (int i = 0; i < Value.Length; i++)
        {
            if (Value[i] != '\\')
            {
                Assert.False(Value[i] is ',' or ';', Value);
                text.Append(Value[i]);
                continue;
            }
            i++;
            Assert.True(i < Value.Length && Value[i] is 'n' or 'N' or ',' or ';' or '\\', Value);
            text.Append(Value[i] is 'n' or 'N' ? '\n' : Value[i]);
        }
        return text.ToString();
    }
}
