using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Verbs;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;

namespace Supervision.Application.Enterprises;

/// <summary>对一家企业的档案可以办理的事</summary>
public enum EnterpriseVerb
{
    [Label("变更档案")] Amend,
    [Label("注销档案")] Deregister,
    [Label("恢复档案")] Restore,
    [Label("确定分类、监管层级和保护日")] Stand,
}

/// <summary>An enterprise's file as somebody wants to do something to it.</summary>
/// <param name="Open">What is still open there.</param>
/// <param name="MergedInto">The file that it was merged into: everything is done there.</param>
internal sealed record EnterpriseCase(EnterpriseStatus Status, StrikeOffFacts Open, ICurrentUser User, Guid? MergedInto = null) : ICase
{
    public static async Task<EnterpriseCase> GatherAsync(ISupervisionDb db, Guid id, EnterpriseStatus status, Guid? mergedInto, ICurrentUser user, CancellationToken ct) =>
        new(status, status == EnterpriseStatus.Active && user.Has(Permission.EnterprisesWrite) ? await StrikeOffFacts.GatherAsync(db, id, ct) : StrikeOffFacts.Nothing, user, mergedInto);
}

internal static class EnterpriseVerbs
{
    public static readonly Verb<EnterpriseVerb, EnterpriseCase> Amend = new(EnterpriseVerb.Amend, Permission.EnterprisesWrite, here => Refused(here, EnterpriseAction.Amend));

    public static readonly Verb<EnterpriseVerb, EnterpriseCase> Deregister = new(EnterpriseVerb.Deregister, Permission.EnterprisesWrite, here =>
        Refused(here, EnterpriseAction.Deregister) ?? StrikeOffRules.All.Refusal(here.Open));

    public static readonly Verb<EnterpriseVerb, EnterpriseCase> Restore = new(EnterpriseVerb.Restore, Permission.EnterprisesWrite, here => Refused(here, EnterpriseAction.Restore));

    public static readonly Verb<EnterpriseVerb, EnterpriseCase> Stand = new(EnterpriseVerb.Stand, Permission.EnterprisesWrite, here => Refused(here, EnterpriseAction.Amend));

    public static readonly Verbs<EnterpriseVerb, EnterpriseCase> All = [Amend, Stand, Deregister, Restore];

    private static Error? Refused(EnterpriseCase here, EnterpriseAction action) =>
        here.MergedInto is not null ? EnterpriseMergeErrors.Merged : EnterpriseTransitions.Table.Next(here.Status, action).Error;
}
