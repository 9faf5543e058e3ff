using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Departments;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Inspections;

namespace Supervision.Application.Inspections.Verification;

/// <summary>What anyone at the gate may know of the visit with this code. A visit of which nothing may be known yet is answered like a code that does not exist, 五(三)4.</summary>
public sealed record VerifyVisit(string Code) : IQuery<Result<VerificationAnswer>>;

internal sealed class VerifyVisitHandler(ISupervisionDb db, TimeProvider clock) : IRequestHandler<VerifyVisit, Result<VerificationAnswer>>
{
    public async Task<Result<VerificationAnswer>> Handle(VerifyVisit request, CancellationToken ct)
    {
        var (now, code) = (clock.GetUtcNow(), VerificationCode.Read(request.Code));
        var visit = await db.Inspections.AsNoTracking().Where(inspection => inspection.VerificationCode == code && inspection.Participations.AsQueryable().Any(ParticipationVisibility.Open))
            .Join(db.Enterprises, inspection => inspection.EnterpriseId, enterprise => enterprise.Id, (inspection, enterprise) => new VerifiedVisit(
                inspection.Id, inspection.Number, inspection.Status, inspection.Date, inspection.Session, inspection.Subdistrict, enterprise.Name))
            .SingleOrDefaultAsync(ct);
        if (visit is null) return new UnfiledVisit(now, VerificationRefusal.Unknown);

        var names = await DepartmentNames.GatherAsync(db, ct);
        var ask = names.EmergencyOfficeOf(visit.Subdistrict);
        if (VerificationRules.Judge(visit.Status, visit.Date, now) is { } reason) return new UnfiledVisit(now, reason, ask);

        var departments = await DepartmentsAsync(visit.Id, names, ct);
        var date = visit.Date!.Value;
        return new FiledVisit(
            now, visit.Number, visit.Enterprise, date, visit.Session, departments, [.. departments.SelectMany(department => department.Items).Distinct()], VerificationRules.ValidUntil(date), ask);
    }

    private async Task<List<VerifiedDepartment>> DepartmentsAsync(Guid inspection, DepartmentNames names, CancellationToken ct)
    {
        var parts = await db.Participations.AsNoTracking().Where(part => part.InspectionId == inspection).Where(ParticipationVisibility.Open)
            .Select(part => new { part.Department, part.Officers, part.LineIds, part.CheckedInAt, Items = part.Checklist.OrderBy(entry => entry.Position).Select(entry => new { entry.ItemId, entry.Name }).ToList() })
            .ToListAsync(ct);
        var (items, lines) = (parts.SelectMany(part => part.Items).Select(item => item.ItemId).ToList(), parts.SelectMany(part => part.LineIds).ToList());
        var ofItem = await db.SupervisionItems.Where(item => items.Contains(item.Id)).ToDictionaryAsync(item => item.Id, item => item.SafetyDomain, ct);
        var ofLine = await db.FilingLines.Where(line => lines.Contains(line.Id)).ToDictionaryAsync(line => line.Id, line => line.SafetyDomains, ct);

        return [.. parts.OrderBy(part => names.Position(part.Department)).Select(part => new VerifiedDepartment(
            part.Department,
            names.Of(part.Department),
            [.. DomainsOf(part.LineIds.SelectMany(line => ofLine.GetValueOrDefault(line, [])), part.Items.Select(item => item.ItemId).Where(ofItem.ContainsKey).Select(item => ofItem[item]))],
            [.. part.Officers.Select(officer => Masking.Name(officer.Name)!)],
            part.Officers.Count,
            [.. part.Items.Select(item => item.Name)],
            part.CheckedInAt))];
    }

    private static IEnumerable<SafetyDomain> DomainsOf(IEnumerable<SafetyDomain> filed, IEnumerable<SafetyDomain> checkedFor) => filed.Concat(checkedFor).Distinct().Order();

    private sealed record VerifiedVisit(Guid Id, string Number, InspectionStatus Status, DateOnly? Date, Session? Session, string Subdistrict, string Enterprise);
}
