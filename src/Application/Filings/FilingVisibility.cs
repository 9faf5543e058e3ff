using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Filings;

namespace Supervision.Application.Filings;

/// <summary>
/// A body sees its own lists in every state, a street office its own and, once they are registered, those with enterprises of its street. The lead and the two offices that
/// oversee see what was handed in; other bodies what was registered. Enterprises and observers see none.
/// </summary>
internal sealed class FilingVisibility : Visibility<Filing>
{
    protected override string Needs => Permission.FilingsRead;

    protected override IQueryable<Filing> All(ISupervisionDb db) => db.Filings;

    protected override IQueryable<Filing> ToDistrict(ISupervisionDb db, Person person) => person.Oversees
        ? db.Filings.Where(filing => filing.Body == person.Body || filing.Status != FilingStatus.Draft)
        : db.Filings.Where(filing => filing.Body == person.Body || filing.Number != null);

    protected override IQueryable<Filing> ToStreet(ISupervisionDb db, Person person, string street) => db.Filings.Where(filing => filing.Department == person.Department
        || (filing.Number != null && filing.Lines.Any(line => db.Enterprises.Any(enterprise => enterprise.Id == line.EnterpriseId && enterprise.SubdistrictCode == street))));
}

/// <summary>The lines that stand for themselves: one's own body's in every state; others' where they count (registered, dispatched, executed), for who oversees as soon as their list is handed in; for a street office those of its street and of its visits.</summary>
internal sealed class FilingLineVisibility : Visibility<FilingLine>
{
    protected override string Needs => Permission.FilingsRead;

    protected override IQueryable<FilingLine> All(ISupervisionDb db) => db.FilingLines;

    protected override IQueryable<FilingLine> ToDistrict(ISupervisionDb db, Person person) => person.Oversees
        ? db.FilingLines.Where(line => line.Body == person.Body
            || FilingLineStatuses.Counting.Contains(line.Status)
            || db.Filings.Any(filing => filing.Id == line.FilingId && filing.Status != FilingStatus.Draft))
        : db.FilingLines.Where(line => line.Body == person.Body
            || FilingLineStatuses.Counting.Contains(line.Status));

    protected override IQueryable<FilingLine> ToStreet(ISupervisionDb db, Person person, string street) => db.FilingLines.Where(line => line.Department == person.Department
        || (FilingLineStatuses.Counting.Contains(line.Status)
            && (db.Enterprises.Any(enterprise => enterprise.Id == line.EnterpriseId && enterprise.SubdistrictCode == street)
                || (line.InspectionId != null && db.Inspections.Any(inspection => inspection.Id == line.InspectionId && inspection.Subdistrict == street)))));
}
