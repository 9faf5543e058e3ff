using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Ports;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Filings;
using Supervision.Domain.Hazards;
using Supervision.Domain.Inspections;

namespace Supervision.Application.Reporting.Today;

/// <summary>Who looks, on which day, and at what: a street office at its street, everybody else at the district.</summary>
internal sealed record Sight(
    ISupervisionDb Db, ICurrentUser User, IWorkCalendar Calendar, IPlanParameters Plan, DateOnly Today, IReadOnlyDictionary<string, Department> Departments)
{
    public static async Task<Sight> OfAsync(
        ISupervisionDb db, ICurrentUser user, IWorkCalendar calendar, IPlanParameters plan, DateOnly today, CancellationToken ct) =>
        new(db, user, calendar, plan, today, await db.Departments.AsNoTracking().ToDictionaryAsync(department => department.Code, ct));

    /// <summary>The numbers in force today.</summary>
    public PlanParameters Parameters => Plan.On(Today);

    public IQueryable<Inspection> Inspections => User.Subdistrict is { } street
        ? Db.Inspections.AsNoTracking().Where(inspection => inspection.Subdistrict == street)
        : Db.Inspections.AsNoTracking();

    public IQueryable<Hazard> Hazards => User.Subdistrict is { } street
        ? Db.Hazards.AsNoTracking().Where(hazard => hazard.Subdistrict == street)
        : Db.Hazards.AsNoTracking();

    public IQueryable<FilingLine> Lines => User.Subdistrict is { } street
        ? Db.FilingLines.AsNoTracking().Where(line => Db.Enterprises.Any(enterprise => enterprise.Id == line.EnterpriseId && enterprise.SubdistrictCode == street))
        : Db.FilingLines.AsNoTracking();

    /// <summary>Registered lines that no inspection serves yet and whose window reaches into the month.</summary>
    public IQueryable<FilingLine> OpenLines(YearMonth month)
    {
        var (first, last) = (month.FirstDay, month.LastDay);
        return Lines.Where(line => line.Status == FilingLineStatus.Registered && line.From <= last && line.To >= first);
    }

    /// <summary>Parts in visits that the caller's own department has taken over: what its people must do.</summary>
    public IQueryable<Participation> OwnParts => Db.Participations.AsNoTracking()
        .Where(part => part.State != ParticipationState.Dropped && part.Department == User.Department);

    /// <summary>Whether something waits for the caller: for who has the permission, and for the leader of a body whose liaison has it.</summary>
    public bool Follows(string permission) =>
        User.Has(permission) || (User.Role == Role.Leader && RolePermissions.Of(Role.Liaison).Contains(permission));

    public DeadlineDto Due(DateOnly date, Clause clause) => DeadlineDto.Of(date, clause, Calendar, Today);

    /// <summary>The last working day before a visit.</summary>
    public DeadlineDto DueBefore(DateOnly visit, Clause clause) => Due(Calendar.Offset(visit, -1), clause);

    public string ShortNameOf(string department) => Departments.TryGetValue(department, out var known) ? known.ShortName : department;

    public string ShortNamesOf(IEnumerable<string> departments) => string.Join('、', departments.Distinct().Select(ShortNameOf));
}
