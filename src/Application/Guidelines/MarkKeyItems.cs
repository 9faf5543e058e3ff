using FluentValidation;
using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;

namespace Supervision.Application.Guidelines;

/// <summary>The lead marks the key items of a version that was handed in: 梳理工贸企业安全重点检查事项, 五(二).</summary>
/// <param name="ItemIds">All that are marked from now on.</param>
public sealed record MarkKeyItems(Guid Id, int Version, IReadOnlyList<Guid> ItemIds) : ICommand<Result<GuidelineReceipt>>;

internal sealed class MarkKeyItemsValidator : AbstractValidator<MarkKeyItems>
{
    public MarkKeyItemsValidator() => RuleFor(request => request.ItemIds).Must(items => items.Count <= 400).WithMessage("最多400个重点事项");
}

internal sealed class MarkKeyItemsHandler(ISupervisionDb db, ICurrentUser user) : IRequestHandler<MarkKeyItems, Result<GuidelineReceipt>>
{
    public Task<Result<GuidelineReceipt>> Handle(MarkKeyItems request, CancellationToken ct) =>
        db.ChangeAsync(user, (request.Id, request.Version), GuidelineVerbs.MarkKeyItems, guideline => guideline.MarkKeyItems(request.ItemIds.ToHashSet()), ct);
}
