using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Enterprises;

namespace Supervision.Application.Enterprises.Importing;

/// <summary>Imports of whoever may import: the district sees all, a street office its own.</summary>
internal sealed class EnterpriseImportVisibility : Visibility<EnterpriseImport>
{
    protected override string Needs => Permission.EnterprisesImport;

    protected override IQueryable<EnterpriseImport> All(ISupervisionDb db) => db.EnterpriseImports;

    protected override IQueryable<EnterpriseImport> ToDistrict(ISupervisionDb db, Person person) => db.EnterpriseImports;

    protected override IQueryable<EnterpriseImport> ToStreet(ISupervisionDb db, Person person, string street) =>
        db.EnterpriseImports.Where(import => import.Department == person.Department);
}

/// <summary>The rows of the imports that one sees.</summary>
internal sealed class EnterpriseImportRowVisibility : Visibility<EnterpriseImportRow>
{
    protected override string Needs => Permission.EnterprisesImport;

    protected override IQueryable<EnterpriseImportRow> All(ISupervisionDb db) => db.EnterpriseImportRows;

    protected override IQueryable<EnterpriseImportRow> ToDistrict(ISupervisionDb db, Person person) => Of(db, person);

    protected override IQueryable<EnterpriseImportRow> ToStreet(ISupervisionDb db, Person person, string street) => Of(db, person);

    private static IQueryable<EnterpriseImportRow> Of(ISupervisionDb db, Person person)
    {
        var imports = db.Visible<EnterpriseImport>(person);
        return db.EnterpriseImportRows.Where(row => imports.Any(import => import.Id == row.ImportId));
    }
}
