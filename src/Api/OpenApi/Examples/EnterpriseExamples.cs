using Microsoft.EntityFrameworkCore;
using Supervision.Api.Endpoints;
using Supervision.Application.Enterprises;
using Supervision.Domain.Departments;
using Supervision.Domain.Enterprises;

namespace Supervision.Api.OpenApi.Examples;

internal static class EnterpriseExamples
{
    public static IReadOnlyList<Example> All { get; } =
    [
        Example.Reading("Enterprises_List", "yj.lead", ("q", "永固 精密"), ("sort", "-registered")),
        Example.Reading("Enterprises_Export", "yj.lead", ("format", "xlsx"), ("subdistrictCode", "440310005")),
        new("Enterprises_Register", "yj.lead", async demo => Sent.With(new RegisterEnterprise
        {
            Uscc = await demo.FreshUsccAsync(),
            Name = "深圳市晖腾精密机电有限公司",
            IndustryCode = "3311",
            SubdistrictCode = "440310005",
            Address = "坑梓街道金沙社区聚园路8号",
            Contact = "陈俊",
            Phone = "0755-28671234",
            RiskColour = RiskColour.Yellow,
            SafetyDomains = [SafetyDomain.WorkSafety, SafetyDomain.Fire],
            SpecialHazards = [SpecialHazard.ConfinedSpace],
            Employees = 36,
        })),
        new("Enterprises_Show", "yj.lead", OwnAsync),
        new("Enterprises_ShowTimeline", "yj.lead", OwnAsync),
        new("Enterprises_Amend", "yj.lead", AmendAsync),
        Example.Reading("Enterprises_DownloadTemplate", "yj.lead"),
        Example.Reading("Enterprises_StartImport", "yj.lead", ("dryRun", "true")),
        Example.Reading("Enterprises_ListImports", "yj.lead", ("size", 1)),
        new("Enterprises_ShowImport", "yj.lead", ImportAsync),
        new("Enterprises_ListImportRows", "yj.lead", ImportAsync),
        new("Enterprises_DownloadImportResult", "yj.lead", ImportAsync),
        new("Enterprises_CommitImport", "yj.lead", async demo => Sent.At(await demo.Db.EnterpriseImports
            .Where(import => import.Status == EnterpriseImportStatus.Checked).OrderByDescending(import => import.At).FirstOrDefaultAsync())),
        new("Enterprises_CancelImport", "yj.lead", async demo => Sent.At(await demo.Db.EnterpriseImports
            .Where(import => import.Status == EnterpriseImportStatus.Queued || import.Status == EnterpriseImportStatus.Checked).OrderByDescending(import => import.At).FirstOrDefaultAsync())),
    ];

    /// <summary>Last, since what has left can be filed no more.</summary>
    public static IReadOnlyList<Example> Leaving { get; } =
    [
        new("Enterprises_Deregister", "yj.lead", async demo => Sent.To(await demo.Db.Enterprises
            .Where(enterprise => enterprise.Status == EnterpriseStatus.Active && !demo.Db.FilingLines.Any(line => line.EnterpriseId == enterprise.Id))
            .OrderByDescending(enterprise => enterprise.Uscc).FirstOrDefaultAsync(), new ReasonForm("迁出本区"))),
        new("Enterprises_Restore", "yj.lead", async demo => Sent.To(await demo.Db.Enterprises
            .Where(enterprise => enterprise.Status == EnterpriseStatus.Deregistered).OrderBy(enterprise => enterprise.Uscc).FirstOrDefaultAsync(), new ReasonForm("企业仍在原址生产"))),
    ];

    private static async Task<Sent?> OwnAsync(Demonstration demo) => Sent.Of(("id", (await demo.OwnEnterpriseAsync())!));

    private static async Task<Sent?> ImportAsync(Demonstration demo) => Sent.At(await demo.Db.EnterpriseImports.OrderByDescending(import => import.At).FirstOrDefaultAsync());

    private static async Task<Sent?> AmendAsync(Demonstration demo)
    {
        var enterprise = await demo.Db.Enterprises.Where(enterprise => enterprise.Status == EnterpriseStatus.Active).OrderBy(enterprise => enterprise.Uscc).FirstAsync();
        return Sent.To(enterprise, new EnterpriseAmendmentForm
        {
            Name = enterprise.Name,
            IndustryCode = enterprise.IndustryCode,
            SubdistrictCode = enterprise.SubdistrictCode,
            Address = enterprise.Address,
            Sector = enterprise.Sector,
            Community = enterprise.Community,
            RiskColour = enterprise.RiskColour == RiskColour.Orange ? RiskColour.Yellow : RiskColour.Orange,
            RiskColourBasis = "深坪应急〔2026〕31号",
            SafetyDomains = enterprise.SafetyDomains,
            SpecialHazards = enterprise.SpecialHazards,
            Employees = (enterprise.Employees ?? 0) + 1,
        });
    }
}
