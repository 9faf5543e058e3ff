using Supervision.Application.Common.Rules;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;
using Supervision.Domain.Planning;

namespace Supervision.Application.Planning;

/// <summary>What is known of a row of a plan at the moment when it is judged.</summary>
/// <param name="Uscc">Null where enterprises are drawn later.</param>
/// <param name="Enterprise">Its state in the register; null where it is not there, or the row names none.</param>
/// <param name="StreetKnown">The row's street, where it names one, is one of the district.</param>
/// <param name="VisitsAtEnterprise">Visits that the whole plan has at the enterprise.</param>
/// <param name="Foreign">Safety domains and items that are not its body's, in words.</param>
internal sealed record PlanRowFacts(
    string? Uscc, EnterpriseStatus? Enterprise, bool StreetKnown, int VisitsAtEnterprise, MoreOftenGround? Ground, bool HasItems, IReadOnlyList<string> Foreign, string? Basis, string? Scope);

internal static class PlanRowRules
{
    public static readonly Rule<PlanRowFacts> KnownEnterprise = new("annual-plan.row.enterprise.unknown", Clause.Scope, "计划的企业须在企业库中",
        facts => facts.Uscc is null || facts.Enterprise is not null,
        facts => $"企业库中没有统一社会信用代码为“{facts.Uscc}”的企业，请核对，或先登记企业");

    public static readonly Rule<PlanRowFacts> KnownStreet = new("annual-plan.row.street.unknown", Clause.Scope, "街道须是本区的街道",
        facts => facts.StreetKnown,
        _ => "不是本区的街道");

    public static readonly Rule<PlanRowFacts> ActiveEnterprise = new("annual-plan.row.enterprise.struck-off", Clause.Scope, "已注销的企业不列入计划",
        facts => facts.Enterprise is null or EnterpriseStatus.Active,
        _ => "企业已注销，不列入计划");

    public static readonly Rule<PlanRowFacts> OwnItems = new("annual-plan.row.items.foreign", Clause.Items, "检查的安全领域和事项须是本单位的，事项须已发布",
        facts => facts.Foreign.Count == 0,
        facts => $"不是本单位的安全领域或已发布的监管事项：{string.Join('、', facts.Foreign)}");

    public static readonly Rule<PlanRowFacts> Contents = new("annual-plan.row.contents.missing", Clause.PlanContents, "计划的每一行写明检查事项、依据和范围",
        facts => facts.HasItems && facts.Basis is not null && facts.Scope is not null,
        facts => $"请写明{string.Join('、', Missing(facts))}");

    public static readonly Rule<PlanRowFacts> MoreOften = new("annual-plan.row.more-often", Clause.MoreOften, "同一企业一年计划检查多次的，须注明增加频次的情形",
        facts => facts.VisitsAtEnterprise <= 1 || facts.Ground is not null,
        facts => $"本计划对这家企业共检查{facts.VisitsAtEnterprise}次，同一年原则上只检查一次；确需增加的，请注明情形");

    public static readonly RuleSet<PlanRowFacts> Row = [KnownEnterprise, KnownStreet, ActiveEnterprise, OwnItems, Contents, MoreOften];

    /// <summary>What a row must hold to be kept at all; the rest is judged when the plan is handed in.</summary>
    public static readonly IReadOnlySet<string> Keeping = new HashSet<string> { KnownEnterprise.Code, KnownStreet.Code };

    private static IEnumerable<string> Missing(PlanRowFacts facts)
    {
        if (!facts.HasItems) yield return "检查事项";
        if (facts.Basis is null) yield return "检查依据";
        if (facts.Scope is null) yield return "检查范围";
    }
}
