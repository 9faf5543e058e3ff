using Microsoft.EntityFrameworkCore;
using Supervision.Api.Endpoints;
using Supervision.Application.Departments;
using Supervision.Application.Departments.Delegations;
using Supervision.Domain.Departments;

namespace Supervision.Api.OpenApi.Examples;

/// <summary>Posts, rosters and the deeds of street offices.</summary>
internal static class RosterExamples
{
    private const string Office = "XF-LT";

    public static IReadOnlyList<Example> All { get; } =
    [
        new("Departments_Suspend", "admin", demo => Task.FromResult<Sent?>(At("XF-SJ", new SuspensionForm("石井街道消防所并入坑梓街道消防所", "深坪编〔2026〕14号")))),
        Example.Reading("Departments_ListSuspensions", "admin", ("code", "XF-SJ")),
        new("Departments_Restore", "admin", demo => Task.FromResult<Sent?>(At("XF-SJ", new ReasonForm("撤并暂缓")))),
        Example.Reading("Departments_ListLiaisons", "yj.lead", ("code", "XF")),
        new("Departments_AppointLiaison", "xf.leader", demo => Task.FromResult<Sent?>(At("XF-PS", new AppointmentForm(LiaisonKind.Liaison, "郭晓雯", "0755-28405511", demo.Today, "科员", "坪消〔2026〕58号", "在办名单和台账已移交")))),
        new("Departments_AmendLiaison", "xf.leader", async demo => await PostAsync(demo, LiaisonKind.Liaison, post => new ContactForm(post.Name, "0755-28405512", "一级科员"))),
        new("Departments_EndLiaison", "xf.leader", async demo => await PostAsync(demo, LiaisonKind.Leader, _ => new LeavingForm(demo.Today, "待明确接任人选"))),
        new("Departments_EnterOfficer", "xf.liaison", demo => Task.FromResult<Sent?>(At("XF-LT", new OfficerForm("温柏林", OfficerKind.Officer, "4403100119991", "广东省司法厅", demo.Today.AddYears(-1), demo.Today.AddYears(4))))),
        Example.Reading("Departments_DownloadOfficerTemplate", "xf.liaison"),
        Example.Reading("Departments_ExportOfficers", "xf.liaison", ("code", "XF")),
        Example.Reading("Departments_ImportOfficers", "xf.liaison", ("code", "XF"), ("dryRun", "true")),
        new("Officers_Show", "xf.liaison", async demo => Sent.At(await OfficerAsync(demo))),
        new("Officers_Amend", "xf.liaison", async demo => Sent.To(await OfficerAsync(demo), new OfficerForm("温柏林", OfficerKind.Officer, "4403100119991", "广东省司法厅", demo.Today, demo.Today.AddYears(5)))),
        new("Officers_Transfer", "xf.liaison", async demo => Sent.To(await OfficerAsync(demo), new TransferForm("XF-PS", "坪消人〔2026〕12号"))),
        new("Officers_Deactivate", "xf.liaison", async demo => Sent.To(await OfficerAsync(demo), new DeactivationForm("借调市局", demo.Today))),
        new("Officers_Reactivate", "xf.liaison", async demo => Sent.To(await OfficerAsync(demo))),
        Example.Reading("Delegations_List", "yj.lead", ("department", "XF"), ("size", 2)),
        new("Delegations_Register", "xf.leader", demo => Task.FromResult<Sent?>(Sent.With(new RegisterDelegation(
            Office, DelegationKind.Delegation, [SafetyDomain.Fire], "坪消委〔2026〕9号", demo.Today, demo.Today.AddYears(2))))),
        new("Delegations_Publish", "xf.leader", async demo => Sent.To(await DeedAsync(demo), new PublicationForm(demo.Today, "区政府信息公开目录"))),
        new("Delegations_Revoke", "xf.leader", async demo => Sent.To(await DeedAsync(demo), new RevocationForm("由新的文书代替", demo.Today.AddDays(30)))),
    ];

    private static Sent At(string code, object body) => Sent.Of(("code", code)) with { Body = body };

    private static async Task<Sent?> PostAsync(Demonstration demo, LiaisonKind kind, Func<Liaison, object> body) =>
        await demo.Db.Liaisons.FirstOrDefaultAsync(post => post.Department == "XF-PS" && post.Kind == kind && post.To == null) is { } post
            ? Sent.Of(("code", post.Department), ("id", post.Id)) with { Body = body(post) } : null;

    private static Task<Officer?> OfficerAsync(Demonstration demo) => demo.Db.Officers.FirstOrDefaultAsync(officer => officer.CertificateNo == "4403100119991");

    private static Task<Delegation?> DeedAsync(Demonstration demo) => demo.Db.Delegations.FirstOrDefaultAsync(deed => deed.Office == Office && deed.RevokedOn == null);
}
