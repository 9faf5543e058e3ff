using Microsoft.EntityFrameworkCore;
using Supervision.Api.Endpoints;
using Supervision.Application.JointLists.Companions;
using Supervision.Domain.Departments;
using Supervision.Domain.JointLists;
using Supervision.Domain.Planning;

namespace Supervision.Api.OpenApi.Examples;

/// <summary>The month whose lists wait: derived, changed by hand, dispatched.</summary>
internal static class JointListExamples
{
    public static IReadOnlyList<Example> All { get; } =
    [
        Example.Reading("JointLists_List", "yj.lead", ("size", 2)),
        new("JointLists_Derive", "yj.lead", async demo => Sent.Of(("month", demo.FilingMonth)) with { Version = (await DraftAsync(demo))?.Version }),
        new("JointLists_ShowMonthBoard", "yj.lead", demo => Task.FromResult<Sent?>(Sent.Of(("month", demo.FilingMonth)))),
        new("JointLists_ListBoardEnterprises", "yj.lead", demo => Task.FromResult<Sent?>(Sent.Of(("month", demo.FilingMonth), ("view", "joint"), ("size", 2)))),
        new("JointLists_ShowBoardEnterprise", "yj.lead", async demo => await DraftAsync(demo) is { } list
            ? Sent.Of(("month", list.Month), ("id", await demo.Db.JointVisits.Where(visit => visit.JointListId == list.Id)
                .OrderByDescending(visit => demo.Db.JointVisits.Count(other => other.JointListId == list.Id && other.EnterpriseId == visit.EnterpriseId)).ThenBy(visit => visit.Id).Select(visit => visit.Id).FirstAsync()))
            : null),
        new("JointLists_ExportMonthBoard", "yj.lead", demo => Task.FromResult<Sent?>(Sent.Of(("month", demo.FilingMonth), ("format", "xlsx")))),
        new("Companions_ShowCompanionChoices", "yj.lead", demo => Task.FromResult<Sent?>(Sent.Of(("month", demo.FilingMonth)))),
        new("Companions_Invite", "yj.lead", InviteAsync),
        Example.Reading("Companions_List", "yj.lead", ("size", 1)),
        Example.Reading("Companions_Export", "yj.lead", ("format", "xlsx")),
        new("Companions_Decline", "xf.liaison", async demo => Sent.To(await InvitationAsync(demo), new ReasonForm("计划与专项检查一并进行"))),
        new("Companions_Withdraw", "yj.lead", async demo => Sent.To(await InvitationAsync(demo), new ReasonForm("企业当月停产"))),
        new("JointLists_NameLead", "yj.lead", demo => AtJointVisitAsync(demo, _ => new LeadForm("YJ"))),
        new("JointLists_SplitVisit", "yj.lead", demo => AtJointVisitAsync(demo, visit => new SplitForm([visit.Lines[^1].LineId]))),
        new("JointLists_MergeVisits", "yj.lead", MergeAsync),
        new("JointLists_Dispatch", "yj.lead", async demo => await DraftAsync(demo) is { } list ? Sent.Of(("month", list.Month)) with { Version = list.Version } : null),
    ];

    private static Task<JointList?> DraftAsync(Demonstration demo)
    {
        var month = demo.FilingMonth;
        return demo.Db.JointLists.SingleOrDefaultAsync(list => list.Month == month && list.Status == JointListStatus.Draft);
    }

    /// <summary>The first bodies whose plans still owe enterprises of the draft a visit.</summary>
    private static async Task<Sent?> InviteAsync(Demonstration demo)
    {
        if (await DraftAsync(demo) is not { } list) return null;
        var owed = await (
            from visit in demo.Db.JointVisits
            where visit.JointListId == list.Id
            from plan in demo.Db.AnnualPlans
            where plan.Year == list.Month.Year && plan.Status == AnnualPlanStatus.Accepted && plan.Rows.Any(row => row.EnterpriseId == visit.EnterpriseId)
                && !demo.Db.FilingLines.Any(line => line.EnterpriseId == visit.EnterpriseId && line.Body == plan.Body && line.Year == plan.Year)
            orderby plan.Body != Bodies.Fire, plan.Body, visit.Subdistrict, visit.Id
            select new { visit.EnterpriseId, Wish = new CompanionWish(visit.Id, plan.Body) }).ToListAsync();
        var wishes = owed.DistinctBy(one => (one.EnterpriseId, one.Wish.Body)).Select(one => one.Wish).Take(2).ToList();
        return wishes.Count == 0 ? null : Sent.Of(("month", list.Month)) with { Version = list.Version, Body = new CompanionsForm(wishes) };
    }

    private static Task<CompanionInvitation?> InvitationAsync(Demonstration demo) =>
        demo.Db.CompanionInvitations.Where(one => one.DeclinedReason == null && one.WithdrawnReason == null).OrderBy(one => one.Body != Bodies.Fire).ThenBy(one => one.Id).FirstOrDefaultAsync();

    private static async Task<Sent?> AtJointVisitAsync(Demonstration demo, Func<JointVisit, object> body)
    {
        if (await DraftAsync(demo) is not { } list) return null;
        var visits = await demo.Db.JointVisits.Where(visit => visit.JointListId == list.Id).OrderBy(visit => visit.Subdistrict).ThenBy(visit => visit.Id).ToListAsync();
        return visits.FirstOrDefault(visit => visit.Lines.Count > 1) is { } joint ? At(list, joint, body(joint)) : null;
    }

    /// <summary>Two visits to one enterprise that have a working day in common.</summary>
    private static async Task<Sent?> MergeAsync(Demonstration demo)
    {
        if (await DraftAsync(demo) is not { } list) return null;
        var visits = await demo.Db.JointVisits.Where(visit => visit.JointListId == list.Id).ToListAsync();
        var pair = visits.SelectMany(visit => visits.Where(other => other.EnterpriseId == visit.EnterpriseId && other.Id != visit.Id && Meet(demo, visit, other)).Select(other => (visit, other))).FirstOrDefault();
        return pair == default ? null : At(list, pair.visit, new MergeForm(pair.other.Id));
    }

    private static bool Meet(Demonstration demo, JointVisit one, JointVisit other)
    {
        var (from, to) = (one.From > other.From ? one.From : other.From, one.To < other.To ? one.To : other.To);
        return demo.Calendar.OnOrAfter(from) <= to;
    }

    private static Sent At(JointList list, JointVisit visit, object body) => Sent.Of(("month", list.Month), ("id", visit.Id)) with { Version = list.Version, Body = body };
}
