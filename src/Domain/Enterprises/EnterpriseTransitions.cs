using Supervision.Domain.Common;

namespace Supervision.Domain.Enterprises;

public enum EnterpriseAction
{
    [Label("变更档案")] Amend,
    [Label("注销档案")] Deregister,
    [Label("恢复档案")] Restore,
}

/// <summary>What may be done to an enterprise's file. A file that was struck off is still put right: what is on record there is read for years.</summary>
public static class EnterpriseTransitions
{
    public static readonly Transitions<EnterpriseStatus, EnterpriseAction> Table = new Transitions<EnterpriseStatus, EnterpriseAction>("enterprise", Clause.Scope)
    {
        [EnterpriseStatus.Active, EnterpriseAction.Amend] = EnterpriseStatus.Active,
        [EnterpriseStatus.Active, EnterpriseAction.Deregister] = EnterpriseStatus.Deregistered,
        [EnterpriseStatus.Deregistered, EnterpriseAction.Amend] = EnterpriseStatus.Deregistered,
        [EnterpriseStatus.Deregistered, EnterpriseAction.Restore] = EnterpriseStatus.Active,
    }
    .Because(EnterpriseAction.Deregister, EnterpriseErrors.AlreadyDeregistered, EnterpriseStatus.Deregistered)
    .Because(EnterpriseAction.Restore, EnterpriseErrors.NotDeregistered, EnterpriseStatus.Active);
}
