using Supervision.Domain.Common;

namespace Supervision.Domain.Planning;

public static class AnnualPlanErrors
{
    public static readonly Error Empty = Error.Conflict("annual-plan.empty", "计划还没有任何一行", Clause.AnnualPlans);
    public static readonly Error NoLetter = Error.Conflict("annual-plan.letter.missing", "请先填写来函文号并上传来函，计划以书面来函报送", Clause.AnnualPlans);
    public static readonly Error LetterUnknown = Error.Invalid("annual-plan.letter.unknown", "来函附件不存在，或不是本单位上传的", "letterId", Clause.AnnualPlans);
    public static readonly Error Foreign = Error.Forbidden("annual-plan.body.foreign", "只能编制、修改本单位的计划", Clause.AnnualPlans) with { IsElsewhere = true };
    public static readonly Error NotPlanning = Error.Forbidden("annual-plan.body.none", "年度执法计划由区级执法单位编制", Clause.AnnualPlans);

    public static Error Exists(int year) => Error.Conflict("annual-plan.exists", $"本单位{year}年的计划已经建立，请在其中修改", Clause.AnnualPlans);
}
