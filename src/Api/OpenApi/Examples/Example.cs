using Supervision.Domain.Common;

namespace Supervision.Api.OpenApi.Examples;

/// <summary>A request that works on the demonstration, among its data as they are now.</summary>
/// <param name="Operation">The operation's id: <c>Filings_Submit</c>.</param>
/// <param name="Account">The account that sends it; null for nobody.</param>
/// <param name="Of">What is sent; null where nothing in the demonstration fits at the moment.</param>
internal sealed record Example(string Operation, string? Account, Func<Demonstration, Task<Sent?>> Of)
{
    /// <summary>Tells several examples of one operation apart.</summary>
    public string Name { get; init; } = "示例";

    public static Example Reading(string operation, string? account, params (string Name, object Value)[] values) =>
        new(operation, account, _ => Task.FromResult<Sent?>(Sent.Of(values)));
}

/// <summary>What one example sends.</summary>
/// <param name="Values">Parameters of path and query, by name.</param>
internal sealed record Sent(IReadOnlyDictionary<string, string> Values)
{
    /// <summary>What <c>If-Match</c> says.</summary>
    public int? Version { get; init; }

    public object? Body { get; init; }

    public static Sent Of(params (string Name, object Value)[] values) =>
        new(values.ToDictionary(value => value.Name, value => value.Value is Enum word ? Http.WireWords.Of(word) : Convert.ToString(value.Value, System.Globalization.CultureInfo.InvariantCulture)!));

    /// <summary>A verb to this record, in the version that it now has.</summary>
    public static Sent To(AggregateRoot? record, object? body = null) => record is null ? null! : Of(("id", record.Id)) with { Version = record.Version, Body = body };

    /// <summary>A look at this record.</summary>
    public static Sent At(Entity? record) => record is null ? null! : Of(("id", record.Id));

    public static Sent With(object body) => Of() with { Body = body };
}
