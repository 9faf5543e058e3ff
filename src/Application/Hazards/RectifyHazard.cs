using FluentValidation;
using MediatR;
using Supervision.Application.Attachments;
using Supervision.Application.Common;
using Supervision.Domain.Attachments;
using Supervision.Domain.Common;
using Supervision.Domain.Hazards;

namespace Supervision.Application.Hazards;

/// <summary>The enterprise, or the finding body on its behalf, reports that a hazard is rectified, 五(三)7.</summary>
public sealed record RectifyHazard(Guid Id, int Version, Rectification Rectification) : ICommand<Result<HazardDetails>>;

/// <summary>整改情况</summary>
/// <param name="Account">怎样整改的</param>
/// <param name="AttachmentIds">整改后的照片、文件，由本人先上传</param>
public sealed record Rectification(string Account, IReadOnlyList<Guid>? AttachmentIds = null);

internal sealed class RectifyHazardValidator : AbstractValidator<RectifyHazard>
{
    public RectifyHazardValidator()
    {
        RuleFor(request => request.Rectification.Account).NotEmpty().MaximumLength(2000).OverridePropertyName("account");
        RuleFor(request => request.Rectification.AttachmentIds).Must(ids => ids is null || ids.Count <= 20).OverridePropertyName("attachmentIds").WithMessage("最多20个附件");
    }
}

internal sealed class RectifyHazardHandler(HazardChanges changes, AttachmentLinks links, TimeProvider clock)
    : IRequestHandler<RectifyHazard, Result<HazardDetails>>
{
    public Task<Result<HazardDetails>> Handle(RectifyHazard request, CancellationToken ct) => changes.ChangeAsync(request.Id, request.Version, HazardVerbs.Rectify, async here =>
    {
        if (!await links.TryAddAsync(new(AttachmentOwnerKind.Hazard, here.Hazard.Id), AttachmentPurpose.Rectification, request.Rectification.AttachmentIds ?? [], ct))
            return HazardErrors.UnknownAttachment;
        return here.Hazard.Rectify(request.Rectification.Account, clock.GetUtcNow());
    }, ct);
}
