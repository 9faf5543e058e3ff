using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Events;
using Supervision.Application.Common.Identity;
using Supervision.Application.Enterprises;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;
using Supervision.Domain.Filings;
using Supervision.Domain.Inspections;

namespace Supervision.Application.Filings;

/// <summary>Shows a list as its readers need it: names beside codes, deadlines counted, personal data only in full to whom it concerns.</summary>
internal sealed class FilingViews(ISupervisionDb db, ICurrentUser user, FilingJudge judge)
{
    /// <summary>One list, with what the rules say of it now where it is still open.</summary>
    public async Task<Result<FilingDetails>> ShowAsync(Guid id, CancellationToken ct)
    {
        var filing = await db.Visible<Filing>(user).AsNoTracking().Include(filing => filing.Lines).SingleOrDefaultAsync(filing => filing.Id == id, ct);
        return filing is null ? RecordErrors.Unknown : await OfAsync(filing, await judge.CheckAsync(filing, ct), ct);
    }

    public async Task<FilingDetails> OfAsync(Filing filing, FilingVerdict? verdict, CancellationToken ct)
    {
        var names = await NamesAsync(filing, ct);
        var history = await db.Visible<EventRecord>(user).About(Subject.Filing(filing.Id)).OrderBy(one => one.At).ThenBy(one => one.Id).ToTimelineAsync(ct);
        var terms = judge.Terms(lateExplained: true);
        var judged = verdict?.Lines.ToDictionary(line => line.LineId) ?? [];
        var shown = filing.Lines.Where(line => names.Enterprises.ContainsKey(line.EnterpriseId)).ToList();
        var can = FilingVerbs.All.For(new(filing, user, verdict));
        List<FilingLineDetails> lines =
        [
            .. shown.Select(line => LineOf(filing, line, judged.GetValueOrDefault(line.Id), names, terms))
                .Concat(UnplacedIn(filing).Select(row => RowOf(filing, row, judged.GetValueOrDefault(row.Id), names, terms)))
                .OrderBy(line => line.Row).ThenBy(line => line.Id),
        ];
        var open = filing.Status is FilingStatus.Draft or FilingStatus.Returned;
        return new(
            filing.Id, filing.Kind, filing.Department, names.Department, filing.Body, filing.Title, filing.Month, filing.DeployingDocument, filing.CampaignFrom, filing.CampaignTo,
            filing.Status, filing.Number, filing.Late, filing.LateReason, filing.Reason, filing.CreatedAt, filing.SubmittedAt, filing.RegisteredAt,
            open ? lines.Select(line => line.Deadline).MinBy(deadline => deadline.Date) : null,
            judged.Values.Any(line => line.Late), verdict?.NeedsApproval == true, verdict?.Breaches ?? [], lines, history, can, filing.Version);
    }

    private FilingLineDetails LineOf(Filing filing, FilingLine line, LineVerdict? verdict, Names names, FilingTerms terms)
    {
        var documents = user.SeesDocumentsOf(filing.Body);
        return new(
            line.Id, line.Row, line.Status, names.Enterprises[line.EnterpriseId].Uscc, names.Enterprises[line.EnterpriseId], line.From, line.To, line.Nature, line.SafetyDomains,
            [.. line.Items.Count > 0 ? line.Items.Select(item => new LineItem(item.ItemId, item.Code, item.Name)) : line.ItemIds.Select(names.Items.GetValueOrDefault).OfType<LineItem>()],
            OfficersOf(filing, line.Officers),
            line.Exemption is { } exemption ? documents ? new(exemption.Kind, exemption.DocumentNo, exemption.AttachmentId) : new(exemption.Kind) : null,
            DeadlineDetails.Of(terms.DeadlineOf(filing.Kind, filing.Month, line.Window), terms.Calendar, terms.Today),
            line.Late || verdict?.Late == true, line.Reason, line.InspectionId, line.InspectionId is { } id ? names.Inspections.GetValueOrDefault(id) : null,
            verdict?.Breaches ?? [], verdict?.Warnings ?? [],
            FilingLineVerbs.All.For(new(filing, line, user)), line.Version, OnSite: line.OnSite,
            HeadApproval: documents || line.HeadApproval is null ? line.HeadApproval : line.HeadApproval with { DocumentNo = null }, AwaitsHead: line.AwaitsHead, Catalogue: line.Catalogue);
    }

