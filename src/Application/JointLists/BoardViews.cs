using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Ports;
using Supervision.Application.Enterprises;
using Supervision.Application.JointLists.Companions;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Filings;
using Supervision.Domain.Inspections;
using Supervision.Domain.JointLists;

namespace Supervision.Application.JointLists;

/// <summary>
/// A month's board as this user may see it. Its outline, which orders and counts, is read for the whole month in a fixed number of statements; the words are read and
/// written for those enterprises alone that are shown.
/// </summary>
internal sealed class BoardViews(ISupervisionDb db, ICurrentUser user, IWorkCalendar calendar, IPlanParameters parameters, CompanionViews companions, TimeProvider clock)
{
    public async Task<MonthBoard> ShowAsync(YearMonth month, CancellationToken ct)
    {
        var facts = await GatherAsync(month, null, ct);
        return HeadOf(facts, BoardOutline.BlocksOf(facts));
    }

    /// <summary>The head and all enterprises, for the workbook.</summary>
    public async Task<(MonthBoard Board, IReadOnlyList<BoardEnterprise> Enterprises)> WholeAsync(YearMonth month, CancellationToken ct)
    {
        var facts = await GatherAsync(month, null, ct);
        var blocks = BoardOutline.BlocksOf(facts);
        return (HeadOf(facts, blocks), await DrawAsync(facts, blocks, ct));
    }

    /// <summary>The month in outline, to be narrowed and paged; <see cref="DrawAsync"/> writes out what is shown of it.</summary>
    public async Task<(BoardFacts Facts, IReadOnlyList<BoardBlock> Blocks)> OutlineAsync(YearMonth month, CancellationToken ct)
    {
        var facts = await GatherAsync(month, null, ct);
        return (facts, BoardOutline.BlocksOf(facts));
    }

    /// <param name="id">Of the enterprise, or of one of its visits in the month.</param>
    /// <returns>Null where the month has no such enterprise that the user may see.</returns>
    public async Task<BoardEntry?> EntryAsync(YearMonth month, Guid id, CancellationToken ct)
    {
        var lists = db.Visible<JointList>(user).Where(list => list.Month == month);
        var ofVisit = await db.Visible<JointVisit>(user).Where(visit => visit.Id == id && lists.Any(list => list.Id == visit.JointListId))
            .Select(visit => (Guid?)visit.EnterpriseId).SingleOrDefaultAsync(ct);
        var facts = await GatherAsync(month, ofVisit ?? id, ct);
        return (await DrawAsync(facts, BoardOutline.BlocksOf(facts), ct)).SingleOrDefault() is { } at ? new(month, facts.Version, at) : null;
    }

    public async Task<IReadOnlyList<BoardEnterprise>> DrawAsync(BoardFacts facts, IReadOnlyCollection<BoardBlock> blocks, CancellationToken ct)
    {
        var ids = blocks.SelectMany(block => block.Lines).Select(line => line.Id).ToList();
        var words = await (
            from line in db.Visible<FilingLine>(user).AsNoTracking()
            where ids.Contains(line.Id)
            join filing in db.Filings on line.FilingId equals filing.Id
            select new LineWords(line.Id, line.Kind, line.FilingId, filing.Number, line.Officers.Count)).ToDictionaryAsync(line => line.Id, ct);
        var along = await companions.OfAsync(facts.Month, [.. blocks.Select(block => block.At.Id)], ct);
        return [.. blocks.Select(block => BoardDrawing.Draw(facts, block, words, along))];
    }

