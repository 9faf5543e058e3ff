using System.Linq.Expressions;
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
        hazard.Happened(new HazardOrdered(hazard.Self, grade, description, dueOn));
        return hazard;
    }

    /// <summary>Its rectification is awaited, and its last day is before this one.</summary>
    public static Expression<Func<Hazard, bool>> DueBefore(DateOnly day) => hazard => hazard.Status == HazardStatus.Ordered && hazard.DueOn < day;

    /// <summary>Its rectification is reported, and no recheck has been passed.</summary>
    public static readonly Expression<Func<Hazard, bool>> AwaitsRecheck = hazard => hazard.Status == HazardStatus.Rectified && hazard.PassedAt == null;

    /// <summary>A major one that has passed its recheck and is not countersigned.</summary>
    public static readonly Expression<Func<Hazard, bool>> AwaitsCountersign = hazard => hazard.Status == HazardStatus.Rectified && hazard.PassedAt != null;

    public bool IsDueBefore(DateOnly day) => Status == HazardStatus.Ordered && DueOn < day;

    public Result MayRectify() => May(HazardAction.Rectify);

    public Result MayExtend() => OriginallyDueOn is not null && Status == HazardStatus.Ordered ? HazardErrors.ExtendedAlready : May(HazardAction.Extend);

    /// <summary>Whether the lead may countersign, or send back: a major one that has passed its recheck.</summary>
    public Result MayCountersign() => Grade != HazardGrade.Major ? HazardErrors.OnlyMajorIsCountersigned
        : WaitsForRecheck ? HazardErrors.RecheckFirst
        : May(HazardAction.Countersign);

    public Result Rectify(string account, DateTimeOffset now) => Do(HazardAction.Rectify, () =>
    {
        (Account, RectifiedAt) = (account, now);
        Happened(new HazardRectified(Self, account));
    });

    /// <summary>A deadline may be extended once, with a reason.</summary>
    public Result Extend(DateOnly dueOn, string reason)
    {
        if (MayExtend() is { IsError: true } refused) return refused;
        if (dueOn <= DueOn) return HazardErrors.ExtensionNotLater;
        return Do(HazardAction.Extend, () =>
        {
            Happened(new HazardExtended(Self, DueOn, dueOn, reason));
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
                Happened(new HazardClosed(Self, on));
            });

        PassedAt = now;
        Happened(new HazardPassed(Self));
        return Result.Done;
    }

    /// <summary>A failed recheck sends it back with a new deadline.</summary>
    public Result Fail(string? remark, DateOnly newDueOn)
    {
        if (PassedAt is not null) return HazardErrors.PassedAlready;
        return Do(HazardAction.Fail, () =>
        {
            FailedRechecks++;
            Happened(new HazardFailed(Self, remark, DueOn, newDueOn));
            (DueOn, RectifiedAt) = (newDueOn, null);
        });
    }

    /// <summary>The lead countersigns the closing of a major hazard.</summary>
    public Result Countersign(DateOnly on, DateTimeOffset now)
    {
        if (MayCountersign() is { IsError: true } refused) return refused;
        return Do(HazardAction.Countersign, () =>
        {
            (CountersignedAt, ClosedOn) = (now, on);
            Happened(new HazardCountersigned(Self, on));
        });
    }

    /// <summary>The lead does not countersign: the hazard is ordered again, with a reason and a new deadline.</summary>
    public Result SendBack(string reason, DateOnly newDueOn)
    {
        if (MayCountersign() is { IsError: true } refused) return refused;
        return Do(HazardAction.SendBack, () =>
        {
            Happened(new HazardSentBack(Self, reason, DueOn, newDueOn));
            (DueOn, RectifiedAt, PassedAt) = (newDueOn, null, null);
        });
    }

    /// <summary>The day by which a hazard that is ordered again is due where nobody says otherwise: as many days from today as it first had.</summary>
    public DateOnly DueAgain(DateOnly today) => today.AddDays(Math.Max(1, (OriginallyDueOn ?? DueOn).DayNumber - FoundOn.DayNumber));

    public static string NumberOf(int year, int running) => $"坪隐〔{year}〕{running}号";

    private Result May(HazardAction action) => HazardTransitions.Table.Next(Status, action).Outcome;

    private Result Do(HazardAction action, Action change)
    {
        var next = HazardTransitions.Table.Next(Status, action);
        if (next.IsError) return next.Error!;
        Status = next.Value;
        change();
        return Result.Done;
    }

    private HazardRef Self => new(Id, Number, InspectionId, EnterpriseId, Department);
}
