using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Identity;
using Supervision.Application.Departments;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;

namespace Supervision.Application.Reporting.Today;

/// <summary>行政处罚法第四十二条: certificates of the caller's department that end soon, as one item, due on the day the first of them ends. A district body's includes those of its offices.</summary>
internal sealed class CertificateTodo : ITodoSource
{
    public async Task<Todos> OfAsync(Sight sight, CancellationToken ct)
    {
        if (!sight.User.Has(Permission.RostersWrite) || sight.User.Department is not { } department) return Todos.None;
        var ending = sight.Db.Officers.AsNoTracking()
            .Where(officer => Bodies.Include(department, officer.Department) && officer.LeftOn == null)
            .Where(CertificateStates.Are(CertificateState.Expiring, sight.Today));
        var first = await ending.OrderBy(officer => officer.ValidUntil).ThenBy(officer => officer.Id).Select(officer => new { officer.Name, officer.ValidUntil }).FirstOrDefaultAsync(ct);
        if (first is null) return Todos.None;
        var count = await ending.CountAsync(ct);
        return Todos.Of(new(TodoKind.RenewCertificate, count == 1 ? $"{first.Name}的执法证将到期" : $"{count} 人的执法证将到期", count == 1 ? null : $"{first.Name}的最早到期", sight.Due(first.ValidUntil!.Value, Clause.TwoOfficers), Clause.TwoOfficers)
        { Count = count, Target = new DepartmentTarget(department) });
    }
}

/// <summary>六(二): departments that have no leader or no liaison today, as one item for the lead; its own for a department.</summary>
internal sealed class VacancyTodo : ITodoSource
{
    public async Task<Todos> OfAsync(Sight sight, CancellationToken ct)
    {
        if (!sight.User.Has(Permission.RostersWrite) || !sight.User.IsStaff()) return Todos.None;
        var lacking = sight.Db.Departments.AsNoTracking().Where(Posts.Lacking(sight.Db.Liaisons.AsNoTracking().Where(Posts.HeldOn(sight.Today))));
        var suspended = await sight.Db.SuspendedDepartmentsAsync(ct);
        lacking = lacking.Where(department => !suspended.Contains(department.Code));
        if (!sight.User.Is(Role.Lead))
        {
            if (sight.User.Department is not { } own) return Todos.None;
            lacking = lacking.Where(department => department.Code == own);
        }

        var found = await lacking.OrderBy(department => department.Position).Select(department => new { department.Code, department.ShortName }).ToListAsync(ct);
        if (found.Count == 0) return Todos.None;
        var names = string.Join('、', found.Take(5).Select(department => department.ShortName));
        return Todos.Of(new(TodoKind.Appoint, $"{found.Count} 个单位没有分管领导或联络员", found.Count > 5 ? $"{names}等" : names, null, Clause.Liaisons)
        { Count = found.Count, Target = found is [var only] ? new DepartmentTarget(only.Code) : null });
    }
}