    private MonthBoard HeadOf(BoardFacts facts, IReadOnlyList<BoardBlock> blocks)
    {
        var newest = facts.Newest;
        var mentioned = facts.Lines.Select(line => line.Department).Concat(facts.Lines.Select(line => line.Body)).Concat(facts.Visits.Select(visit => visit.LeadDepartment));
        return new MonthBoard(
            facts.Month, newest?.Status, newest?.Sequence ?? 0, newest?.Derivations ?? 0, newest?.DerivedAt, newest?.DispatchedAt, facts.Version,
            facts.Today, facts.Usable.First, facts.Provisional, facts.MinimumOfficers,
            [.. Enumerable.Range(0, facts.Month.LastDay.Day).Select(facts.Month.FirstDay.AddDays).Select(day => new BoardDay(day, facts.IsWorkingDay(day)))],
            BoardCounting.Totals(facts, blocks),
            [.. facts.Streets.Select(street => BoardCounting.Street(street.Code, street.ShortName, blocks))],
            [.. mentioned.Distinct().Select(code => facts.Departments[code]).OrderBy(each => each.Position)
                .Select(each => new BoardDepartment(each.Code, each.Name, each.ShortName, each.Body))],
            [.. facts.Lines.Select(line => line.Body).Distinct().OrderBy(code => facts.Departments[code].Position)],
            JointListVerbs.All.For(new(newest, newest is { Status: JointListStatus.Draft } ? StandingOf(facts, newest) : null, user)));
    }

    private static DraftStanding StandingOf(BoardFacts facts, JointList draft)
    {
        var open = facts.Lines.Where(line => line.Status == FilingLineStatus.Registered).ToDictionary(line => line.Id);
        return DraftStanding.Of([.. facts.Visits.Where(visit => visit.JointListId == draft.Id)], facts.Usable, open.ContainsKey, line => facts.Standing(open[line]));
    }

    /// <param name="only">Of this enterprise alone; of all where null.</param>
    private async Task<BoardFacts> GatherAsync(YearMonth month, Guid? only, CancellationToken ct)
    {
        var today = clock.LocalToday();
        var lists = await db.Visible<JointList>(user).AsNoTracking().Where(list => list.Month == month).ToListAsync(ct);
        var listIds = lists.Select(list => list.Id).ToList();
        var visits = await db.Visible<JointVisit>(user).AsNoTracking()
            .Where(visit => listIds.Contains(visit.JointListId) && (only == null || visit.EnterpriseId == only)).ToListAsync(ct);
        var inspectionIds = visits.Where(visit => visit.InspectionId is not null).Select(visit => visit.InspectionId!.Value).ToList();
        var inspections = await db.Visible<Inspection>(user).AsNoTracking().Where(inspection => inspectionIds.Contains(inspection.Id))
            .Select(each => new BoardInspection(each.Id, each.Number, each.Status, each.Date, each.Session)).ToDictionaryAsync(each => each.Id, ct);

        var lines = await LinesAsync(db.Visible<FilingLine>(user).Where(line => line.InspectionId != null && inspectionIds.Contains(line.InspectionId.Value)), ct);
        if (user.Reach is Reach.District or Reach.Everything)
            lines.AddRange(await LinesAsync(db.Visible<FilingLine>(user).OpenIn(month).Where(line => only == null || line.EnterpriseId == only), ct));

        var ids = lines.Select(line => line.EnterpriseId).Distinct().ToList();
        var enterprises = await EnterpriseNow.From(db.Enterprises.AsNoTracking().Where(at => ids.Contains(at.Id))).ToDictionaryAsync(at => at.Id, ct);
        var own = (user.Reach as Reach.Street)?.Code;
        var streets = await db.Subdistricts.AsNoTracking().Where(street => own == null || street.Code == own).OrderBy(street => street.Code).ToListAsync(ct);
        var departments = await db.Departments.AsNoTracking().ToDictionaryAsync(department => department.Code, ct);
        return new(month, today, new(month, today, calendar), UsableDays.Before(month, today, calendar), calendar.IsProvisional(month.Year), parameters.On(today).MinimumOfficers, calendar.IsWorkingDay,
            lists, visits, lines, inspections, enterprises, streets, departments, await Checklists.LoadAsync(db, today, ct));
    }

    private static async Task<List<BoardLineFacts>> LinesAsync(IQueryable<FilingLine> lines, CancellationToken ct) => await lines.AsNoTracking()
        .Select(line => new BoardLineFacts(line.Id, line.Department, line.Body, line.From, line.To, line.Status, line.EnterpriseId, line.InspectionId,
            new LineScope(line.Department, line.SafetyDomains, line.Items, line.Catalogue))).ToListAsync(ct);
}
