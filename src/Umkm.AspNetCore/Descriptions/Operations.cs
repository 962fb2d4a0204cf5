namespace Umkm.AspNetCore.Descriptions;

/// <summary>The descriptions of all operations.</summary>
internal static class Operations
{
    private const string Json = "application/json";
    private const string Html = "text/html";

    private static readonly Parameter Lang = new("lang", "Language of texts for people: id unless given.", Words: ["id", "en"]);
    private static readonly Parameter On = new("on", "The assessment date.", IsRequired: true, IsDate: true);
    private static readonly Parameter Day = new("on", "Only what is in the law on this day.", IsDate: true);
    private static readonly Parameter Form = new("format", "The form of the answer.", Words: ["json", "html", "markdown", "text"]);
    private static readonly Parameter Decisions = new("decision", "Only this decision; may be repeated.", IsRepeated: true);
    private static readonly Parameter Reading = new("reading", "The one reading of unsettled law to follow.");
    private static readonly Parameter Assume = new("assume", "An assumption, NAME=VALUE; may be repeated.", IsRepeated: true);

    public static readonly Operation Assess = new(
        "Assesses one enterprise or group",
        "Every decision of the rule book about the subject in the body, in one of four sizes of JSON or as a page.",
        [
            On,
            new("size", "How much JSON: summary unless given.", Words: ["verdicts", "summary", "compact", "full"]),
            Form,
            Lang,
            Decisions,
            Reading,
            Assume,
        ],
        [new(Json, "Subject")],
        [new(Json, "Verdicts", "Summary", "Compact", "Assessment"), new(Html), new("text/markdown"), new("text/plain")]
    );

    public static readonly Operation Questions = new(
        "One step of an interview",
        "Send what is known, get the question that decides most; send both back with the answer. Nothing is kept.",
        [On, new("goal", "A decision to be decided; may be repeated; all unless given.", IsRepeated: true), Lang],
        [new(Json, "InterviewStep")],
        [new(Json, "Interview")]
    );

    public static readonly Operation Timeline = new(
        "The days on which answers change",
        "Every day of a window on which some answer about the subject changes, and why; also as a calendar file.",
        [
            new("from", "The first day, included.", IsRequired: true, IsDate: true),
            new("until", "The last day, included.", IsRequired: true, IsDate: true),
            new("format", "The form of the answer.", Words: ["json", "ics"]),
            Lang,
            Decisions,
            Reading,
            Assume,
        ],
        [new(Json, "Subject")],
        [new(Json, "Timeline"), new("text/calendar")]
    );

    public static readonly Operation Screen = new(
        "Screens a register",
        "A register as CSV (also gzip) or a workbook: an archive with answers, rejected rows, counts and a report, sent while rows are worked out; "
            + "or the report or the counts alone. As a form, the file is named register, and a mapping file mapping.",
        [On, new("format", "What to send: zip unless given.", Words: ["zip", "report", "summary"]), Lang, Decisions, Reading, Assume],
        [new("text/csv"), new("application/gzip"), new("application/octet-stream"), new("multipart/form-data")],
        [new("application/zip"), new(Html), new(Json)]
    );

    public static readonly Operation DecisionList = new(
        "All decisions",
        "What each asks, its answers, and the days of its versions.",
        [Day, Form, Lang],
        [],
        [new(Json, "DecisionList"), new(Html)]
    );

    public static readonly Operation Decision = new(
        "The page of one decision",
        "Every version, reading, article and condition of a decision.",
        [new("id", "The id of the decision, with its slashes.", IsRequired: true, IsInPath: true), Day, Form, Lang],
        [],
        [new(Html), new(Json, "DecisionHead")]
    );

    public static readonly Operation Schemas = new("The names of the schemas", "", [Lang], [], [new(Json)]);

    public static readonly Operation Schema = new(
        "One schema",
        "JSON Schema 2020-12 of what is taken or given, with the names of this rule book.",
        [new("name", "The name of the schema.", IsRequired: true, IsInPath: true), Lang],
        [],
        [new("application/schema+json")]
    );

    public static readonly Operation Types = new("The same shapes as TypeScript", "", [Lang], [], [new("text/plain")]);
}
