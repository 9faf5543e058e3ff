using System.Text.Json.Nodes;

namespace Supervision.Api.IntegrationTests.Contract.Gate;

/// <summary>
/// What a program written against one contract could no longer rely on with another: each break is a sentence of its own. Only what goes over the wire counts, so
/// schemas and operations may be renamed; what is new, and does not have to be sent, breaks nobody.
/// </summary>
internal sealed class ContractBreaks
{
    private readonly ContractDocument _before;
    private readonly ContractDocument _after;
    private readonly SortedSet<string> _found = new(StringComparer.Ordinal);

    private ContractBreaks(JsonNode before, JsonNode after) => (_before, _after) = (new(before), new(after));

    public static IReadOnlyCollection<string> Between(JsonNode before, JsonNode after)
    {
        var breaks = new ContractBreaks(before, after);
        foreach (var (name, operation) in breaks._before.Operations)
            if (breaks._after.Operations.TryGetValue(name, out var now)) breaks.CompareOperation(name, operation, now);
            else breaks._found.Add($"{name}: gone");
        return breaks._found;
    }

    private void CompareOperation(string name, JsonNode before, JsonNode after)
    {
        CompareParameters(name, ContractDocument.Parameters(before), ContractDocument.Parameters(after));
        CompareBody(name, before["requestBody"], after["requestBody"]);
        foreach (var (status, answer) in before["responses"]!.AsObject())
            if (after["responses"]![status] is not { } now) _found.Add($"{name}: answer {status} gone");
            else CompareContent($"{name}: answer {status}", answer!["content"], now["content"], sent: false);
    }

    private void CompareParameters(string name, Dictionary<string, JsonNode> before, Dictionary<string, JsonNode> after)
    {
        foreach (var (parameter, was) in before)
            if (!after.TryGetValue(parameter, out var now)) _found.Add($"{name}: parameter {parameter} gone");
            else
            {
                if (ContractDocument.IsRequired(now) && !ContractDocument.IsRequired(was)) _found.Add($"{name}: parameter {parameter} now required");
                Schemas().Compare($"{name}: parameter {parameter}", was["schema"]!, now["schema"]!, sent: true);
            }

        foreach (var (parameter, now) in after)
            if (!before.ContainsKey(parameter) && ContractDocument.IsRequired(now)) _found.Add($"{name}: parameter {parameter} new and required");
    }

    private void CompareBody(string name, JsonNode? before, JsonNode? after)
    {
        if (ContractDocument.IsRequired(after) && !ContractDocument.IsRequired(before)) _found.Add($"{name}: body now required");
        if (before is not null) CompareContent($"{name}: body", before["content"], after?["content"], sent: true);
    }

    private void CompareContent(string place, JsonNode? before, JsonNode? after, bool sent)
    {
        foreach (var (type, was) in before?.AsObject() ?? [])
            if (after?[type] is not { } now) _found.Add($"{place} no longer {type}");
            else if (was!["schema"] is { } schema && now["schema"] is { } present) Schemas().Compare(place, schema, present, sent);
    }

    private SchemaBreaks Schemas() => _schemas ??= new(_before, _after, _found);

    private SchemaBreaks? _schemas;
}
