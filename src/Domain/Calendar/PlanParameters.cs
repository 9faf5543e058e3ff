namespace Supervision.Domain.Calendar;

/// <summary>The Plan's numbers as they are in force on a day; data with effective dates, because 六(六) says that the Plan is adjusted.</summary>
public sealed record PlanParameters
{
    /// <summary>双随机名单、街道月报 are due by this day of the month. 五(三)2, 六(五). 1–28.</summary>
    public int MonthlyDay { get; init; } = 5;

    /// <summary>专项、临时名单 are due this many working days before the visit window opens. 五(三)2. 0–30.</summary>
    public int AheadOfVisitWorkingDays { get; init; } = 3;

    /// <summary>A closure report is due this many working days after its procedure closed. 五(三)7. 1–30.</summary>
    public int AfterClosureWorkingDays { get; init; } = 3;

    /// <summary>Annual plans are due by the end of this month. 五(三)1. 1–12.</summary>
    public int AnnualPlanMonth { get; init; } = 3;

    /// <summary>How often a body may inspect an enterprise in a calendar year without an exemption. 六(三). 1–12.</summary>
    public int VisitsPerYear { get; init; } = 1;

    /// <summary>Joint inspections that the programme aims at in a year; progress, never a quota. 二.</summary>
    public int JointInspectionTarget { get; init; } = 90;

    /// <summary>An invitation that is not answered within this many working days is shown as overdue. 五(三)4. 1–30.</summary>
    public int AnswerWorkingDays { get; init; } = 2;

    /// <summary>Officers whom each body must bring. 行政处罚法第四十二条. 2–10.</summary>
    public int MinimumOfficers { get; init; } = 2;

    /// <summary>Whether an officer who is not on the body's roster is refused (true) or warned of (false).</summary>
    public bool RosterRequired { get; init; }

    /// <summary>Natural days within which a check-in may be entered after an outage. 深府规〔2025〕6号. 1–30.</summary>
    public int LateCheckInDays { get; init; } = 10;

    /// <summary>National cap (国办发〔2024〕54号) on daily, case and own special inspections of a body at an enterprise in a year; passing it is warned of, or refused if <see cref="NationalCapRefuses"/>.</summary>
    public int NationalCap { get; init; } = 1;

    public bool NationalCapRefuses { get; init; }
}
