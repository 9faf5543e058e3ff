using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.JointLists.Companions;
using Supervision.Domain.Common;
using Supervision.Domain.JointLists;

namespace Supervision.Application.Reporting.Today;

/// <summary>顺带查, 五(三)2: enterprises to which the caller's body is asked to come along. It answers by filing, or declines.</summary>
internal sealed class CompanionTodos : ITodoSource
{
    public async Task<Todos> OfAsync(Sight sight, CancellationToken ct)
    {
        if (!sight.Follows(Permission.FilingsWrite)) return Todos.None;
        var waiting = await sight.Db.Visible<CompanionInvitation>(sight.User).AsNoTracking().Where(one => one.Body == sight.User.Body)
            .In(CompanionStatus.Waiting, sight.Lines, sight.Today).Select(one => new { one.Month, one.InvitedAt, one.To }).ToListAsync(ct);
        return Todos.Together([.. waiting.GroupBy(one => one.Month).Select(month =>
        {
            var due = month.Select(one => CompanionDeadline.Of(sight.Calendar, sight.Plan, one.InvitedAt, one.To)).MinBy(one => one.Date)!;
            return Todos.Of(new(TodoKind.Answer, $"{month.Key.Month}月 {month.Count()} 家企业邀请顺带检查", "年度计划还欠的检查，备案后与其他单位一次完成", sight.Due(due.Date, due.Clause), Clause.Filing)
            { Count = month.Count(), Target = new CompanionsTarget(month.Key) });
        })]);
    }
}
