namespace Supervision.Domain.Common;

/// <summary>A place in the Plan, as it is cited (五(三)2), or in a statute (行政处罚法第四十二条).</summary>
public readonly record struct Clause(string Text)
{
    public static readonly Clause Goals = new("二");
    public static readonly Clause Scope = new("三");
    public static readonly Clause Items = new("五(一)");
    public static readonly Clause Guidelines = new("五(二)");
    public static readonly Clause AnnualPlans = new("五(三)1");
    public static readonly Clause Filing = new("五(三)2");
    public static readonly Clause EnforcementDays = new("五(三)3");
    public static readonly Clause JointEnforcement = new("五(三)4");
    public static readonly Clause SelfApplication = new("五(三)5");
    public static readonly Clause Oversight = new("五(三)6");
    public static readonly Clause Closure = new("五(三)7");
    public static readonly Clause Liaisons = new("六(二)");
    public static readonly Clause OnceAYear = new("六(三)");
    public static readonly Clause MonthlyReports = new("六(五)");
    public static readonly Clause Adjustment = new("六(六)");
    public static readonly Clause TwoOfficers = new("行政处罚法第四十二条");
    public static readonly Clause RegistrationAtTheGate = new("深府规〔2025〕6号");
    public static readonly Clause MoreOften = new("深圳经济特区安全生产监督管理条例第十九条");
    public static readonly Clause PlanContents = new("广东省优化营商环境条例第四十八条");
    public static readonly Clause Delegated = new("应急〔2025〕11号");
    public static readonly Clause NationalCap = new("国办发〔2024〕54号");
    public static readonly Clause Classes = new("粤应急规〔2025〕4号");
    public static readonly Clause Disclosure = new("粤府办〔2025〕15号");
    public static readonly Clause HigherLevelVisits = new("应急〔2025〕11号");

    public override string ToString() => Text;
}
