using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Data;
using Supervision.Application.Enterprises;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Enterprises;
using Supervision.Domain.Filings;

namespace Supervision.Application.Filings;

/// <summary>A list as it is judged, whether it is kept already or only typed.</summary>
/// <param name="Enterprises">Those of its lines that the register knows.</param>
internal sealed record JudgedList(
    FilingKind Kind, string Department, FilingContent Content, IReadOnlyList<JudgedLine> Lines, IReadOnlyDictionary<Guid, EnterpriseNow> Enterprises)
{
    /// <summary>The district body that files, itself or by its office.</summary>
    public string Body => Bodies.Of(Department);

    /// <summary>What was typed; an enterprise that the register does not know has the empty id.</summary>
    public static async Task<JudgedList> OfAsync(FilingForm form, string department, IQueryable<Enterprise> visible, CancellationToken ct)
    {
        var codes = form.Lines.Select(line => UnifiedSocialCreditCode.Normalise(line.Uscc)).ToList();
        var wanted = codes.Distinct().ToArray();
        var byCode = await visible.CodedAsync(wanted, ct);
        return new(form.Kind, department, ContentOf(form),
            [.. form.Lines.Select((line, index) => new JudgedLine(Guid.Empty, codes[index], LineOf(form.Kind, line, index + 1, byCode.GetValueOrDefault(codes[index])?.Id ?? Guid.Empty), Typed.LineOrNull(line.EnterpriseName)))],
            byCode.Values.DistinctBy(enterprise => enterprise.Id).ToDictionary(enterprise => enterprise.Id));
    }

    /// <summary>The rows of a kept list that are still to be decided.</summary>
    /// <param name="visible">What the reader may see of the register: rows that are no lines yet are looked up there.</param>
    public static async Task<JudgedList> OfAsync(Filing filing, ISupervisionDb db, IQueryable<Enterprise> visible, CancellationToken ct)
    {
        var open = filing.Lines.Where(line => line.Status == FilingLineStatus.Draft).ToList();
        var unplaced = filing.Unplaced.Where(row => row.Reason is null).ToList();
        var (wanted, codes) = (open.Select(line => line.EnterpriseId).Distinct().ToArray(), unplaced.Select(row => row.Uscc).Distinct().ToArray());
        var known = await EnterpriseNow.From(db.Enterprises.AsNoTracking().Where(enterprise => wanted.Contains(enterprise.Id))).ToDictionaryAsync(enterprise => enterprise.Id, ct);
        var byCode = await visible.CodedAsync(codes, ct);
        foreach (var enterprise in byCode.Values) known[enterprise.Id] = enterprise;
        return new(filing.Kind, filing.Department, ContentOf(filing),
        [
            .. open.Select(line => new JudgedLine(line.Id, known.GetValueOrDefault(line.EnterpriseId)?.Uscc ?? "", line.Content))
                .Concat(unplaced.Select(row => new JudgedLine(row.Id, row.Uscc, row.Content with { EnterpriseId = byCode.GetValueOrDefault(row.Uscc)?.Id ?? Guid.Empty }, row.Name)))
                .OrderBy(line => line.Content.Row),
        ], known);
    }

    /// <summary>What can be lines of the list as it is kept.</summary>
    public IEnumerable<LineContent> Placed => Lines.Where(IsPlaced).Select(line => line.Content);

    /// <summary>What is kept beside them until it can be.</summary>
    public IEnumerable<UnplacedRow> Unplaced => Lines.Where(line => !IsPlaced(line)).Select(line => new UnplacedRow(Guid.CreateVersion7(), line.Uscc, line.Content, Name: line.Name));

    private static bool IsPlaced(JudgedLine line) => line.Content.EnterpriseId != Guid.Empty && !line.Content.Window.IsEmpty;

    private static FilingContent ContentOf(FilingForm form) => new(
        Typed.LineOrNull(form.Title) ?? TitleOf(form),
        form.Kind == FilingKind.DoubleRandom ? form.Month : null,
        form.Kind == FilingKind.Special ? Typed.LineOrNull(form.DeployingDocument) : null,
        form is { Kind: FilingKind.Special, CampaignFrom: { } from, CampaignTo: { } to } ? new(from, to) : null);

    private static FilingContent ContentOf(Filing filing) => new(
        filing.Title, filing.Month, filing.DeployingDocument, filing is { CampaignFrom: { } from, CampaignTo: { } to } ? new(from, to) : null);

    private static string TitleOf(FilingForm form) => form.Month is { } month && form.Kind == FilingKind.DoubleRandom
        ? $"{month.Month}月双随机执法名单"
        : $"{Labels.Of(form.Kind)}执法检查名单";

    private static LineContent LineOf(FilingKind kind, FilingLineForm line, int place, Guid enterprise) => new(
        line.Row ?? place, enterprise, new(line.From, line.To),
        line.Nature ?? (kind == FilingKind.Special ? InspectionNature.Special : InspectionNature.Daily),
        [.. (line.SafetyDomains ?? []).Distinct()], [.. (line.ItemIds ?? []).Distinct()],
        [.. (line.Officers ?? []).Distinct()],
        line.Exemption is { } exemption ? new(exemption.Kind, Typed.Line(exemption.DocumentNo), exemption.AttachmentId) : null,
        line.OnSite);
}

/// <param name="Id">Of a kept line; empty for one that is only typed.</param>
/// <param name="Name">The enterprise as it was written, where the register may not know it.</param>
internal sealed record JudgedLine(Guid Id, string Uscc, LineContent Content, string? Name = null);
