using FluentValidation;
using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;

namespace Supervision.Application.Catalogues.Changes;

/// <summary>Replaces what a drafted, or returned, change says.</summary>
public sealed record AmendItemChange(Guid Id, int Version, ItemAmendment Form) : ICommand<Result<ItemChangeReceipt>>;

/// <summary>修改后的事项变更</summary>
/// <param name="Reason">变更理由，2至1000字</param>
/// <param name="Content">变更后的内容；删除的不填</param>
public sealed record ItemAmendment(string Reason, ItemForm? Content = null);

internal sealed class AmendItemChangeValidator : AbstractValidator<AmendItemChange>
{
    public AmendItemChangeValidator() => RuleFor(amend => amend.Form).ChildRules(form =>
    {
        form.RuleFor(one => one.Reason).NotEmpty().Length(2, 1000);
        form.RuleFor(one => one.Content!).SetValidator(new ItemFormValidator()).When(one => one.Content is not null);
    }).OverridePropertyName("");
}

internal sealed class AmendItemChangeHandler(ISupervisionDb db, ICurrentUser user) : IRequestHandler<AmendItemChange, Result<ItemChangeReceipt>>
{
    public async Task<Result<ItemChangeReceipt>> Handle(AmendItemChange request, CancellationToken ct)
    {
        var content = request.Form.Content?.Content();
        var criteria = await db.CheckCriteriaAsync(content, ct);
        return await db.ChangeAsync(user, (request.Id, request.Version), ItemChangeVerbs.Amend, change => criteria.IsError ? criteria : change.Amend(content, request.Form.Reason.Trim()), ct);
    }
}
