using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Filings;

namespace Supervision.Application.Filings;

/// <summary>How a department reads its own lists is its own.</summary>
internal sealed class SheetLayoutVisibility : Visibility<SheetLayout>
{
    protected override string Needs => Permission.FilingsRead;

    protected override IQueryable<SheetLayout> All(ISupervisionDb db) => db.SheetLayouts;

    protected override IQueryable<SheetLayout> ToDistrict(ISupervisionDb db, Person person) => db.SheetLayouts.Where(layout => layout.Department == person.Department);

    protected override IQueryable<SheetLayout> ToStreet(ISupervisionDb db, Person person, string street) => db.SheetLayouts.Where(layout => layout.Department == person.Department);
}
