using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Verbs;
using Supervision.Application.Departments;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Guidelines;

namespace Supervision.Application.Guidelines;

/// <summary>One version of a body's guideline, with what it does not say anything of.</summary>
public sealed record ShowGuideline(Guid Id) : IQuery<Result<GuidelineDetails>>;

/// <summary>一版检查工作指引的全部内容</summary>
/// <param name="Revision">第几版</param>
/// <param name="Sections">各节</param>
/// <param name="ReturnReason">退回的原因；没有退回的没有</param>
/// <param name="UncoveredItems">本单位已发布、指引没有写到的监管事项</param>
/// <param name="Can">当前用户现在可以办理的事</param>
public sealed record GuidelineDetails(
    Guid Id, string Body, string BodyName, int Revision, GuidelineStatus Status, IReadOnlyList<SafetyDomain> SafetyDomains, IReadOnlyList<GuidelineSectionDetails> Sections,
    string? ReturnReason, DateTimeOffset? SubmittedAt, DateTimeOffset? AcceptedAt, IReadOnlyList<UncoveredItem> UncoveredItems, IReadOnlyList<Can<GuidelineVerb>> Can, int Version) : IVersioned;

/// <summary>一节</summary>
/// <param name="ItemId">对应的监管事项</param>
/// <param name="ItemCode">事项编码</param>
/// <param name="Key">重点检查事项</param>
/// <param name="Text">检查说明</param>
/// <param name="Points">检查要点</param>
/// <param name="CommonFaults">常见问题</param>
/// <param name="LegalBases">法律依据</param>
public sealed record GuidelineSectionDetails(
    SafetyDomain SafetyDomain, string Title, Guid? ItemId, string? ItemCode, bool Key, string Text, IReadOnlyList<string> Points, IReadOnlyList<string> CommonFaults, IReadOnlyList<string> LegalBases)
{
    internal static GuidelineSectionDetails Of(GuidelineSection section, string? itemCode, bool key) =>
        new(section.SafetyDomain, section.Title, section.ItemId, itemCode, key, section.Text, section.Points, section.CommonFaults, section.LegalBases);
}

/// <summary>指引没有写到的一个监管事项</summary>
public sealed record UncoveredItem(Guid Id, string Code, string Name);

internal sealed class ShowGuidelineHandler(ISupervisionDb db, ICurrentUser user) : IRequestHandler<ShowGuideline, Result<GuidelineDetails>>
{
    public async Task<Result<GuidelineDetails>> Handle(ShowGuideline request, CancellationToken ct)
    {
        var found = await db.Visible<Guideline>(user).AsNoTracking().FindAsync(request.Id, ct);
        if (found.IsError) return found.Error!;
        var guideline = found.Value;
        var names = await DepartmentNames.GatherAsync(db, ct);
        var items = await db.SupervisionItems.AsNoTracking().Where(item => item.Body == guideline.Body).OrderBy(item => item.Code)
            .Select(item => new { item.Id, item.Code, item.Name, item.Published }).ToListAsync(ct);
        var codes = items.ToDictionary(item => item.Id, item => item.Code);
        var covered = guideline.Sections.Select(section => section.ItemId).OfType<Guid>().ToHashSet();
        return new GuidelineDetails(
            guideline.Id, guideline.Body, names.Of(guideline.Body), guideline.Revision, guideline.Status, SafetyDomains.Of(guideline.Body),
            [.. guideline.Sections.Select(section => GuidelineSectionDetails.Of(section, section.ItemId is { } item ? codes.GetValueOrDefault(item) : null, section.ItemId is { } key && guideline.KeyItems.Contains(key)))],
            guideline.ReturnReason, guideline.SubmittedAt, guideline.AcceptedAt,
            [.. items.Where(item => item.Published && !covered.Contains(item.Id)).Select(item => new UncoveredItem(item.Id, item.Code, item.Name))],
            GuidelineVerbs.All.For(new(guideline, user)), guideline.Version);
    }
}
