using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Data;
using Supervision.Application.Departments;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Filings;

namespace Supervision.Application.Filings;

/// <summary>What is known about a list and its lines. Gathered by a fixed number of queries, however long the list is.</summary>
internal sealed record FilingFacts(ListFacts List, IReadOnlyList<LineFacts> Lines)
{
    /// <summary>The caller holds the locks of what may not change before the facts are used.</summary>
    public static async Task<FilingFacts> GatherAsync(ISupervisionDb db, JudgedList list, FilingTerms terms, CancellationToken ct)
    {
        var earlier = await EarlierAsync(db, list, ct);
        var roster = await Roster.GatherAsync(db, [.. list.Lines.SelectMany(line => line.Content.Officers)], list.Body, ct);
        var items = await ItemsAsync(db, list, earlier, ct);
        var around = await FilingSurroundings.GatherAsync(db, list, terms, ct);
        var attachments = await AttachmentsAsync(db, list, ct);
        var delegations = await DelegationsAsync(db, list, ct);
        var published = items.Values.Where(item => item.Published && item.Body == list.Body).Select(item => item.SafetyDomain).ToHashSet();
        var rowsAbove = new Dictionary<(Guid, int), List<int>>();
        var visitsAbove = new Dictionary<(Guid, int), List<RowAbove>>();
        var lines = new List<LineFacts>();
        foreach (var (id, uscc, content, name) in list.Lines)
        {
            var same = (content.EnterpriseId, content.Window.From.Year);
            var above = rowsAbove.GetValueOrDefault(same, []);
            var known = earlier[same].ToList();
            var enterprise = list.Enterprises.GetValueOrDefault(content.EnterpriseId);
            var facts = new LineFacts
            {
                LineId = id,
                Row = content.Row,
                Kind = list.Kind,
                Body = list.Body,
                Today = terms.Today,
                Parameters = terms.Parameters,
                Uscc = uscc,
                Name = name,
                Enterprise = enterprise,
                Window = content.Window,
                HasWorkingDay = terms.HasWorkingDay(content.Window),
                Month = list.Content.Month,
                Campaign = list.Content.CampaignPeriod,
                Deadline = terms.DeadlineOf(list.Kind, list.Content.Month, content.Window),
                LateExplained = terms.LateExplained,
                SafetyDomains = content.SafetyDomains,
                Items = [.. content.ItemIds.Select(item => items.GetValueOrDefault(item) ?? ItemBrief.Unknown(item))],
                PublishedDomains = published,
                Nature = content.Nature,
                Officers = [.. content.Officers.Select(roster.Of)],
                Delegations = delegations,
                Exemption = content.Exemption,
                OnSite = content.OnSite,
                AttachmentKnown = content.Exemption?.AttachmentId is { } attachment && attachments.Contains(attachment),
                EarlierThisYear = [.. known.Where(one => one.Body == list.Body).Select(one => one.LineOf(items))],
                RowsOfSameEnterprise = [.. above],
                RowsAbove = [.. visitsAbove.GetValueOrDefault(same, [])],
                VisitsOfAnyBody = known.Where(one => one.Status == FilingLineStatus.Executed).Select(one => one.InspectionId).Distinct().Count() + around.HigherVisits[same].Count(),
                Caps = around.CapsOf(list.Body, enterprise, content.Window),
                HigherVisits = [.. around.HigherVisits[same]],
                CleanJointVisit = around.CleanJointVisitBefore(content.EnterpriseId, content.Window),
            };
            lines.Add(facts);
            if (content.EnterpriseId == Guid.Empty) continue;
            if (content.Exemption is null) rowsAbove[same] = [.. above, content.Row];
            visitsAbove[same] = [.. visitsAbove.GetValueOrDefault(same, []), new(content.Row, facts.AsCounted)];
        }

        return new(new(list.Kind, list.Content.Month, list.Content.DeployingDocument, list.Content.CampaignPeriod), lines);
    }

