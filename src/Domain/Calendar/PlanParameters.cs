namespace Supervision.Domain.Calendar;

/// <summary>方案参数：方案中的数字，按生效日期施行 六(六)</summary>
public sealed record PlanParameters
{
    /// <summary>双随机名单备案、街道月报的截止日（每月几日）五(三)2、六(五)；1–28</summary>
    public int MonthlyDay { get; init; } = 5;

    /// <summary>专项、临时名单提前备案的工作日数 五(三)2；0–30</summary>
    public int AheadOfVisitWorkingDays { get; init; } = 3;

    /// <summary>程序闭环后报送闭环反馈的工作日数 五(三)7；1–30</summary>
    public int AfterClosureWorkingDays { get; init; } = 3;

    /// <summary>年度执法计划的截止月份（月底前）五(三)1；1–12</summary>
    public int AnnualPlanMonth { get; init; } = 3;

    /// <summary>同一单位对同一企业每年检查的次数 六(三)；1–12</summary>
    public int VisitsPerYear { get; init; } = 1;

    /// <summary>全年“综合查一次”目标家数，只示总体进度，不作指标 二；0–10000</summary>
    public int JointInspectionTarget { get; init; } = 90;

    /// <summary>答复检查邀请的工作日数，超过即显示逾期 五(三)4；1–30</summary>
    public int AnswerWorkingDays { get; init; } = 2;

    /// <summary>每家单位最少执法人员数 行政处罚法第四十二条；2–10</summary>
    public int MinimumOfficers { get; init; } = 2;

    /// <summary>执法人员不在本单位名册时：true 不予备案，false 只作提示</summary>
    public bool RosterRequired { get; init; }

    /// <summary>街道机构没有有效的委托或授权文书时：true 不予备案，false 只作提示 应急〔2025〕11号</summary>
    public bool DelegationRequired { get; init; }

    /// <summary>系统故障后补录到场登记的自然日数 深府规〔2025〕6号；1–30</summary>
    public int LateCheckInDays { get; init; } = 10;

    /// <summary>国办发〔2024〕54号：同一单位每年对同一企业日常、个案、自行部署专项检查的上限；1–12</summary>
    public int NationalCap { get; init; } = 1;

    /// <summary>超过该上限时：true 不予备案，false 只作提示</summary>
    public bool NationalCapRefuses { get; init; }

    /// <summary>超过检查频次上限表中公布的上限时：true 不予备案，false 只作提示 国办发〔2024〕54号</summary>
    public bool CapTableRefuses { get; init; }

    /// <summary>区级单位备案检查市级监管的企业时：true 不予备案，false 只作提示 粤应急规〔2025〕4号</summary>
    public bool OwningLevelRefuses { get; init; }

    /// <summary>联合检查未发现隐患的，此后多少个自然日内再备案即作提示（0为不设）；0–365</summary>
    public int QuietDays { get; init; }

    /// <summary>同一企业当年已有这么多次检查（不分单位）时，再备案即作提示 国办发〔2024〕54号；1–12</summary>
    public int RepeatedVisits { get; init; } = 2;

    /// <summary>备案时未写明为什么须到现场检查的：true 不予备案，false 可以不写 国办发〔2024〕54号</summary>
    public bool OnSiteReasonRequired { get; init; }

    /// <summary>未经本单位负责人批准的检查：true 不得签到入企（紧急情况除外），false 只作提示 国办发〔2024〕54号</summary>
    public bool HeadApprovalRequired { get; init; }

    /// <summary>紧急情况下先行检查的，到场后补批的自然日数 国办发〔2024〕54号；1–30</summary>
    public int EmergencyApprovalDays { get; init; } = 3;

    /// <summary>监管事项列入清单后多少年没有检查过的，应予清理 五(一)；1–20</summary>
    public int UnusedItemYears { get; init; } = 5;

    /// <summary>事前公示的内容多少个月应重新公布，登记时可以另定 粤府办〔2025〕15号；1–36</summary>
    public int DisclosureRenewalMonths { get; init; } = 12;

    /// <summary>事前公示到期前多少个自然日提醒（0为当日） 粤府办〔2025〕15号；0–180</summary>
    public int DisclosureNoticeDays { get; init; } = 30;
}
