using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Events;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Verbs;
using Supervision.Application.Departments;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;
using Supervision.Domain.Planning;

namespace Supervision.Application.Planning;

/// <summary>全区年度执法计划</summary>
/// <param name="Year">计划的年份</param>
/// <param name="Made">是否已汇总；尚未汇总的，以下各数为0</param>
/// <param name="Edition">第几版</param>
/// <param name="Plans">汇总了几家单位的计划</param>
/// <param name="PlannedVisits">各单位计划检查的次数</param>
/// <param name="Slots">联合检查的企业数；街道、企业只计自己的</param>
/// <param name="Saved">减少入企的次数</param>
/// <param name="ObjectBy">企业提出意见的最后一天</param>
/// <param name="ObjectionsOpen">待答复的企业意见数</param>
/// <param name="DocumentNo">报送区司法局的文号</param>
/// <param name="Letter">报送区司法局的函，含计划全文；尚未报送、无权查看的没有</param>
/// <param name="RecordedAt">报送区司法局的时间</param>
/// <param name="ReceiptNo">区司法局的备案号</param>
/// <param name="AcknowledgedOn">区司法局确认备案的日期</param>
/// <param name="Superior">同时备案的上级单位</param>
/// <param name="SuperiorNo">报上级备案的文号</param>
/// <param name="SuperiorOn">报上级备案的日期</param>
/// <param name="Ahead">按现在采纳的计划再汇总一次会有的变化；只有统筹的牵头单位可见</param>
/// <param name="Bodies">各单位的计划</param>
/// <param name="Editions">各版，最新的在前</param>
/// <param name="History">办理过程</param>
/// <param name="Can">当前用户现在可以办理的事；不能办理的说明原因</param>
public sealed record DistrictPlanDetails(
    Guid? Id,
    int Year,
    bool Made,
    DistrictPlanStatus Status,
    int Edition,
    int Plans,
    int PlannedVisits,
    int Slots,
    int Saved,
    DateOnly? ObjectBy,
    int ObjectionsOpen,
    string? DocumentNo,
    IssuedLetter? Letter,
    DateTimeOffset? RecordedAt,
    string? ReceiptNo,
    DateOnly? AcknowledgedOn,
    string? Superior,
    string? SuperiorNo,
    DateOnly? SuperiorOn,
    PlanAhead? Ahead,
    IReadOnlyList<PlanOfBody> Bodies,
    IReadOnlyList<DistrictPlanEditionRow> Editions,
    IReadOnlyList<TimelineEntry> History,
    IReadOnlyList<Can<DistrictPlanVerb>> Can,
    int Version) : IVersioned;

/// <summary>已经制发、不再变动的文件</summary>
/// <param name="FileName">文件名</param>
/// <param name="Size">字节数</param>
/// <param name="Sha256">文件的 SHA-256，64位小写十六进制</param>
public sealed record IssuedLetter(string FileName, long Size, string Sha256);

/// <param name="Plans">已采纳的计划数</param>
/// <param name="Overlapping">两家以上单位都计划检查的企业数</param>
/// <param name="Saved">合并后减少入企的次数</param>
/// <param name="Changes">与现在一版不同的企业数</param>
public sealed record PlanAhead(int Plans, int Overlapping, int Saved, int Changes);

/// <param name="PlanId">计划的 id；没有计划、或无权查看的没有</param>
/// <param name="Status">计划的状态</param>
/// <param name="Late">逾期报送，或者逾期未报</param>
/// <param name="Visits">计划检查的次数</param>
public sealed record PlanOfBody(string Body, string BodyName, Guid? PlanId, AnnualPlanStatus? Status, bool Late, int Visits);

/// <summary>全区年度计划的一版</summary>
/// <param name="Number">第几版</param>
/// <param name="Reason">形成这一版的原因</param>
/// <param name="MadeAt">形成时间</param>
/// <param name="Plans">汇总了几家单位的计划</param>
/// <param name="PlannedVisits">各单位计划检查的次数</param>
/// <param name="Slots">联合检查的企业数</param>
/// <param name="Saved">减少入企的次数</param>
/// <param name="Changed">与上一版不同的企业数</param>
/// <param name="Changes">与上一版的不同，最多列100家</param>
public sealed record DistrictPlanEditionRow(int Number, string Reason, DateTimeOffset MadeAt, int Plans, int PlannedVisits, int Slots, int Saved, int Changed, IReadOnlyList<SlotChangeRow> Changes);

/// <param name="EnterpriseName">企业名称</param>
/// <param name="FromMonth">上一版的月份；新增的没有</param>
/// <param name="ToMonth">这一版的月份；取消的没有</param>
/// <param name="Joined">加入的单位</param>
/// <param name="Left">退出的单位</param>
public sealed record SlotChangeRow(Guid EnterpriseId, string EnterpriseName, SlotChangeKind Kind, int? FromMonth, int? ToMonth, IReadOnlyList<string> Joined, IReadOnlyList<string> Left);

/// <summary>Shows the district's plan of a year, also before it is made: what the bodies have, and what joining would save.</summary>
internal sealed class DistrictPlanViews(ISupervisionDb db, ICurrentUser user, AnnualPlanViews plans, TimeProvider clock)
{
    private const int ChangesShown = 100;

