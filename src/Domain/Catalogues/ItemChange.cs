using Supervision.Domain.Common;
using Supervision.Domain.Departments;

namespace Supervision.Domain.Catalogues;

/// <summary>事项变更: what a body wants to be different in the one table at one of its items, reviewed by the lead and published with the next edition, 五(一). An item has one at a time.</summary>
public sealed class ItemChange : AggregateRoot
{
    private ItemChange() { }

    /// <summary>Code of the district body.</summary>
    public string Body { get; private init; } = "";
    public ItemChangeKind Kind { get; private init; }

    /// <summary>An addition has the id that its item will have.</summary>
    public Guid ItemId { get; private init; }

    /// <summary>Null for an addition until it is published.</summary>
    public string? Code { get; private set; }

    /// <summary>What the newest edition said when the change was begun; null for an addition.</summary>
    public ItemContent? Before { get; private init; }

    /// <summary>What is to be said; null where the item is to be struck.</summary>
    public ItemContent? After { get; private set; }

    /// <summary>变更理由</summary>
    public string Reason { get; private set; } = "";
    public ItemChangeStatus Status { get; private set; }

    /// <summary>Why it was sent back; null where it was not, or has been handed in again.</summary>
    public string? ReturnReason { get; private set; }
    public DateTimeOffset? SubmittedAt { get; private set; }
    public DateTimeOffset? AcceptedAt { get; private set; }

    /// <summary>The edition that has it.</summary>
    public Guid? CatalogueId { get; private set; }

    /// <summary>What the item is called, for lists to be searched by.</summary>
    public string Name { get; private set; } = "";

    public static Result<ItemChange> Add(string body, ItemContent content, string reason) => Begin(new() { Body = body, Kind = ItemChangeKind.Add, ItemId = Guid.CreateVersion7(), After = content, Reason = reason, Name = content.Name });

    public static Result<ItemChange> Revise(string body, CatalogueRow row, ItemContent content, string reason) =>
        Begin(new() { Body = body, Kind = ItemChangeKind.Revise, ItemId = row.ItemId, Code = row.Code, Before = row.Content, After = content, Reason = reason, Name = content.Name });

    public static Result<ItemChange> Strike(string body, CatalogueRow row, string reason) => Begin(new() { Body = body, Kind = ItemChangeKind.Strike, ItemId = row.ItemId, Code = row.Code, Before = row.Content, Reason = reason, Name = row.Content.Name });

    public Result May(ItemChangeAction action) => ItemChangeTransitions.Table.Next(Status, action).Outcome;

    /// <param name="content">Ignored where the item is to be struck.</param>
    public Result Amend(ItemContent? content, string reason)
    {
        if (May(ItemChangeAction.Amend) is { IsError: true } refused) return refused;
        var next = Kind == ItemChangeKind.Strike ? null : content;
        if (Fault(next) is { } fault) return fault;
        (After, Reason, Name) = (next, reason, (next ?? Before)!.Name);
        Happened(new ItemChangeAmended(Id, Body, Kind, Name));
        return Result.Done;
    }

    public Result Submit(DateTimeOffset now)
    {
        if (MaySubmit() is { IsError: true } refused) return refused;
        (Status, ReturnReason, SubmittedAt) = (ItemChangeStatus.Submitted, null, now);
        Happened(new ItemChangeSubmitted(Id, Body, Kind, Name));
        return Result.Done;
    }

    /// <summary>An item that is to be published says what is checked, on what basis, how often.</summary>
    public Result MaySubmit()
    {
        if (May(ItemChangeAction.Submit) is { IsError: true } refused) return refused;
        if (After is not { } content) return Result.Done;
        if (Before is { } before && content.SameAs(before with { Sample = content.Sample })) return ItemChangeErrors.Unchanged;
        return content.Points.Count == 0 ? ItemChangeErrors.NoPoints
            : content.LegalBases.Count == 0 ? ItemChangeErrors.NoBasis
            : content.Frequency.Length == 0 ? ItemChangeErrors.NoFrequency
            : Result.Done;
    }

    public Result Return(string reason)
    {
        if (May(ItemChangeAction.Return) is { IsError: true } refused) return refused;
        (Status, ReturnReason, AcceptedAt) = (ItemChangeStatus.Returned, reason, null);
        Happened(new ItemChangeReturned(Id, Body, Kind, Name, reason));
        return Result.Done;
    }

    public Result Accept(DateTimeOffset now)
    {
        if (May(ItemChangeAction.Accept) is { IsError: true } refused) return refused;
        (Status, AcceptedAt) = (ItemChangeStatus.Accepted, now);
        Happened(new ItemChangeAccepted(Id, Body, Kind, Name));
        return Result.Done;
    }

    public Result Withdraw()
    {
        if (May(ItemChangeAction.Withdraw) is { IsError: true } refused) return refused;
        Status = ItemChangeStatus.Withdrawn;
        Happened(new ItemChangeWithdrawn(Id, Body, Kind, Name));
        return Result.Done;
    }

    /// <param name="code">Of its item; an addition gets it here.</param>
    public Result Publish(Catalogue catalogue, string code)
    {
        if (May(ItemChangeAction.Publish) is { IsError: true } refused) return refused;
        (Status, Code, CatalogueId) = (ItemChangeStatus.Published, code, catalogue.Id);
        Happened(new ItemChangePublished(Id, Body, Kind, Name, catalogue.Number));
        return Result.Done;
    }

    private static Result<ItemChange> Begin(ItemChange change)
    {
        if (change.Fault(change.After) is { } fault) return fault;
        change.Happened(new ItemChangeDrafted(change.Id, change.Body, change.Kind, change.Name));
        return change;
    }

    private Error? Fault(ItemContent? content) =>
        Kind != ItemChangeKind.Strike && content is null ? ItemChangeErrors.NoContent
        : content is not null && content.SafetyDomain.Body() != Body ? ItemChangeErrors.ForeignDomain
        : content is not null && content.CooperatingBodies.Any(body => body == Body || !Bodies.Inspecting.Contains(body)) ? ItemChangeErrors.UnknownBody
        : null;
}
