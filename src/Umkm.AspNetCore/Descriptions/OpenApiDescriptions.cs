using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;
using Umkm.Rules.Books;
using Umkm.Rules.Schemas;

namespace Umkm.AspNetCore.Descriptions;

/// <summary>Describes operations for the host's OpenAPI document, by the shapes from which the schemas are written too.</summary>
internal static class OpenApiDescriptions
{
    private const string Prefix = "Umkm";

    /// <summary>Adds the description to an endpoint; it is made when a document is asked for.</summary>
    public static RouteHandlerBuilder Describe(this RouteHandlerBuilder endpoint, Operation description, RuleBook book) =>
        endpoint.AddOpenApiOperationTransformer(
            (operation, context, _) =>
            {
                Fill(operation, description, book, context.Document!);
                return Task.CompletedTask;
            }
        );

    private static void Fill(OpenApiOperation operation, Operation description, RuleBook book, OpenApiDocument document)
    {
        operation.Summary = description.Summary;
        operation.Description = description.Description;
        operation.Parameters = [.. description.Parameters.Select(Of)];
        if (!description.Body.IsEmpty)
        {
            operation.RequestBody = new OpenApiRequestBody { Required = true, Content = Of(description.Body, book, document) };
        }
        OpenApiResponse problems = new()
        {
            Description = "Why it is refused: every problem at once.",
            Content = Of([new Content("application/problem+json", "Problem")], book, document),
        };
        operation.Responses = new OpenApiResponses
        {
            ["200"] = new OpenApiResponse { Description = description.Summary, Content = Of(description.Answers, book, document) },
            ["400"] = problems,
        };
        if (description.Parameters.Any(p => p.IsInPath))
        {
            operation.Responses["404"] = problems;
        }
        if (!description.Body.IsEmpty)
        {
            operation.Responses["413"] = problems;
            operation.Responses["415"] = problems;
        }
    }

    private static OpenApiParameter Of(Parameter parameter)
    {
        var value = new OpenApiSchema { Type = JsonSchemaType.String };
        if (!parameter.Words.IsDefaultOrEmpty)
        {
            value.Enum = [.. parameter.Words.Select(w => (JsonNode)w)];
        }
        if (parameter.IsDate)
        {
            value.Format = "date";
            value.Pattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
        }
        return new OpenApiParameter
        {
            Name = parameter.Name,
            Description = parameter.Meaning,
            In = parameter.IsInPath ? ParameterLocation.Path : ParameterLocation.Query,
            Required = parameter.IsRequired,
            Explode = parameter.IsRepeated,
            Schema = parameter.IsRepeated ? new OpenApiSchema { Type = JsonSchemaType.Array, Items = value } : value,
        };
    }

    private static Dictionary<string, OpenApiMediaType> Of(IEnumerable<Content> contents, RuleBook book, OpenApiDocument document) =>
        contents.ToDictionary(c => c.MediaType, c => new OpenApiMediaType { Schema = Of(c, book, document) });

    private static IOpenApiSchema Of(Content content, RuleBook book, OpenApiDocument document) =>
        content.Schemas switch
        {
            [var only] => Named(only, book, document),
            [_, ..] => new OpenApiSchema { AnyOf = [.. content.Schemas.Select(s => Named(s, book, document))] },
            _ when content.MediaType == "multipart/form-data" => new OpenApiSchema
            {
                Type = JsonSchemaType.Object,
                Required = new HashSet<string> { "register" },
                Properties = new Dictionary<string, IOpenApiSchema>
                {
                    ["register"] = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" },
                    ["mapping"] = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" },
                },
            },
            _ => new OpenApiSchema { Type = content.MediaType.EndsWith("json", StringComparison.Ordinal) ? null : JsonSchemaType.String },
        };

    /// <summary>A reference to a shape, which is added to the document with all that it needs.</summary>
    private static OpenApiSchemaReference Named(string name, RuleBook book, OpenApiDocument document)
    {
        var writer = new JsonSchemaWriter($"#/components/schemas/{Prefix}");
        foreach (Definition definition in JsonSchemaWriter.Needed(name, SchemaExtensions.Definitions(book)))
        {
            if (document.Components?.Schemas?.ContainsKey(Prefix + definition.Name) != true)
            {
                OpenApiSchema schema =
                    new OpenApiJsonReader().ReadFragment<OpenApiSchema>(writer.Of(definition), OpenApiSpecVersion.OpenApi3_1, document, out _)
                    ?? throw new InvalidOperationException($"The shape {definition.Name} cannot be described.");
                document.AddComponent<IOpenApiSchema>(Prefix + definition.Name, schema);
            }
        }
        return new OpenApiSchemaReference(Prefix + name, document);
    }
}
