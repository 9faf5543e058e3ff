using Supervision.Domain.Common;

namespace Supervision.Domain.Disclosures;

/// <summary>事前公示的五项内容: what each body must have made public before it inspects. 粤府办〔2025〕15号.</summary>
public enum DisclosureMatter
{
    /// <summary>Who inspects: the body, the offices that act for it, and the officers with their certificates.</summary>
    [Label("执法主体")] Subject,

    /// <summary>What is inspected, and by which law; what is not published must not be carried out.</summary>
    [Label("检查事项和依据")] Items,

    [Label("频次上限")] Cap,

    /// <summary>By what is judged: the guideline and its checklist.</summary>
    [Label("检查标准")] Standard,

    [Label("专项检查计划")] SpecialPlan,
}

/// <summary>How one of the five stands on a day.</summary>
public enum DisclosureState
{
    [Label("未公布")] Missing,

    /// <summary>Its period of renewal is over.</summary>
    [Label("逾期")] Overdue,

    /// <summary>The product's own text has changed since it was published.</summary>
    [Label("内容已变更")] Changed,

    [Label("即将到期")] Expiring,

    [Label("有效")] InForce,
}
