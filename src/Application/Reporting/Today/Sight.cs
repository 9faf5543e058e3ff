using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Ports;
using Supervision.Application.JointLists;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Filings;
using Supervision.Domain.Hazards;
using Supervision.Domain.Inspections;
using Supervision.Domain.JointLists;

namespace Supervision.Application.Reporting.Today;

/// <summary>Who looks, on which day, and at what: at the rows that they may see and no others.</summary>
internal sealed record Sight(
    ISupervisionDb Db, ICurrentUser User, IWorkCalendar Calendar, IPlanParameters Plan, DateOnly Today, IReadOnlyDictionary<string, Department> Departments)
{
    public static async Task<Sight> OfAsync(
        ISupervisionDb db, ICurrentUser user, IWorkCalendar calendar, IPlanParameters plan, DateOnly today, CancellationToken ct) =>
        new(db, user, calendar, plan, today, await db.Departments.AsNoTracking().ToDictionaryAsync(department => department.Code, ct));

    /// <summary>The numbers in force today.</summary>
    public PlanParameters Parameters => Plan.On(Today);

    public IQueryable<Inspection> Inspections => Db.Visible<Inspection>(User).AsNoTracking();

    public IQueryable<Participation> Parts => Db.Visible<Participation>(User).AsNoTracking();

    public IQueryable<Hazard> Hazards => Db.Visible<Hazard>(User).AsNoTracking();

    public IQueryable<Filing> Filings => Db.Visible<Filing>(User).AsNoTracking();

    public IQueryable<FilingLine> Lines => Db.Visible<FilingLine>(User).AsNoTracking();

    public IQueryable<SparedVisit> Spared => Db.Visible<SparedVisit>(User).AsNoTracking();

    /// <summary>Registered lines that no inspection serves yet and whose window reaches into the month.</summary>
    public IQueryable<FilingLine> OpenLines(YearMonth month) => Lines.OpenIn(month);

    /// <summary>Of the open lines, those that this month and the months before that one cannot take any more: a line is counted once, in the month that will take it.</summary>
    public IQueryable<FilingLine> OwnOpenLines(YearMonth month)
    {
        var earlier = Domain.JointLists.UsableDays.Before(month, Today, Calendar);
        return OpenLines(month).Where(line => !earlier.Any(day => line.From <= day && day <= line.To));
    }

    /// <summary>The days of a month on which a visit can still be made.</summary>
    public DateOnly[] UsableDays(YearMonth month) => [.. new UsableDays(month, Today, Calendar).In(month.Days)];

    /// <summary>What the month's draft comes to, for those who may see it.</summary>
    public async Task<DraftFigures> DraftAsync(YearMonth month, CancellationToken ct)
    {
        var drafts = Db.Visible<JointList>(User).Where(list => list.Month == month && list.Status == JointListStatus.Draft);
        var visits = Db.Visible<JointVisit>(User).AsNoTracking().Where(visit => drafts.Any(list => list.Id == visit.JointListId));
        var count = await visits.CountAsync(ct);
        return count == 0 ? default : new(
            count, await visits.CountAsync(visit => visit.Lines.Select(line => line.Body).Distinct().Count() > 1, ct), await visits.Select(visit => visit.Lines.Count).SumAsync(ct));
    }

    /// <summary>Parts in visits that the caller's own department has taken over: what its people must do.</summary>
    public IQueryable<Participation> OwnParts => Parts
        .Where(part => part.State != ParticipationState.Dropped && part.Department == User.Department);

    /// <summary>Whether something waits for the caller: for who has the permission, and for the leader of a body whose liaison has it.</summary>
    public bool Follows(string permission) =>
        User.Has(permission) || (User.Is(Role.Leader) && RolePermissions.Of(Role.Liaison).Contains(permission));

    /// <summary>Days whose visits are today's business: today and the next working day.</summary>
    public DateOnly NextWorkingDay => Calendar.Offset(Today, 1);

    public bool IsNear(DateOnly? visit) => visit >= Today && visit <= NextWorkingDay;

    public DeadlineDetails Due(DateOnly date, Clause clause) => DeadlineDetails.Of(date, clause, Calendar, Today);

    /// <summary>The last working day before a visit.</summary>
    public DeadlineDetails DueBefore(DateOnly visit, Clause clause) => Due(Calendar.Offset(visit, -1), clause);

    public DeadlineDetails? DueBeforeOrNone(DateOnly? visit, Clause clause) => visit is { } day ? DueBefore(day, clause) : null;

    public string ShortNameOf(string department) => Departments.TryGetValue(department, out var known) ? known.ShortName : department;

    public string ShortNamesOf(IEnumerable<string> departments) => string.Join('、', departments.Distinct().Select(ShortNameOf));
}

/// <param name="Joint">Visits of two or more bodies.</param>
internal readonly record struct DraftFigures(int Visits, int Joint, int Lines);
