using Microsoft.EntityFrameworkCore;
using Supervision.Api.Endpoints;
using Supervision.Application.Filings;
using Supervision.Application.Filings.Importing;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Filings;

namespace Supervision.Api.OpenApi.Examples;

/// <summary>The lists of 区市场监管局 (SJ), from the draft to the lead's decision.</summary>
internal static class FilingExamples
{
    private const string Body = "SJ";

    public static IReadOnlyList<Example> All { get; } =
    [
        Example.Reading("Filings_Count", "yj.lead", ("body", "XF")),
        Example.Reading("Filings_List", "yj.lead", ("status", FilingStatus.Registered), ("sort", "-registeredAt"), ("size", 1)),
        Example.Reading("Filings_Export", "yj.lead", ("format", "xlsx"), ("status", FilingStatus.Registered)),
        new("Filings_Validate", "sj.liaison", async demo => Sent.With(await FormAsync(demo, "气瓶使用企业临时检查名单"))),
        new("Filings_ShowAdmissibility", "xf.liaison", CountedAsync),
        new("Filings_Draft", "sj.liaison", async demo => Sent.With(await FormAsync(demo, "气瓶使用企业临时检查名单"))),
        Example.Reading("Filings_DownloadTemplate", "sj.liaison"),
        Example.Reading("Filings_Import", "sj.liaison", ("kind", FilingKind.AdHoc), ("title", "导入的临时检查名单"), ("dryRun", "true")),
        Example.Reading("Filings_OutlineSheet", "sj.liaison"),
        new("Filings_MatchEnterprises", "sj.liaison", MatchAsync),
        Example.Reading("Filings_DownloadImportResult", "sj.liaison", ("kind", FilingKind.AdHoc)),
        new("Filings_Show", "yj.lead", RegisteredAsync),
        new("Filings_ExportLines", "yj.lead", RegisteredAsync),
        new("Filings_Amend", "sj.liaison", async demo => await NewestAsync(demo, FilingStatus.Draft) is { } draft ? Sent.To(draft, await FormAsync(demo, "气瓶使用企业临时检查名单（修订）")) : null),
        new("Filings_Submit", "sj.liaison", async demo => Sent.To(await NewestAsync(demo, FilingStatus.Draft), new SubmitFilingForm(AllowPartial: true))),
        new("Filings_Approve", "yj.lead", async demo => Sent.To(await PendingAsync(demo))),
        Example.Reading("Filings_ShowMonthDesk", "yj.lead"),
        // In a version that nobody has read, so that the lists stay for the examples that decide about them.
        new("Filings_ApproveSelected", "yj.lead", async demo => await PendingAsync(demo) is { } waiting ? Sent.With(new ApprovalsForm([new(waiting.Id, 0)])) : null),
        new("Filings_Chase", "yj.lead", demo => Task.FromResult<Sent?>(Sent.With(new ChaseFilings(YearMonth.Of(demo.Ahead.From), ["HB"])))),
        new("Filings_ApproveByHead", "xf.leader", async demo => Sent.To(await AwaitingHeadAsync(demo), new HeadApprovalForm())),
        new("Filings_Return", "yj.lead", async demo => Sent.To(await PendingAsync(demo), new ReasonForm("请附上级部署文件"))),
        new("Filings_WithdrawLine", "xf.liaison", WithdrawLineAsync),
        new("Filings_Withdraw", "xf.liaison", async demo => Sent.To(await WithdrawableAsync(demo), new ReasonForm("与街道巡查安排重复"))),
        new("Filings_Refile", "xf.liaison", async demo => Sent.To(await PartlyRefusedAsync(demo))),
    ];

    /// <summary>A code, and a name without one.</summary>
    private static async Task<Sent?> MatchAsync(Demonstration demo)
    {
        var known = await demo.Db.Enterprises.OrderBy(enterprise => enterprise.Id).Take(2).ToListAsync();
        return known.Count < 2 ? null : Sent.With(new MatchForm([new(known[0].Uscc), new(Name: known[1].Name)]));
    }