    public async Task<Result<DistrictPlanDetails>> ShowAsync(int year, CancellationToken ct)
    {
        var plan = await db.Visible<DistrictPlan>(user).AsNoTracking().Include(plan => plan.Editions).SingleOrDefaultAsync(plan => plan.Year == year, ct);
        if (plan is null && user.Reach is not Reach.District) return RecordErrors.Unknown;
        var slots = await db.Visible<JointSlot>(user).AsNoTracking().Where(slot => slot.Year == year).Select(slot => new { slot.Parts, slot.ObjectionState }).ToListAsync(ct);
        var open = slots.Count(slot => slot.ObjectionState == ObjectionState.Open);
        var names = await DepartmentNames.GatherAsync(db, ct);
        var staff = user.Reach is Reach.District;
        IReadOnlyList<TimelineEntry> history = plan is null ? [] : await db.Visible<EventRecord>(user).About(Subject.DistrictPlan(plan.Id))
            .Where(one => !one.Subjects.Any(subject => subject.Kind == SubjectKind.Enterprise)).OrderBy(one => one.At).ThenBy(one => one.Id).ToTimelineAsync(ct);
        var letter = !staff || plan?.DocumentId is not { } document ? null
            : await db.IssuedDocuments.Where(one => one.Id == document).Select(one => new IssuedLetter(one.FileName, one.Size, one.Sha256)).SingleAsync(ct);
        return new DistrictPlanDetails(
            plan?.Id, year, plan is not null, plan?.Status ?? DistrictPlanStatus.Draft, plan?.Edition ?? 0, plan?.Plans ?? 0, plan?.PlannedVisits ?? 0, slots.Count, slots.Sum(slot => slot.Parts.Count - 1), plan?.ObjectBy, open,
            plan?.DocumentNo, letter, plan?.RecordedAt, plan?.ReceiptNo, plan?.AcknowledgedOn, plan?.Superior, plan?.SuperiorNo, plan?.SuperiorOn,
            user.Has(Permission.DistrictPlansConsolidate) ? await AheadAsync(year, ct) : null,
            staff ? await BodiesAsync(year, names, ct) : [],
            staff && plan is not null ? await EditionsAsync(plan, names, ct) : [], history,
            DistrictPlanVerbs.All.For(new(plan, open > 0, clock.LocalToday(), user)), plan?.Version ?? 0);
    }

    private async Task<PlanAhead> AheadAsync(int year, CancellationToken ct)
    {
        var made = await db.Visible<DistrictPlan>(user).AsNoTracking().Include(plan => plan.Slots).SingleOrDefaultAsync(plan => plan.Year == year, ct) ?? DistrictPlan.Open(year);
        var accepted = await db.AcceptedAsync(user, year, ct);
        var changes = made.Changes(accepted.Visits, PlanMonths.Earliest(clock.LocalToday(), year), out var next);
        var overlapping = accepted.Visits.GroupBy(visit => visit.EnterpriseId).Count(visits => visits.Select(visit => visit.Body).Distinct().Skip(1).Any());
        return new(accepted.Planned.Plans, overlapping, next.Values.Sum(slot => slot.Choice.Parts.Count - 1), changes.Count);
    }

    private async Task<IReadOnlyList<PlanOfBody>> BodiesAsync(int year, DepartmentNames names, CancellationToken ct)
    {
        var made = await db.Visible<AnnualPlan>(user).AsNoTracking().Where(plan => plan.Year == year)
            .Select(plan => new { plan.Id, plan.Body, plan.Status, plan.Late, plan.SubmittedAt, Visits = plan.Rows.Sum(row => row.Count) }).ToDictionaryAsync(plan => plan.Body, ct);
        var overdue = plans.DeadlineOf(year).WorkingDaysLeft < 0;
        return [.. Domain.Departments.Bodies.Inspecting.Select(body => made.GetValueOrDefault(body) is { } plan
            ? new PlanOfBody(body, names.Of(body), plan.Id, plan.Status, plan.Late || (overdue && plan.SubmittedAt is null), plan.Visits)
            : new PlanOfBody(body, names.Of(body), null, null, overdue, 0))];
    }

    private async Task<IReadOnlyList<DistrictPlanEditionRow>> EditionsAsync(DistrictPlan plan, DepartmentNames names, CancellationToken ct)
    {
        var shown = plan.Editions.OrderByDescending(edition => edition.Number).ToList();
        var ids = shown.SelectMany(edition => edition.Changes.Take(ChangesShown)).Select(change => change.EnterpriseId).Distinct().ToArray();
        var enterprises = await db.Visible<Enterprise>(user).Where(e => ids.Contains(e.Id)).ToDictionaryAsync(e => e.Id, e => e.Name, ct);
        return [.. shown.Select(edition => new DistrictPlanEditionRow(edition.Number, edition.Reason, edition.MadeAt, edition.Plans, edition.PlannedVisits, edition.Slots, edition.Saved, edition.Changes.Count,
            [.. edition.Changes.Take(ChangesShown).Select(change => new SlotChangeRow(change.EnterpriseId, enterprises.GetValueOrDefault(change.EnterpriseId) ?? "", change.Kind, change.FromMonth, change.ToMonth,
                [.. change.Joined.Select(names.Short)], [.. change.Left.Select(names.Short)]))]))];
    }
}
