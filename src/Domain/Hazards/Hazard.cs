using Supervision.Domain.Common;

namespace Supervision.Domain.Hazards;

/// <summary>Where a hazard was found.</summary>
public sealed record FoundAt(Guid InspectionId, Guid EnterpriseId, string Subdistrict, string Department, string Body, Guid ItemId, string ItemName);

/// <summary>隐患: a failed item, to be rectified by a day and closed after a recheck, 五(三)7.</summary>
public sealed class Hazard : AggregateRoot
{
    private Hazard() { }

    /// <summary>坪隐〔2026〕128号.</summary>
    public string Number { get; private set; } = null!;
    public Guid InspectionId { get; private set; }
    public Guid EnterpriseId { get; private set; }
    public string Subdistrict { get; private set; } = null!;

    /// <summary>The department that found it and rechecks it.</summary>
    public string Department { get; private set; } = null!;
    public string Body { get; private set; } = null!;
    public Guid ItemId { get; private set; }
    public string ItemName { get; private set; } = null!;
    public string Description { get; private set; } = null!;
    public HazardGrade Grade { get; private set; }
    public HazardStatus Status { get; private set; }
    public DateOnly FoundOn { get; private set; }

    /// <summary>Last day for the rectification, included.</summary>
    public DateOnly DueOn { get; private set; }

    /// <summary>The deadline before its one extension.</summary>
    public DateOnly? OriginallyDueOn { get; private set; }
    public string? ExtensionReason { get; private set; }

    /// <summary>The enterprise's account of what it did.</summary>
    public string? Account { get; private set; }
    public DateTimeOffset? RectifiedAt { get; private set; }

    /// <summary>How many rechecks it failed.</summary>
    public int FailedRechecks { get; private set; }

    /// <summary>A major hazard that passed its recheck and waits for the lead's countersign.</summary>
    public DateTimeOffset? PassedAt { get; private set; }
    public DateTimeOffset? CountersignedAt { get; private set; }
    public DateOnly? ClosedOn { get; private set; }

    public bool WaitsForCountersign => Status == HazardStatus.Rectified && PassedAt is not null;

    /// <summary>Rectification is reported and nobody has rechecked it yet.</summary>
    public bool WaitsForRecheck => Status == HazardStatus.Rectified && PassedAt is null;

    public static Hazard Order(string number, FoundAt at, string description, HazardGrade grade, DateOnly foundOn, DateOnly dueOn)
    {
        var hazard = new Hazard
        {
            Number = number,
            InspectionId = at.InspectionId,
            EnterpriseId = at.EnterpriseId,
            Subdistrict = at.Subdistrict,
            Department = at.Department,
            Body = at.Body,
            ItemId = at.ItemId,
            ItemName = at.ItemName,
            Description = description,
            Grade = grade,
            FoundOn = foundOn,
            DueOn = dueOn,
        };
        hazard.Say("hazard.ordered", $"发现{(grade == HazardGrade.Major ? "重大" : "")}隐患 {number}：{description}，限 {dueOn:M月d日} 前整改");
        return hazard;
    }

    public Result Rectify(string account, DateTimeOffset now) => Do(HazardAction.Rectify, () =>
    {
        (Account, RectifiedAt) = (account, now);
        Say("hazard.rectified", $"报告隐患 {Number} 整改完成：{account}");
    });

    /// <summary>A deadline may be extended once, with a reason.</summary>
    public Result Extend(DateOnly dueOn, string reason)
    {
        if (OriginallyDueOn is not null) return HazardErrors.ExtendedAlready;
        if (dueOn <= DueOn) return HazardErrors.ExtensionNotLater;
        return Do(HazardAction.Extend, () =>
        {
            Say("hazard.extended", $"隐患 {Number} 整改期限由 {DueOn:M月d日} 延至 {dueOn:M月d日}。原因：{reason}");
            (OriginallyDueOn, DueOn, ExtensionReason) = (DueOn, dueOn, reason);
        });
    }

    /// <summary>A passed recheck closes a general hazard; a major one then waits for the lead's countersign.</summary>
    public Result Pass(DateOnly on, DateTimeOffset now)
    {
        if (Status == HazardStatus.Rectified && PassedAt is not null) return HazardErrors.PassedAlready;
        if (Grade == HazardGrade.General || Status != HazardStatus.Rectified)
            return Do(HazardAction.Pass, () =>
            {
                (PassedAt, ClosedOn) = (now, on);
                Say("hazard.closed", $"隐患 {Number} 复查通过，已闭环");
            });

        PassedAt = now;
        Say("hazard.passed", $"重大隐患 {Number} 复查通过，待牵头单位会签");
        return Result.Done;
    }

    /// <summary>A failed recheck sends it back with a new deadline.</summary>
    public Result Fail(string? remark, DateOnly newDueOn)
    {
        if (PassedAt is not null) return HazardErrors.PassedAlready;
        return Do(HazardAction.Fail, () =>
        {
            FailedRechecks++;
            (DueOn, RectifiedAt) = (newDueOn, null);
            Say("hazard.failed", $"隐患 {Number} 复查不通过{(string.IsNullOrWhiteSpace(remark) ? "" : $"：{remark}")}，限 {newDueOn:M月d日} 前整改");
        });
    }

    /// <summary>The lead countersigns the closing of a major hazard.</summary>
    public Result Countersign(DateOnly on, DateTimeOffset now)
    {
        if (Grade != HazardGrade.Major) return HazardErrors.OnlyMajorIsCountersigned;
        if (Status == HazardStatus.Rectified && PassedAt is null) return HazardErrors.RecheckFirst;
        return Do(HazardAction.Countersign, () =>
        {
            (CountersignedAt, ClosedOn) = (now, on);
            Say("hazard.countersigned", $"重大隐患 {Number} 会签同意，已闭环");
        });
    }

    /// <summary>The lead does not countersign: the hazard is ordered again, with a reason and a new deadline.</summary>
    public Result SendBack(string reason, DateOnly newDueOn)
    {
        if (Grade != HazardGrade.Major) return HazardErrors.OnlyMajorIsCountersigned;
        if (Status == HazardStatus.Rectified && PassedAt is null) return HazardErrors.RecheckFirst;
        return Do(HazardAction.SendBack, () =>
        {
            (DueOn, RectifiedAt, PassedAt) = (newDueOn, null, null);
            Say("hazard.sent-back", $"重大隐患 {Number} 会签退回：{reason}，限 {newDueOn:M月d日} 前整改");
        });
    }

    /// <summary>The day by which a hazard that is ordered again is due where nobody says otherwise: as many days from today as it first had.</summary>
    public DateOnly DueAgain(DateOnly today) => today.AddDays(Math.Max(1, (OriginallyDueOn ?? DueOn).DayNumber - FoundOn.DayNumber));

    public static string NumberOf(int year, int running) => $"坪隐〔{year}〕{running}号";

    private Result Do(HazardAction action, Action change)
    {
        var next = HazardTransitions.Table.Next(Status, action);
        if (next.IsError) return next.Error!;
        Status = next.Value;
        change();
        return Result.Done;
    }

    private void Say(string kind, string sentence) =>
        Happened(new(kind, sentence) { HazardId = Id, InspectionId = InspectionId, EnterpriseId = EnterpriseId });
}
