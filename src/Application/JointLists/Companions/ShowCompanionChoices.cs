using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Enterprises;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;
using Supervision.Domain.JointLists;

namespace Supervision.Application.JointLists.Companions;

/// <summary>顺带查, 五(三)2: whom the lead can ask to come along to visits of the month's draft, those first whose plan is due first.</summary>
public sealed record ShowCompanionChoices(YearMonth Month) : IQuery<Result<CompanionChoices>>;

/// <summary>一个月可以邀请顺带检查的单位</summary>
/// <param name="Version">草稿的版本号，邀请时放入 If-Match；没有草稿的为0</param>
/// <param name="Total">一共几个</param>
/// <param name="Choices">至多200个，年度计划中时间早的在前</param>
public sealed record CompanionChoices(YearMonth Month, int Version, int Total, IReadOnlyList<CompanionChoice> Choices) : IVersioned;

/// <param name="VisitId">草稿中的一次入企；一家企业有几次的，为联合的或最早的一次</param>
/// <param name="Window">这次入企可以安排的日期</param>
/// <param name="Departments">已参加的单位</param>
/// <param name="Companion">可以邀请的单位</param>
public sealed record CompanionChoice(Guid VisitId, EnterpriseBrief Enterprise, WindowDetails Window, IReadOnlyList<string> Departments, Companion Companion);

internal sealed class ShowCompanionChoicesHandler(ISupervisionDb db, ICurrentUser user, CompanionViews views) : IRequestHandler<ShowCompanionChoices, Result<CompanionChoices>>
{
    private const int Shown = 200;

    public async Task<Result<CompanionChoices>> Handle(ShowCompanionChoices request, CancellationToken ct)
    {
        var draft = await db.Visible<JointList>(user).AsNoTracking().Where(list => list.Status == JointListStatus.Draft).NewestOfAsync(request.Month, ct);
        if (draft is null) return new CompanionChoices(request.Month, 0, 0, []);
        var visits = (await db.Visible<JointVisit>(user).AsNoTracking().Where(visit => visit.JointListId == draft.Id).ToListAsync(ct))
            .GroupBy(visit => visit.EnterpriseId).ToDictionary(same => same.Key, same => same.OrderByDescending(visit => visit.IsJoint).ThenBy(visit => visit.From).First());
        var companions = await views.OfAsync(request.Month, visits.Keys, ct);
        var open = companions.SelectMany(same => same.Where(one => one.Status is null).Select(one => (Visit: visits[same.Key], Companion: one))).ToList();
        var shown = open.OrderBy(one => one.Companion.LastMonth).ThenBy(one => one.Companion.FirstMonth).ThenBy(one => one.Companion.Body).ThenBy(one => one.Visit.Id).Take(Shown).ToList();

        var ids = shown.Select(one => one.Visit.EnterpriseId).Distinct().ToArray();
        var briefs = await EnterpriseNow.From(db.Visible<Enterprise>(user).AsNoTracking().Where(at => ids.Contains(at.Id))).ToDictionaryAsync(at => at.Id, at => at.Brief, ct);
        return new CompanionChoices(request.Month, draft.Version, open.Count,
            [.. shown.Select(one => new CompanionChoice(one.Visit.Id, briefs[one.Visit.EnterpriseId], WindowDetails.Of(one.Visit.Window), [.. one.Visit.Lines.Select(line => line.Department).Distinct()], one.Companion))]);
    }
}
