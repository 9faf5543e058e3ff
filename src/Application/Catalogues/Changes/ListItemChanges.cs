using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Departments;
using Supervision.Domain.Catalogues;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;

namespace Supervision.Application.Catalogues.Changes;

/// <summary>The changes of the one table, those handed in last first. <c>q</c>: any part of a name or code. Sorts: <c>submittedAt</c>, <c>code</c>.</summary>
public sealed record ListItemChanges : PageRequest, IQuery<Result<Page<ItemChangeRow>>>
{
    /// <summary>编制单位代码</summary>
    public string? Body { get; init; }

    public ItemChangeStatus? Status { get; init; }

    public ItemChangeKind? Kind { get; init; }

    /// <summary>只列这个事项的变更</summary>
    public Guid? ItemId { get; init; }
}

/// <summary>一份事项变更</summary>
/// <param name="Code">事项编码；新增的在发布时编号</param>
/// <param name="Name">事项名称</param>
/// <param name="Fields">有变化的栏目</param>
/// <param name="Reason">变更理由</param>
public sealed record ItemChangeRow(
    Guid Id, string Body, string BodyName, ItemChangeKind Kind, Guid ItemId, string? Code, string Name, SafetyDomain SafetyDomain, IReadOnlyList<ItemField> Fields, string Reason, ItemChangeStatus Status,
    DateTimeOffset? SubmittedAt, DateTimeOffset? AcceptedAt)
{
    internal static ItemChangeRow Of(ItemChange change, DepartmentNames names) => new(
        change.Id, change.Body, names.Of(change.Body), change.Kind, change.ItemId, change.Code, change.Name, (change.After ?? change.Before)!.SafetyDomain,
        [.. ItemDifference.Between(change.Before, change.After, names.Short).Select(one => one.Field)], change.Reason, change.Status, change.SubmittedAt, change.AcceptedAt);
}

internal sealed class ListItemChangesValidator : PageRequestValidator<ListItemChanges>
{
    public ListItemChangesValidator() : base(ListItemChangesHandler.Sorts) => RuleFor(list => list.Body).MaximumLength(10);
}

internal sealed class ListItemChangesHandler(ISupervisionDb db, ICurrentUser user) : IRequestHandler<ListItemChanges, Result<Page<ItemChangeRow>>>
{
    public static readonly Sorts<ItemChange> Sorts = new(change => change.Id) { ["submittedAt"] = change => change.SubmittedAt, ["code"] = change => change.Code };

    public async Task<Result<Page<ItemChangeRow>>> Handle(ListItemChanges request, CancellationToken ct)
    {
        var names = await DepartmentNames.GatherAsync(db, ct);
        var page = await db.Visible<ItemChange>(user).AsNoTracking()
            .Where(change => request.Q == null || change.Name.Contains(request.Q) || (change.Code != null && change.Code.Contains(request.Q)))
            .Where(change => request.Body == null || change.Body == request.Body)
            .Where(change => request.Status == null || change.Status == request.Status)
            .Where(change => request.Kind == null || change.Kind == request.Kind)
            .Where(change => request.ItemId == null || change.ItemId == request.ItemId)
            .SortBy(request, Sorts, "-submittedAt").ToPageAsync(request, ct);
        return page.Select(change => ItemChangeRow.Of(change, names));
    }
}
