using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Enterprises;

namespace Supervision.Application.Enterprises.Importing;

/// <summary>Imports are the district's: no street imports, and none sees them.</summary>
internal sealed class EnterpriseImportVisibility : Visibility<EnterpriseImport>
{
    protected override string Needs => Permission.EnterprisesImport;

    protected override IQueryable<EnterpriseImport> All(ISupervisionDb db) => db.EnterpriseImports;

    protected override IQueryable<EnterpriseImport> ToDistrict(ISupervisionDb db, Person person) => db.EnterpriseImports;
}

/// <summary>Their rows.</summary>
internal sealed class EnterpriseImportRowVisibility : Visibility<EnterpriseImportRow>
{
    protected override string Needs => Permission.EnterprisesImport;

    protected override IQueryable<EnterpriseImportRow> All(ISupervisionDb db) => db.EnterpriseImportRows;

    protected override IQueryable<EnterpriseImportRow> ToDistrict(ISupervisionDb db, Person person) => db.EnterpriseImportRows;
}