    private static async Task<ILookup<(Guid, int), CountedLine>> EarlierAsync(ISupervisionDb db, JudgedList list, CancellationToken ct)
    {
        var enterprises = list.Enterprises.Keys.ToArray();
        var years = list.Lines.Select(line => line.Content.Window.From.Year).Distinct().ToArray();
        var found = await db.FilingLines.AsNoTracking()
            .Where(line => enterprises.Contains(line.EnterpriseId) && years.Contains(line.Year) && FilingLineStatuses.Counting.Contains(line.Status))
            .OrderBy(line => line.From).ThenBy(line => line.Id)
            .Select(line => new
            {
                line.Id,
                line.EnterpriseId,
                line.Year,
                line.Body,
                line.From,
                line.To,
                line.Status,
                line.Nature,
                Exemption = (ExemptionKind?)line.Exemption!.Kind,
                line.Turn,
                line.InspectionId,
                line.SafetyDomains,
                line.ItemIds,
                Number = db.Filings.Where(filing => filing.Id == line.FilingId).Select(filing => filing.Number).FirstOrDefault(),
                VisitedOn = db.Inspections.Where(inspection => inspection.Id == line.InspectionId).Select(inspection => inspection.Date).FirstOrDefault(),
            })
            .ToListAsync(ct);
        return found.ToLookup(line => (line.EnterpriseId, line.Year), line => new CountedLine(
            line.Id, line.Body, line.InspectionId, line.Number, new(line.From, line.To), line.Status, line.Nature, line.Exemption, line.Turn, line.VisitedOn, line.SafetyDomains, line.ItemIds));
    }

    private static Task<Dictionary<Guid, ItemBrief>> ItemsAsync(ISupervisionDb db, JudgedList list, ILookup<(Guid, int), CountedLine> earlier, CancellationToken ct)
    {
        var named = list.Lines.SelectMany(line => line.Content.ItemIds).Concat(earlier.SelectMany(lines => lines).Where(line => line.Body == list.Body).SelectMany(line => line.ItemIds)).Distinct().ToArray();
        return db.SupervisionItems.AsNoTracking()
            .Where(item => (item.Body == list.Body && item.Published) || named.Contains(item.Id))
            .Select(item => new ItemBrief(item.Id, item.Code, item.Name, item.Body, item.SafetyDomain, item.Published))
            .ToDictionaryAsync(item => item.Id, ct);
    }

    private static async Task<IReadOnlyList<Delegation>?> DelegationsAsync(ISupervisionDb db, JudgedList list, CancellationToken ct) =>
        list.Department == list.Body ? null : await db.Delegations.AsNoTracking().Where(deed => deed.Office == list.Department).ToListAsync(ct);

    private static async Task<HashSet<Guid>> AttachmentsAsync(ISupervisionDb db, JudgedList list, CancellationToken ct)
    {
        var named = list.Lines.Select(line => line.Content.Exemption?.AttachmentId).OfType<Guid>().Distinct().ToArray();
        if (named.Length == 0) return [];
        var found = await db.Attachments.AsNoTracking().Where(file => named.Contains(file.Id)).Select(file => new { file.Id, file.Department }).ToListAsync(ct);
        return [.. found.Where(file => file.Department is { } department && Bodies.Of(department) == list.Body).Select(file => file.Id)];
    }

    private sealed record CountedLine(
        Guid Id, string Body, Guid? InspectionId, string? Number, DateWindow Window, FilingLineStatus Status, InspectionNature Nature, ExemptionKind? Exemption, int Turn, DateOnly? VisitedOn,
        IReadOnlyList<SafetyDomain> SafetyDomains, IReadOnlyList<Guid> ItemIds)
    {
        public EarlierLine LineOf(IReadOnlyDictionary<Guid, ItemBrief> items) => new(Id, Number, Window, Status, Nature, Exemption, Turn, VisitedOn)
        {
            AsCounted = new(Nature, Exemption, SafetyDomains, ItemIds, [.. ItemIds.Where(items.ContainsKey).Select(item => items[item].SafetyDomain)]),
        };
    }
}
