using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Events;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Catalogues;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;
using Supervision.Domain.Filings;
using Supervision.Domain.Hazards;
using Supervision.Domain.Inspections;
using Supervision.Domain.JointLists;
using Supervision.Domain.Planning;

namespace Supervision.Application.Notifications;

/// <summary>Whether somebody could open what a message leads to, and read the event that it tells of; asked through the same door as every page.</summary>
internal sealed class Doors(ISupervisionDb db)
{
    public async Task<bool> OpenAsync(Person person, EventRecord record, NotificationLink link, CancellationToken ct) =>
        await LeadsToAsync(person, link, ct) && (IsOfNoMatter(record) || await db.Visible<EventRecord>(person).AnyAsync(one => one.Id == record.Id, ct));

    /// <summary>A day, an import, a change of the one table or an edition of it has no course that anybody reads; such an event is for those whom it names.</summary>
    private static bool IsOfNoMatter(EventRecord record) => record.Subjects.TrueForAll(subject => subject.Kind is SubjectKind.Day or SubjectKind.EnterpriseImport or SubjectKind.ItemChange or SubjectKind.Catalogue);

    private async Task<bool> LeadsToAsync(Person person, NotificationLink link, CancellationToken ct)
    {
        var id = Guid.TryParse(link.Id, out var one) ? one : Guid.Empty;
        return link.Resource switch
        {
            NotificationLink.Filings => await db.Visible<Filing>(person).AnyAsync(filing => filing.Id == id, ct),
            NotificationLink.Inspections => await db.Visible<Inspection>(person).AnyAsync(inspection => inspection.Id == id, ct),
            NotificationLink.Hazards when link.Id is null => person.Has(Permission.HazardsRead),
            NotificationLink.Hazards => await db.Visible<Hazard>(person).AnyAsync(hazard => hazard.Id == id, ct),
            NotificationLink.JointLists when YearMonth.TryParse(link.Id, null, out var month) => await db.Visible<JointList>(person).AnyAsync(list => list.Month == month, ct),
            NotificationLink.AnnualPlans => await db.Visible<AnnualPlan>(person).AnyAsync(plan => plan.Id == id, ct),
            NotificationLink.DistrictPlans when int.TryParse(link.Id, out var year) => await db.Visible<DistrictPlan>(person).AnyAsync(plan => plan.Year == year, ct),
            NotificationLink.ItemChanges => await db.Visible<ItemChange>(person).AnyAsync(change => change.Id == id, ct),
            NotificationLink.Catalogues => person.Has(Permission.ReferenceRead) && await db.Catalogues.AnyAsync(catalogue => catalogue.Id == id, ct),
            NotificationLink.EnterpriseImports => await db.Visible<EnterpriseImport>(person).AnyAsync(import => import.Id == id, ct),
            NotificationLink.Companions => person.Has(Permission.FilingsRead),
            NotificationLink.Today => person.Has(Permission.DashboardRead),
            _ => false,
        };
    }
}
