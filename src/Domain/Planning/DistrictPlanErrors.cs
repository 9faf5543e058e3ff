using Supervision.Domain.Common;

namespace Supervision.Domain.Planning;

public static class DistrictPlanErrors
{
    public static readonly Error NothingAccepted = Error.Conflict("district-plan.plans.none", "还没有采纳任何单位的年度计划", Clause.AnnualPlans);
    public static readonly Error NothingNew = Error.Conflict("district-plan.unchanged", "与上一版相比没有变化，不形成新的版本", Clause.AnnualPlans);
    public static readonly Error NotMade = Error.Conflict("district-plan.none", "本年度的计划还没有汇总", Clause.AnnualPlans);
    public static readonly Error Unread = new("district-plan.unread", ErrorKind.Unconditioned, "本年度的计划已有汇总，请先查看，并在 If-Match 中注明其版本", Clause.AnnualPlans);
    public static readonly Error SlotUnknown = Error.NotFound("district-plan.slot.unknown", "计划中没有这家企业的联合时段");
    public static readonly Error NoObjection = Error.Conflict("district-plan.objection.none", "这家企业没有待答复的意见", Clause.AnnualPlans);
    public static readonly Error MonthOver = Error.Invalid("district-plan.month.over", "这个月份已经过去", "month", Clause.AnnualPlans);
    public static readonly Error SameMonth = Error.Invalid("district-plan.month.same", "就是现在的月份", "month", Clause.AnnualPlans);
    public static readonly Error ObjectionsOpen = Error.Conflict("district-plan.objections.open", "还有企业的意见没有答复", Clause.AnnualPlans);
    public static readonly Error ObjectByPast = Error.Invalid("district-plan.object-by.past", "意见截止日应在今天之后", "objectBy", Clause.AnnualPlans);
    public static readonly Error NumberUsed = Error.Invalid("district-plan.number.used", "这个文号已经用过", "documentNo", Clause.AnnualPlans);
    public static readonly Error NotRecorded = Error.NotFound("district-plan.letter.none", "本年度的计划还没有报送备案的函");
    public static readonly Error DayAhead = Error.Invalid("district-plan.day.ahead", "日期不能晚于今天", "on", Clause.AnnualPlans);

    public static Error ObjectionLate(DateOnly until) => Error.Conflict("district-plan.objection.late", $"提出意见的期限已于{until:M月d日}截止", Clause.AnnualPlans);

    public static Error StillShown(DateOnly until) => Error.Conflict("district-plan.shown", $"企业可在{until:M月d日}前（含当日）提出意见，其后再报送备案", Clause.AnnualPlans);
}
