using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Verbs;
using Supervision.Application.Departments;
using Supervision.Domain.Catalogues;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;

namespace Supervision.Application.Catalogues.Changes;

/// <summary>One change with what it changes, column by column.</summary>
public sealed record ShowItemChange(Guid Id) : IQuery<Result<ItemChangeDetails>>;

/// <summary>一份事项变更的全部内容</summary>
/// <param name="Code">事项编码；新增的在发布时编号</param>
/// <param name="Name">事项名称</param>
/// <param name="Reason">变更理由</param>
/// <param name="Content">变更后的内容；删除的没有</param>
/// <param name="Fields">逐栏的变化，与起草时清单的内容相比</param>
/// <param name="ReturnReason">退回的原因；没有退回的没有</param>
/// <param name="Catalogue">载入的清单编号；还没有发布的没有</param>
/// <param name="Can">当前用户现在可以办理的事</param>
public sealed record ItemChangeDetails(
    Guid Id, string Body, string BodyName, ItemChangeKind Kind, Guid ItemId, string? Code, string Name, SafetyDomain SafetyDomain, string Reason, ItemChangeStatus Status, ItemForm? Content,
    IReadOnlyList<FieldDifference> Fields, string? ReturnReason, DateTimeOffset? SubmittedAt, DateTimeOffset? AcceptedAt, string? Catalogue, IReadOnlyList<Can<ItemChangeVerb>> Can, int Version) : IVersioned;

internal sealed class ShowItemChangeHandler(ISupervisionDb db, ICurrentUser user) : IRequestHandler<ShowItemChange, Result<ItemChangeDetails>>
{
    public async Task<Result<ItemChangeDetails>> Handle(ShowItemChange request, CancellationToken ct)
    {
        var found = await db.Visible<ItemChange>(user).AsNoTracking().FindAsync(request.Id, ct);
        if (found.IsError) return found.Error!;
        var change = found.Value;
        var names = await DepartmentNames.GatherAsync(db, ct);
        var catalogue = await db.Catalogues.Where(each => each.Id == change.CatalogueId).Select(each => each.Number).SingleOrDefaultAsync(ct);
        return new ItemChangeDetails(
            change.Id, change.Body, names.Of(change.Body), change.Kind, change.ItemId, change.Code, change.Name, (change.After ?? change.Before)!.SafetyDomain, change.Reason, change.Status,
            change.After is { } content ? ItemForm.Of(content) : null, ItemDifference.Between(change.Before, change.After, names.Short),
            change.ReturnReason, change.SubmittedAt, change.AcceptedAt, catalogue, ItemChangeVerbs.All.For(new(change, user)), change.Version);
    }
}
