using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Catalogues;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;

namespace Supervision.Application.Catalogues.Changes;

/// <summary>Begins a change of the one table at an item of the caller's body, 五(一). An item has one at a time that is not published yet.</summary>
public sealed record DraftItemChange(ItemChangeForm Form) : ICommand<Result<ItemChangeReceipt>>;

/// <summary>事项变更</summary>
/// <param name="Kind">新增、修订或删除</param>
/// <param name="Reason">变更理由，2至1000字</param>
/// <param name="ItemId">修订或删除的事项；新增的不填</param>
/// <param name="Content">变更后的内容；删除的不填</param>
public sealed record ItemChangeForm(ItemChangeKind Kind, string Reason, Guid? ItemId = null, ItemForm? Content = null);

/// <summary>事项变更的办理结果</summary>
/// <param name="Code">事项编码；新增的在发布时编号</param>
public sealed record ItemChangeReceipt(Guid Id, string Body, ItemChangeKind Kind, string? Code, string Name, ItemChangeStatus Status, int Version) : IVersioned
{
    internal static ItemChangeReceipt Of(ItemChange change) => new(change.Id, change.Body, change.Kind, change.Code, change.Name, change.Status, change.Version);
}

internal sealed class DraftItemChangeValidator : AbstractValidator<DraftItemChange>
{
    public DraftItemChangeValidator() => RuleFor(draft => draft.Form).ChildRules(form =>
    {
        form.RuleFor(one => one.Reason).NotEmpty().Length(2, 1000);
        form.RuleFor(one => one.ItemId).NotNull().When(one => one.Kind != ItemChangeKind.Add).WithMessage("请选择事项");
        form.RuleFor(one => one.Content!).SetValidator(new ItemFormValidator()).When(one => one.Content is not null);
    }).OverridePropertyName("");
}

internal sealed class DraftItemChangeHandler(ISupervisionDb db, ICurrentUser user) : IRequestHandler<DraftItemChange, Result<ItemChangeReceipt>>
{
    public async Task<Result<ItemChangeReceipt>> Handle(DraftItemChange request, CancellationToken ct)
    {
        if (user.Department is not { } body || body != user.Body || SafetyDomains.Of(body).Count == 0) return ItemChangeErrors.Foreign;
        await db.LockAsync(LockKey.Catalogues, ct);
        var (form, content) = (request.Form, request.Form.Content?.Content());
        if ((await db.CheckCriteriaAsync(content, ct)).Error is { } unknown) return unknown;

        var drafted = form.Kind == ItemChangeKind.Add
            ? content is null ? ItemChangeErrors.NoContent : ItemChange.Add(body, content, form.Reason.Trim())
            : await OfItemAsync(body, form, content, ct);
        if (drafted.IsError) return drafted.Error!;
        db.ItemChanges.Add(drafted.Value);
        await db.SaveChangesAsync(ct);
        return ItemChangeReceipt.Of(drafted.Value);
    }

    /// <summary>What is changed is the row of the newest edition, whether or not it is in force yet; before the first, the item as it is.</summary>
    private async Task<Result<ItemChange>> OfItemAsync(string body, ItemChangeForm form, ItemContent? content, CancellationToken ct)
    {
        var row = (await db.NewestRowsAsync(ct)).Find(each => each.ItemId == form.ItemId && each.Content.SafetyDomain.Body() == body);
        if (row is null) return ItemChangeErrors.UnknownItem;
        if (await db.Visible<ItemChange>(user).AnyAsync(change => change.ItemId == row.ItemId && change.Status != ItemChangeStatus.Published && change.Status != ItemChangeStatus.Withdrawn, ct)) return ItemChangeErrors.OpenAlready;
        if (form.Kind == ItemChangeKind.Strike) return ItemChange.Strike(body, row, form.Reason.Trim());
        return content is null ? ItemChangeErrors.NoContent : ItemChange.Revise(body, row, content, form.Reason.Trim());
    }
}
