using Supervision.Domain.Common;

namespace Supervision.Domain.Enterprises;

/// <summary>What happens to an enterprise's file; its own account may read it.</summary>
public abstract record EnterpriseEvent(Guid EnterpriseId) : DomainEvent
{
    public sealed override IReadOnlyList<Subject> Subjects => [Subject.Enterprise(EnterpriseId)];
}

[EventKind("enterprise.registered", "登记企业", Audience.Enterprise)]
public sealed record EnterpriseRegistered(Guid EnterpriseId, string Uscc, string Name) : EnterpriseEvent(EnterpriseId);

[EventKind("enterprise.amended", "修改企业", Audience.Enterprise)]
public sealed record EnterpriseAmended(Guid EnterpriseId, IReadOnlyList<EnterpriseChange> Changes, string? Basis = null) : EnterpriseEvent(EnterpriseId);

/// <param name="From">Name of the street that it left.</param>
/// <param name="Subdistrict">Code of the street that it is in now.</param>
/// <param name="Visits">How many visits that were under way went with it.</param>
[EventKind("enterprise.moved", "企业迁移", Audience.Enterprise)]
public sealed record EnterpriseMoved(Guid EnterpriseId, string From, string To, string Subdistrict, int Visits, int Rechecks, int Hazards) : EnterpriseEvent(EnterpriseId);

/// <summary>What of an enterprise's matters goes to the office of another street.</summary>
public sealed record HandedOver(int Visits, int Rechecks, int Hazards);

[EventKind("enterprise.deregistered", "企业注销", Audience.Enterprise)]
public sealed record EnterpriseDeregistered(Guid EnterpriseId, string Reason) : EnterpriseEvent(EnterpriseId);

[EventKind("enterprise.restored", "企业恢复", Audience.Enterprise)]
public sealed record EnterpriseRestored(Guid EnterpriseId, string Reason) : EnterpriseEvent(EnterpriseId);

/// <param name="Protected">How many periods it asks to be left alone.</param>
[EventKind("enterprise.standing", "确定分类、监管层级和保护日", Audience.Enterprise)]
public sealed record EnterpriseStandingSet(Guid EnterpriseId, EnterpriseClass? Class, OwningLevel? OwningLevel, string? Document, int Protected) : EnterpriseEvent(EnterpriseId);
