using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;

namespace Supervision.Application.Audit;

/// <summary>The audit trail is the district's: whoever may read it reads all.</summary>
internal sealed class AuditVisibility : Visibility<AuditEntry>
{
    protected override string Needs => Permission.AuditRead;

    protected override IQueryable<AuditEntry> All(ISupervisionDb db) => db.AuditEntries;

    protected override IQueryable<AuditEntry> ToDistrict(ISupervisionDb db, Person person) => db.AuditEntries;
}
