using System.Reflection;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Supervision.Application.Common.Events;
using Supervision.Application.Common.Identity;
using Supervision.Application.Identity;
using Supervision.Application.Notifications;
using Supervision.Application.Outbox;
using Supervision.Application.Reporting.Today;
using Supervision.Domain.Common;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Supervision.Api.OpenApi;

/// <summary>Permissions and kinds of events are texts within the program, which routes, roles and records name; the contract says which there are.</summary>
internal sealed class NamedWords : IDocumentFilter
{
    public void Apply(OpenApiDocument document, DocumentFilterContext context)
    {
        var schemas = context.SchemaRepository;
        schemas.AddDefinition(nameof(Permission), Enumeration("权限", typeof(Permission).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => ((string)field.GetRawConstantValue()!, field.GetCustomAttribute<LabelAttribute>()!.Text))));
        Member<SignedIn>(document, "permissions").Items = new OpenApiSchemaReference(nameof(Permission), document);

        schemas.AddDefinition(EventKind, Enumeration("事情的种类；以后可能增加", EventKinds.All.OrderBy(kind => kind.Key, StringComparer.Ordinal).Select(kind => (kind.Key, EventKindAttribute.Of(kind.Value).Label))));
        foreach (var row in new[] { nameof(TimelineEntry), nameof(RecentEvent), nameof(NotificationRow), nameof(DeliveryRow) })
            ((OpenApiSchema)document.Components!.Schemas![row]).Properties!["kind"] = new OpenApiSchemaReference(EventKind, document);
    }

    private const string EventKind = nameof(EventKind);

    private static OpenApiSchema Member<T>(OpenApiDocument document, string name) => (OpenApiSchema)document.Components!.Schemas![typeof(T).Name].Properties![name];

    private static OpenApiSchema Enumeration(string title, IEnumerable<(string Word, string Label)> words)
    {
        var all = words.ToList();
        return new()
        {
            Type = JsonSchemaType.String,
            Enum = [.. all.Select(word => (JsonNode)word.Word)],
            Description = $"{title}\n{string.Join("；", all.Select(word => $"`{word.Word}` {word.Label}"))}",
        };
    }
}
