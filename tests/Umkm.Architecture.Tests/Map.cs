using System.Collections.Immutable;

namespace Umkm.Architecture.Tests;

/// <summary>Who may use whom. Rooms are the folders of a project; each stands below those that use it, so the table has no circle.
/// <c>Doors</c> are the files beside the project file. The page docs/architecture.md shows the same table with a sentence a room.</summary>
internal static class Map
{
    public static readonly ImmutableArray<Room> Rooms =
    [
        // Umkm.Domain
        new("Umkm.Domain", "Texts", ""),
        new("Umkm.Domain", "Messages", "Texts"),
        new("Umkm.Domain", "Values", "Texts Messages"),
        new("Umkm.Domain", "Regions", "Texts Messages Values"),
        new("Umkm.Domain", "Kinds", "Values"),
        new("Umkm.Domain", "Doors", "Texts Messages Values Regions Kinds"),
        new("Umkm.Domain", "Json", "Texts Messages Values Regions Kinds Doors"),
        // Umkm.Rules
        new("Umkm.Rules", "Problems", ""),
        new("Umkm.Rules", "Yaml", "Problems"),
        new("Umkm.Rules", "RiskTables", "Problems"),
        new("Umkm.Rules", "RuleLanguage", "Problems RiskTables"),
        new("Umkm.Rules", "Books", "RuleLanguage"),
        new("Umkm.Rules", "Columns", "RuleLanguage"),
        new("Umkm.Rules", "Binding", "Problems RuleLanguage Books RiskTables Columns"),
        new("Umkm.Rules", "Loading", "Problems Yaml RiskTables RuleLanguage Books Binding"),
        new("Umkm.Rules", "Compiled", "RuleLanguage Books"),
        new("Umkm.Rules", "Planning", "RuleLanguage Books Columns"),
        new("Umkm.Rules", "Wording", "RuleLanguage"),
        new("Umkm.Rules", "Sentences", "Problems RuleLanguage Books Planning Wording"),
        new("Umkm.Rules", "Checks", "Problems Yaml RiskTables RuleLanguage Books Columns Binding Loading Planning Sentences"),
        new("Umkm.Rules", "Prose", "Problems Yaml RuleLanguage Loading Wording Sentences"),
        new("Umkm.Rules", "Evaluation", "RuleLanguage Columns Planning"),
        new("Umkm.Rules", "Sums", "Problems Yaml RuleLanguage Books Binding Loading"),
        new("Umkm.Rules", "Results", "RuleLanguage Books Columns"),
        new("Umkm.Rules", "Timelines", "RuleLanguage Books Columns Planning Checks Evaluation Results"),
        new("Umkm.Rules", "Reasons", "RuleLanguage Books RiskTables Columns Binding Planning Evaluation Results"),
        new("Umkm.Rules", "Questions", "RuleLanguage Books Columns Binding Planning Evaluation Results Reasons"),
        new("Umkm.Rules", "Changes", "RuleLanguage Books Columns Binding Planning Evaluation Results Timelines Reasons Questions"),
        new(
            "Umkm.Rules",
            "Assessments",
            "Problems RuleLanguage Books Columns Binding Planning Evaluation Results Timelines Reasons Questions Changes"
        ),
        new("Umkm.Rules", "Interviews", "RuleLanguage Books Columns Binding Planning Results Reasons Questions Assessments"),
        new("Umkm.Rules", "Screenings", "RuleLanguage Books Columns Binding Planning Evaluation Results Questions Assessments"),
        new("Umkm.Rules", "Selections", "RuleLanguage Books Columns Binding Planning Evaluation Results Reasons Assessments"),
        new("Umkm.Rules", "Graduations", "Books Columns Planning Evaluation Results Timelines Assessments"),
        new("Umkm.Rules", "Documents", ""),
        new("Umkm.Rules", "Sections", "RuleLanguage Books Columns Planning Results Questions Assessments Documents"),
        new("Umkm.Rules", "Json", "RuleLanguage Books Planning Results Timelines Assessments Selections Graduations Documents Sections"),
        new(
            "Umkm.Rules",
            "Explanations",
            "RuleLanguage Books Columns Results Timelines Assessments Interviews Selections Graduations Documents Sections Json"
        ),
        new("Umkm.Rules", "Schemas", "RuleLanguage Books Binding Documents"),
        new("Umkm.Rules", "Review", "RuleLanguage Books Columns Binding Planning Checks Evaluation Timelines Documents Sections Explanations"),
        new("Umkm.Rules", "Comparisons", "RuleLanguage Books Binding Checks Documents Sections Json Explanations"),
        new("Umkm.Rules", "Mutations", "RuleLanguage Books Columns Binding Planning Checks Evaluation Documents Explanations Review Comparisons"),
        new("Umkm.Rules", "Dmn", "RuleLanguage Books Checks"),
        new("Umkm.Rules", "Site", "RuleLanguage Books RiskTables Binding Planning Checks Documents Sections Review Comparisons Dmn"),
        new("Umkm.Rules", "Sql", "RuleLanguage Books RiskTables Columns"),
        new("Umkm.Rules", "Sql/Dialects", "Sql"),
        new("Umkm.Rules", "Sql/Cells", "RuleLanguage Books Columns Binding Planning"),
        new("Umkm.Rules", "Sql/Statements", "RuleLanguage Books Columns Binding Planning Assessments Sql Sql/Cells"),
        new("Umkm.Rules", "Sql/Registers", "RuleLanguage Books RiskTables Columns Binding Sql"),
        new(
            "Umkm.Rules",
            "Doors",
            "Problems RuleLanguage Books Columns Binding Loading Compiled Planning Checks Prose Sums Results Timelines Reasons Assessments Interviews Screenings Selections Sql Sql/Dialects Sql/Cells Sql/Statements"
        ),
        new("Umkm.Rules", "Hosting", "Books Assessments Json Doors"),
        // Umkm.Rules.NRules
        new("Umkm.Rules.NRules", "Subjects", ""),
        new("Umkm.Rules.NRules", "Answers", "Subjects"),
        new("Umkm.Rules.NRules", "Network", "Subjects Answers"),
        new("Umkm.Rules.NRules", "Doors", "Subjects Answers Network"),
        new("Umkm.Rules.NRules", "Hosting", "Doors"),
        // Umkm.Registers
        new("Umkm.Registers", "Messages", ""),
        new("Umkm.Registers", "Dates", "Messages"),
        new("Umkm.Registers", "Cells", "Messages Dates"),
        new("Umkm.Registers", "Heads", "Dates Cells"),
        new("Umkm.Registers", "Inputs", "Messages"),
        new("Umkm.Registers", "Csv", "Messages Inputs"),
        new("Umkm.Registers", "Lists", "Messages Cells"),
        new("Umkm.Registers", "Rows", "Messages Cells Heads Inputs Csv Lists"),
        new("Umkm.Registers", "Mapping", "Messages Dates Cells Heads Inputs Csv Rows"),
        new("Umkm.Registers", "Sources", "Messages Dates Cells Heads Inputs Csv Rows Mapping"),
        new("Umkm.Registers", "Markup", "Cells"),
        new("Umkm.Registers", "Reports", "Cells Csv Rows Markup"),
        new("Umkm.Registers", "Pages", "Messages Cells Inputs"),
        new("Umkm.Registers", "Screening", "Messages Cells Inputs Csv Rows Mapping Sources Reports Pages"),
        new("Umkm.Registers", "Samples", ""),
        new("Umkm.Registers", "Doors", "Messages Cells Inputs Csv Rows Mapping Sources Reports Pages Screening Samples"),
        new("Umkm.Registers", "Looks", "Dates Cells Heads Csv Rows Mapping"),
        new("Umkm.Registers", "Inspection", "Dates Cells Heads Inputs Csv Rows Mapping Sources Markup Reports Doors Looks"),
        // Umkm.AspNetCore
        new("Umkm.AspNetCore", "Limits", ""),
        new("Umkm.AspNetCore", "Requests", ""),
        new("Umkm.AspNetCore", "Telling", ""),
        new("Umkm.AspNetCore", "Telemetry", ""),
        new("Umkm.AspNetCore", "Health", ""),
        new("Umkm.AspNetCore", "Endpoints", "Limits Requests Telling Telemetry"),
        new("Umkm.AspNetCore", "Descriptions", ""),
        new("Umkm.AspNetCore", "Doors", "Limits Requests Telemetry Health Endpoints Descriptions"),
        // Umkm.Cli
        new("Umkm.Cli", "Messages", ""),
        new("Umkm.Cli", "Refusals", ""),
        new("Umkm.Cli", "Files", "Messages Refusals"),
        new("Umkm.Cli", "Calls", "Messages Refusals Files"),
        new("Umkm.Cli", "Choices", "Messages Refusals Files Calls"),
        new("Umkm.Cli", "Commands/Compute", "Messages Refusals Calls Choices"),
        new("Umkm.Cli", "Commands/Impact", "Messages Files Calls Choices Refusals"),
        new("Umkm.Cli", "Commands/Rules", "Messages Refusals Files Calls Choices Commands/Impact"),
        new("Umkm.Cli", "Commands", "Messages Refusals Files Calls Choices Commands/Compute Commands/Rules Commands/Impact"),
        new("Umkm.Cli", "Doors", "Messages Refusals Files Calls Commands"),
    ];
}

/// <summary>A room and the rooms of its project that it may use.</summary>
/// <param name="Project">The project.</param>
/// <param name="Name">The folder, or <c>Doors</c>.</param>
/// <param name="Uses">The rooms, with spaces between.</param>
internal sealed record Room(string Project, string Name, string Uses)
{
    public IReadOnlySet<string> Allowed { get; } = Uses.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet();
}