    /// <summary>What is not of the register is shown to those who work on the list: its body, and the lead who decides.</summary>
    private IReadOnlyList<UnplacedRow> UnplacedIn(Filing filing) => user.SeesDocumentsOf(filing.Body) ? filing.Unplaced : [];

    private FilingLineDetails RowOf(Filing filing, UnplacedRow row, LineVerdict? verdict, Names names, FilingTerms terms)
    {
        var content = row.Content;
        return new(
            row.Id, content.Row, row.StatusIn(filing), row.Uscc, names.ByCode.GetValueOrDefault(row.Uscc), content.Window.From, content.Window.To, content.Nature, content.SafetyDomains,
            [.. content.ItemIds.Select(names.Items.GetValueOrDefault).OfType<LineItem>()],
            OfficersOf(filing, content.Officers),
            content.Exemption is { } exemption ? new(exemption.Kind, exemption.DocumentNo, exemption.AttachmentId) : null,
            DeadlineDetails.Of(terms.DeadlineOf(filing.Kind, filing.Month, content.Window), terms.Calendar, terms.Today),
            verdict?.Late == true, row.Reason, null, null, verdict?.Breaches ?? [], verdict?.Warnings ?? [], [], filing.Version, names.ByCode.ContainsKey(row.Uscc) ? null : row.Name, content.OnSite);
    }

    private IReadOnlyList<OfficerRef> OfficersOf(Filing filing, IReadOnlyList<OfficerRef> officers) =>
        user.SeesCertificatesOf(filing.Department) ? officers : [.. officers.Select(officer => officer with { CertificateNo = Masking.Certificate(officer.CertificateNo)! })];

    private async Task<Names> NamesAsync(Filing filing, CancellationToken ct)
    {
        var wanted = filing.Lines.Select(line => line.EnterpriseId).Distinct().ToArray();
        var codes = UnplacedIn(filing).Select(row => row.Uscc).Distinct().ToArray();
        var enterprises = await (user.Files(filing) ? db.Enterprises : db.Visible<Enterprise>(user)).AsNoTracking()
            .Where(e => wanted.Contains(e.Id))
            .Select(Brief).ToDictionaryAsync(e => e.Id, ct);
        var items = filing.Lines.SelectMany(line => line.ItemIds).Concat(UnplacedIn(filing).SelectMany(row => row.Content.ItemIds)).Distinct().ToArray();
        var inspections = filing.Lines.Select(line => line.InspectionId).OfType<Guid>().Distinct().ToArray();
        return new(
            await db.Departments.Where(department => department.Code == filing.Department).Select(department => department.Name).SingleOrDefaultAsync(ct) ?? filing.Department,
            enterprises,
            (await db.Visible<Enterprise>(user).CodedAsync(codes, ct)).ToDictionary(pair => pair.Key, pair => pair.Value.Brief),
            items.Length == 0 ? [] : await db.SupervisionItems.Where(item => items.Contains(item.Id)).Select(item => new LineItem(item.Id, item.Code, item.Name)).ToDictionaryAsync(item => item.Id, ct),
            inspections.Length == 0 ? [] : await db.Visible<Inspection>(user).Where(i => inspections.Contains(i.Id)).Select(i => new { i.Id, i.Number }).ToDictionaryAsync(i => i.Id, i => i.Number, ct));
    }

    internal static readonly Expression<Func<Enterprise, EnterpriseBrief>> Brief = e => new EnterpriseBrief(e.Id, e.Uscc, e.Name, e.RiskColour, e.SubdistrictCode);

    private sealed record Names(string Department, Dictionary<Guid, EnterpriseBrief> Enterprises, Dictionary<string, EnterpriseBrief> ByCode, Dictionary<Guid, LineItem> Items, Dictionary<Guid, string> Inspections);
}
