using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Departments;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Guidelines;

namespace Supervision.Application.Guidelines;

/// <summary>The guidelines of all bodies in all versions, by body, the newest version first.</summary>
public sealed record ListGuidelines : PageRequest, IQuery<Result<Page<GuidelineRow>>>
{
    /// <summary>编制单位代码</summary>
    public string? Body { get; init; }

    public GuidelineStatus? Status { get; init; }
}

/// <summary>一版检查工作指引</summary>
/// <param name="Revision">第几版</param>
/// <param name="SafetyDomains">编制单位负责的安全领域</param>
/// <param name="Sections">节数</param>
/// <param name="KeyItems">重点事项数</param>
public sealed record GuidelineRow(
    Guid Id, string Body, string BodyName, int Revision, GuidelineStatus Status, IReadOnlyList<SafetyDomain> SafetyDomains, int Sections, int KeyItems, DateTimeOffset? SubmittedAt, DateTimeOffset? AcceptedAt)
{
    internal static GuidelineRow Of(Guideline guideline, DepartmentNames names) => new(
        guideline.Id, guideline.Body, names.Of(guideline.Body), guideline.Revision, guideline.Status, Domain.Departments.SafetyDomains.Of(guideline.Body),
        guideline.Sections.Count, guideline.KeyItems.Count, guideline.SubmittedAt, guideline.AcceptedAt);
}

internal sealed class ListGuidelinesValidator : PageRequestValidator<ListGuidelines>
{
    public ListGuidelinesValidator() : base(ListGuidelinesHandler.Sorts)
    {
        RuleFor(list => list.Q).Empty();
        RuleFor(list => list.Body).MaximumLength(10);
    }
}

internal sealed class ListGuidelinesHandler(ISupervisionDb db, ICurrentUser user) : IRequestHandler<ListGuidelines, Result<Page<GuidelineRow>>>
{
    public static readonly Sorts<Guideline> Sorts = new(guideline => guideline.Id) { ["submittedAt"] = guideline => guideline.SubmittedAt, ["revision"] = guideline => guideline.Revision };

    public async Task<Result<Page<GuidelineRow>>> Handle(ListGuidelines request, CancellationToken ct)
    {
        var names = await DepartmentNames.GatherAsync(db, ct);
        var page = await db.Visible<Guideline>(user).AsNoTracking()
            .Where(guideline => request.Body == null || guideline.Body == request.Body)
            .Where(guideline => request.Status == null || guideline.Status == request.Status)
            .SortBy(request, Sorts, "-submittedAt").ToPageAsync(request, ct);
        return page.Select(guideline => GuidelineRow.Of(guideline, names));
    }
}
