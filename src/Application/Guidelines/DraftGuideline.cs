using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Guidelines;

namespace Supervision.Application.Guidelines;

/// <summary>Begins the next version of the caller's body's guideline, 五(二). A body has one at a time that is not accepted yet.</summary>
public sealed record DraftGuideline(GuidelineForm Form) : ICommand<Result<GuidelineReceipt>>;

/// <summary>指引的办理结果</summary>
/// <param name="Revision">第几版</param>
public sealed record GuidelineReceipt(Guid Id, string Body, int Revision, GuidelineStatus Status, int Version) : IVersioned
{
    internal static GuidelineReceipt Of(Guideline guideline) => new(guideline.Id, guideline.Body, guideline.Revision, guideline.Status, guideline.Version);
}

internal sealed class DraftGuidelineValidator : AbstractValidator<DraftGuideline>
{
    public DraftGuidelineValidator() => RuleFor(draft => draft.Form).SetValidator(new GuidelineFormValidator()).OverridePropertyName("");
}

internal sealed class DraftGuidelineHandler(ISupervisionDb db, ICurrentUser user) : IRequestHandler<DraftGuideline, Result<GuidelineReceipt>>
{
    public async Task<Result<GuidelineReceipt>> Handle(DraftGuideline request, CancellationToken ct)
    {
        if (user.Department is not { } body || body != user.Body || SafetyDomains.Of(body).Count == 0) return GuidelineErrors.Foreign;
        await db.LockAsync(LockKey.Guidelines(body), ct);
        var own = db.Visible<Guideline>(user).Where(guideline => guideline.Body == body);
        if (await own.AnyAsync(guideline => guideline.Status != GuidelineStatus.Accepted, ct)) return GuidelineErrors.OpenAlready;

        var sections = request.Form.Sections.Select(section => section.Content()).ToList();
        if ((await db.CheckItemsAsync(sections, ct)).Error is { } unknown) return unknown;
        var drafted = Guideline.Draft(body, await own.CountAsync(ct) + 1, sections);
        if (drafted.IsError) return drafted.Error!;
        db.Guidelines.Add(drafted.Value);
        await db.SaveChangesAsync(ct);
        return GuidelineReceipt.Of(drafted.Value);
    }
}
