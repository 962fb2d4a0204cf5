using Microsoft.AspNetCore.Http;
using NodaTime;
using Umkm.Rules.Assessments;
using Umkm.Rules.Books;

namespace Umkm.AspNetCore.Requests;

/// <summary>Reads the parameters of a request strictly: what is unknown, repeated, empty or in another form is a problem, never a guess. All
/// problems are collected; <see cref="End"/> tells them.</summary>
internal sealed class QueryReader
{
    private readonly IQueryCollection _query;
    private readonly List<RequestProblem> _problems = [];
    private readonly List<string> _known = [];

    public QueryReader(HttpRequest request)
    {
        _query = request.Query;
        Language = LanguageOf(request);
        _ = Choice("lang", Lang.Indonesian, ("id", Lang.Indonesian), ("en", Lang.English));
    }

    /// <summary>The language asked for; Indonesian unless it is <c>en</c>.</summary>
    public Lang Language { get; }

    /// <summary>The language of a refusal, which must not be refused itself.</summary>
    public static Lang LanguageOf(HttpRequest request) => request.Query["lang"].ToString() == "en" ? Lang.English : Lang.Indonesian;

    /// <summary>A day that must be given.</summary>
    public LocalDate Date(string name) => OptionalDate(name, isRequired: true) ?? default;

    /// <summary>A day, or null.</summary>
    public LocalDate? OptionalDate(string name, bool isRequired = false)
    {
        string? text = One(name);
        if (text is null)
        {
            if (isRequired && !_query.ContainsKey(name))
            {
                var expected = new MessageArgument("expected", new LocalizedText("tanggal seperti 2026-11-22", "A day such as 2026-11-22"));
                Add(name, RequestMessages.Missing.With(new MessageArgument("found", name), expected));
            }
            return null;
        }
        ParseResult<LocalDate> read = IsoDate.Read(text);
        if (read.TryGetValue(out LocalDate date))
        {
            return date;
        }
        Add(name, read.Reason!);
        return null;
    }

    /// <summary>One of some words.</summary>
    public T Choice<T>(string name, T usual, params ReadOnlySpan<(string Word, T Value)> choices)
    {
        if (One(name) is not { } text)
        {
            return usual;
        }
        var words = new List<string>();
        foreach ((string word, T value) in choices)
        {
            if (word == text)
            {
                return value;
            }
            words.Add(word);
        }
        Add(
            name,
            RequestMessages.NotChoice.With(
                new("found", HarmlessText.Masked(text)),
                new("known", string.Join(", ", words)),
                RequestMessages.Nearest(Spelling.Nearest(text, words))
            )
        );
        return usual;
    }

    /// <summary>The values of a parameter that may be repeated.</summary>
    public IReadOnlyList<string> Many(string name)
    {
        _known.Add(name);
        string[] all = [.. _query[name].Select(v => v ?? "")];
        if (all.Any(string.IsNullOrWhiteSpace))
        {
            Empty(name);
        }
        return [.. all.Where(v => !string.IsNullOrWhiteSpace(v))];
    }

    /// <summary>The parameters <c>decision</c>, <c>reading</c> and <c>assume</c> on top of an assessor's own options.</summary>
    /// <param name="assessor">The assessor of the host.</param>
    /// <param name="isGroup">Whether the subject is a group; null while it is not known.</param>
    /// <param name="on">The day on which the decisions named have to be in the law; null for none.</param>
    public AssessorOptions Options(Assessor assessor, bool? isGroup = null, LocalDate? on = null)
    {
        AssessorOptions own = assessor.Options;
        IReadOnlyList<string> decisions = Many("decision");
        IReadOnlyList<string> assume = Many("assume");
        AssessorOptions options = own with
        {
            Reading = One("reading") ?? own.Reading,
            Assume = assume,
            Only = decisions.Count > 0 ? decisions : own.Only,
        };
        foreach (Problem wrong in options.Check(assessor.Book))
        {
            string place = wrong.Place.Path.Split('[')[0];
            Add(
                place switch
                {
                    nameof(AssessorOptions.Only) => "decision",
                    nameof(AssessorOptions.Reading) => "reading",
                    _ => "assume",
                },
                wrong.Message
            );
        }
        if (isGroup is { } group)
        {
            About(assessor.Book, decisions, group, "decision");
        }
        if (on is { } day)
        {
            InForce(assessor.Book, decisions, day, "decision");
        }
        return options;
    }

    /// <summary>Refuses decisions about the other sort of subject.</summary>
    public void About(RuleBook book, IEnumerable<string> decisions, bool isGroup, string name)
    {
        foreach (string id in decisions)
        {
            if (
                book.Find(id) is { } decision
                && (decision.Subject is Rules.RuleLanguage.SubjectKind.Group or Rules.RuleLanguage.SubjectKind.Member) != isGroup
            )
            {
                Add(name, RequestMessages.OtherSubject.WithFound(id));
            }
        }
    }

    /// <summary>Refuses decisions that are not in the law on a day: nothing would be answered of them.</summary>
    public void InForce(RuleBook book, IEnumerable<string> decisions, LocalDate on, string name)
    {
        foreach (string id in decisions)
        {
            if (!HasProblem("on") && book.Find(id) is { } decision && decision.On(on) is null)
            {
                Add(name, RequestMessages.NotInForce.With(new("found", id), new("date", IsoDate.Format(on)), new("periods", DaysInLaw.Of(decision))));
            }
        }
    }

    /// <summary>Refuses a parameter that would say nothing of a page.</summary>
    public void NotForPages(string name)
    {
        if (_query.ContainsKey(name))
        {
            Add(name, RequestMessages.NotForPages.WithFound(name));
        }
    }

    private bool HasProblem(string name) => _problems.Exists(p => p.Parameter == name);

    public void Add(string name, Message message) => _problems.Add(new RequestProblem(message, Parameter: name));

    /// <summary>Refuses the request when something was wrong with its parameters; those that nothing asked for are wrong too.</summary>
    /// <exception cref="RefusedException">All problems.</exception>
    public void End()
    {
        foreach (string name in _query.Keys.Where(k => !_known.Contains(k, StringComparer.Ordinal)))
        {
            Add(
                HarmlessText.Masked(name),
                RequestMessages.Unknown.With(
                    new("found", HarmlessText.Masked(name)),
                    new("known", string.Join(", ", _known.Distinct(StringComparer.Ordinal))),
                    RequestMessages.Nearest(Spelling.Nearest(name, _known))
                )
            );
        }
        if (_problems.Count > 0)
        {
            throw new RefusedException(new Refusal(StatusCodes.Status400BadRequest, [.. _problems]));
        }
    }

    /// <summary>A refusal of the body with what is wrong with the parameters before it.</summary>
    public RefusedException Along(Assessor assessor, RefusedException refused)
    {
        try
        {
            _ = Options(assessor);
            End();
            return refused;
        }
        catch (RefusedException parameters)
        {
            return new RefusedException(refused.Refusal with { Problems = [.. parameters.Refusal.Problems, .. refused.Refusal.Problems] });
        }
    }

    private string? One(string name)
    {
        _known.Add(name);
        string?[] given = [.. _query[name]];
        switch (given)
        {
            case []:
                return null;
            case [var only]:
                if (string.IsNullOrWhiteSpace(only))
                {
                    Empty(name);
                    return null;
                }
                return only;
            default:
                Add(name, RequestMessages.Repeated.WithFound(name));
                return null;
        }
    }

    private void Empty(string name) =>
        Add(name, RequestMessages.Missing.With(new("found", name), new("expected", new LocalizedText("sebuah nilai", "A value"))));
}