    private static async Task<FilingForm> FormAsync(Demonstration demo, string title)
    {
        var window = demo.Ahead;
        var enterprise = await demo.UnfiledAsync(Body, window.From.Year);
        var officers = await demo.OfficersAsync(Body, window);
        var line = new FilingLineForm(enterprise.Uscc, window.From, window.To, [SafetyDomain.SpecialEquipment], Officers: officers);
        return new(FilingKind.AdHoc, [line], title);
    }

    /// <summary>An enterprise that the fire brigade has been to, or files, in the year of the next weeks.</summary>
    private static async Task<Sent?> CountedAsync(Demonstration demo)
    {
        var window = demo.Ahead;
        var line = await demo.Db.FilingLines.Where(line => line.Body == "XF" && line.Year == window.From.Year && FilingLineStatuses.Counting.Contains(line.Status))
            .OrderByDescending(line => line.Status == FilingLineStatus.Executed).ThenBy(line => line.From).ThenBy(line => line.Id).FirstOrDefaultAsync();
        return line is null ? null : Sent.Of(("id", line.EnterpriseId), ("kind", FilingKind.AdHoc), ("from", $"{window.From:yyyy-MM-dd}"), ("to", $"{window.To:yyyy-MM-dd}"));
    }

    private static Task<Filing?> NewestAsync(Demonstration demo, FilingStatus status) => demo.Db.Filings
        .Where(filing => filing.Body == Body && filing.Status == status && filing.Kind == FilingKind.AdHoc).OrderByDescending(filing => filing.CreatedAt).FirstOrDefaultAsync();

    private static Task<Filing?> PendingAsync(Demonstration demo) => demo.Db.Filings
        .Where(filing => filing.Status == FilingStatus.PendingApproval).OrderBy(filing => filing.SubmittedAt).ThenBy(filing => filing.Id).FirstOrDefaultAsync();

    private static Task<Filing?> AwaitingHeadAsync(Demonstration demo) => demo.Db.Filings.Include(filing => filing.Lines)
        .Where(filing => filing.Department == "XF" && filing.Status == FilingStatus.Registered && filing.Lines.All(line => line.Status == FilingLineStatus.Registered && line.HeadApproval == null))
        .OrderByDescending(filing => filing.RegisteredAt).FirstOrDefaultAsync();

    private static async Task<Sent?> RegisteredAsync(Demonstration demo) => Sent.At(await demo.Db.Filings
        .Where(filing => filing.Status == FilingStatus.Registered && filing.Kind == FilingKind.AdHoc).OrderByDescending(filing => filing.RegisteredAt).FirstOrDefaultAsync());

    private static Task<Filing?> PartlyRefusedAsync(Demonstration demo) => demo.Db.Filings
        .Where(filing => filing.Department == "XF" && demo.Db.FilingLines.Any(line => line.FilingId == filing.Id && line.Status == FilingLineStatus.Refused))
        .OrderByDescending(filing => filing.RegisteredAt).FirstOrDefaultAsync();

    /// <summary>A list of the fire brigade of which nothing has been dispatched yet.</summary>
    private static Task<Filing?> WithdrawableAsync(Demonstration demo) => demo.Db.Filings
        .Where(filing => filing.Body == "XF" && filing.Status == FilingStatus.Registered
            && demo.Db.FilingLines.Any(line => line.FilingId == filing.Id && line.Status == FilingLineStatus.Registered)
            && !demo.Db.FilingLines.Any(line => line.FilingId == filing.Id && (line.Status == FilingLineStatus.Dispatched || line.Status == FilingLineStatus.Executed)))
        .OrderBy(filing => filing.Kind == FilingKind.DoubleRandom).ThenByDescending(filing => filing.RegisteredAt).FirstOrDefaultAsync();

    private static async Task<Sent?> WithdrawLineAsync(Demonstration demo)
    {
        if (await WithdrawableAsync(demo) is not { } filing) return null;
        var line = await demo.Db.FilingLines.Where(line => line.FilingId == filing.Id && line.Status == FilingLineStatus.Registered).OrderBy(line => line.Row).FirstAsync();
        return Sent.Of(("id", filing.Id), ("lineId", line.Id)) with { Version = filing.Version, Body = new ReasonForm("企业已停产") };
    }
}
