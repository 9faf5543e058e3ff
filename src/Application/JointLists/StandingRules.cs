using Supervision.Application.Common.Rules;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;

namespace Supervision.Application.JointLists;

/// <summary>What may have changed about a line since it was registered, as it is when the line is to be carried out.</summary>
/// <param name="HasItems">Something is left to check there: an item that it names, or one of its domains that applies to the enterprise.</param>
internal sealed record StandingFacts(string Enterprise, EnterpriseStatus Status, bool HasItems);

/// <summary>Whether a registered line still stands: asked when a month is derived, shown on its board, and asked again at dispatch.</summary>
internal static class StandingRules
{
    public static readonly Rule<StandingFacts> Active = new("joint-list.enterprise.deregistered", Clause.Scope,
        "已注销的企业不安排入企检查",
        line => line.Status == EnterpriseStatus.Active,
        line => $"{line.Enterprise}已注销，不能安排入企；请填报单位撤回这一行");

    /// <summary>A checklist never widens to what was not filed.</summary>
    public static readonly Rule<StandingFacts> SomethingToCheck = new("joint-list.items.none", Clause.Items,
        "所报的事项或安全领域中，有适用于该企业的监管事项；检查表不超出备案的范围",
        line => line.HasItems,
        line => $"所报安全领域中没有适用于{line.Enterprise}的已公布事项，不能安排入企；请填报单位撤回这一行，按现行事项重新备案");

    public static readonly RuleSet<StandingFacts> Line = [Active, SomethingToCheck];
}
