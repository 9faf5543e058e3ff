using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Ports;
using Supervision.Application.Enterprises;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Filings;
using Supervision.Domain.Inspections;
using Supervision.Domain.JointLists;

namespace Supervision.Application.JointLists;

/// <summary>The board of one month. District bodies see all of it; a street office sees its street's visits once they are dispatched.</summary>
public sealed record ShowMonthBoard(YearMonth Month) : IQuery<Result<MonthBoard>>;

internal sealed class ShowMonthBoardHandler(BoardViews boards) : IRequestHandler<ShowMonthBoard, Result<MonthBoard>>
{
    public async Task<Result<MonthBoard>> Handle(ShowMonthBoard request, CancellationToken ct) => await boards.ShowAsync(request.Month, ct);
}

/// <summary>A month's board as this user may see it, for the page and for the workbook.</summary>
internal sealed class BoardViews(ISupervisionDb db, ICurrentUser user, IWorkCalendar calendar, IPlanParameters parameters, TimeProvider clock)
{
    public async Task<MonthBoard> ShowAsync(YearMonth month, CancellationToken ct)
    {
        var facts = await GatherAsync(month, ct);
        var enterprises = BoardDrawing.EnterprisesOf(facts);
        var newest = facts.Lists.MaxBy(list => list.Sequence);
        var mentioned = enterprises.SelectMany(at => at.Lines.Select(line => line.Department).Concat(at.Visits.Select(visit => visit.LeadDepartment)));
        return new MonthBoard(
            month, newest?.Status, newest?.Sequence ?? 0, newest?.Derivations ?? 0, newest?.DerivedAt, newest?.DispatchedAt,
            newest is { Status: JointListStatus.Draft } ? newest.Version : 0,
            facts.Today, facts.Usable.First, facts.Provisional, facts.MinimumOfficers,
            [.. Enumerable.Range(0, facts.Month.LastDay.Day).Select(facts.Month.FirstDay.AddDays).Select(day => new BoardDay(day, facts.IsWorkingDay(day)))],
            BoardCounting.Totals(enterprises),
            [.. facts.Streets.Select(street => BoardCounting.Street(street.Code, street.ShortName, enterprises))],
            [.. mentioned.Concat(facts.Lines.Select(line => line.Body)).Distinct().Select(code => facts.Departments[code]).OrderBy(each => each.Position)
                .Select(each => new BoardDepartment(each.Code, each.Name, each.ShortName, each.Body))],
            enterprises,
            JointListVerbs.All.For(new(newest, newest is { Status: JointListStatus.Draft } ? StandingOf(facts, newest) : null, user)));
    }

    private static DraftStanding StandingOf(BoardFacts facts, JointList draft)
    {
        var open = facts.Lines.Where(line => line.Status == FilingLineStatus.Registered).ToDictionary(line => line.Id);
        return DraftStanding.Of([.. facts.Visits.Where(visit => visit.JointListId == draft.Id)], facts.Usable, open.ContainsKey, line => facts.Standing(open[line]));
    }

    private async Task<BoardFacts> GatherAsync(YearMonth month, CancellationToken ct)
    {
        var today = clock.LocalToday();
        var lists = await db.Visible<JointList>(user).AsNoTracking().Where(list => list.Month == month).ToListAsync(ct);
        var listIds = lists.Select(list => list.Id).ToList();
        var visits = await db.Visible<JointVisit>(user).AsNoTracking().Where(visit => listIds.Contains(visit.JointListId)).ToListAsync(ct);
        var inspectionIds = visits.Where(visit => visit.InspectionId is not null).Select(visit => visit.InspectionId!.Value).ToList();
        var inspections = await db.Visible<Inspection>(user).AsNoTracking().Where(inspection => inspectionIds.Contains(inspection.Id))
            .Select(each => new BoardInspection(each.Id, each.Number, each.Status, each.Date, each.Session)).ToDictionaryAsync(each => each.Id, ct);

        var lines = await LinesAsync(db.Visible<FilingLine>(user).Where(line => line.InspectionId != null && inspectionIds.Contains(line.InspectionId.Value)), ct);
        if (user.Reach is Reach.District or Reach.Everything) lines.AddRange(await LinesAsync(db.Visible<FilingLine>(user).OpenIn(month), ct));

        var ids = lines.Select(line => line.EnterpriseId).Distinct().ToList();
        var enterprises = await EnterpriseNow.From(db.Enterprises.AsNoTracking().Where(at => ids.Contains(at.Id))).ToDictionaryAsync(at => at.Id, ct);
        var own = (user.Reach as Reach.Street)?.Code;
        var streets = await db.Subdistricts.AsNoTracking().Where(street => own == null || street.Code == own).OrderBy(street => street.Code).ToListAsync(ct);
        var departments = await db.Departments.AsNoTracking().ToDictionaryAsync(department => department.Code, ct);
        return new(month, today, new(month, today, calendar), calendar.IsProvisional(month.Year), parameters.On(today).MinimumOfficers, calendar.IsWorkingDay,
            lists, visits, lines, inspections, enterprises, streets, departments, await Checklists.LoadAsync(db, ct));
    }

    private async Task<List<BoardLineFacts>> LinesAsync(IQueryable<FilingLine> lines, CancellationToken ct) => await (
        from line in lines.AsNoTracking()
        join filing in db.Filings on line.FilingId equals filing.Id
        select new BoardLineFacts(line.Id, line.Department, line.Body, line.Kind, line.FilingId, filing.Number, line.From, line.To, line.Officers.Count, line.Status,
            line.EnterpriseId, line.InspectionId, new LineScope(line.Department, line.SafetyDomains, line.Items))).ToListAsync(ct);
}
