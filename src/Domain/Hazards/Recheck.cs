using Supervision.Domain.Common;

namespace Supervision.Domain.Hazards;

public enum RecheckStatus
{
    /// <summary>Agreed for a day; results are being recorded, by each body for its own hazards.</summary>
    [Label("待复查")] Planned,

    /// <summary>Every hazard in it has its result. Final.</summary>
    [Label("已复查")] Recorded,

    /// <summary>Called off with a reason; hazards without a result wait for a recheck again. Final.</summary>
    [Label("已取消")] CalledOff,
}

public enum RecheckAction
{
    [Label("登记结果")] Record,

    /// <summary>By the last result.</summary>
    [Label("完成")] Complete,
    [Label("改期")] Move,
    [Label("取消")] CallOff,
}

public static class RecheckTransitions
{
    public static readonly Transitions<RecheckStatus, RecheckAction> Table = new("recheck", Clause.Closure)
    {
        [RecheckStatus.Planned, RecheckAction.Record] = RecheckStatus.Planned,
        [RecheckStatus.Planned, RecheckAction.Complete] = RecheckStatus.Recorded,
        [RecheckStatus.Planned, RecheckAction.Move] = RecheckStatus.Planned,
        [RecheckStatus.Planned, RecheckAction.CallOff] = RecheckStatus.CalledOff,
    };
}

/// <summary>One hazard in a recheck and what came out.</summary>
public sealed class RecheckHazard : Entity
{
    private RecheckHazard() { }

    internal RecheckHazard(Hazard hazard) => (HazardId, Department) = (hazard.Id, hazard.Department);

    public Guid RecheckId { get; private set; }
    public Guid HazardId { get; private set; }
    public string Department { get; private set; } = null!;
    public bool? Passed { get; private set; }
    public string? Remark { get; private set; }

    /// <summary>Its result is awaited; a hazard is awaited in one recheck at a time.</summary>
    public bool Open { get; private set; } = true;

    internal void Record(bool passed, string? remark) => (Passed, Remark, Open) = (passed, remark, false);

    internal void LetGo() => Open = false;
}

/// <summary>复查: a return visit that decides about hazards; joint where several bodies wait at the enterprise, 五(三)7.</summary>
public sealed class Recheck : AggregateRoot
{
    private readonly List<RecheckHazard> _hazards = [];

    private Recheck() { }

    public Guid InspectionId { get; private set; }
    public Guid EnterpriseId { get; private set; }
    public string Subdistrict { get; private set; } = null!;
    public DateOnly Date { get; private set; }
    public RecheckStatus Status { get; private set; }

    /// <summary>Why the lead let one body recheck alone although others wait.</summary>
    public string? WaiverReason { get; private set; }

    /// <summary>Why it was called off.</summary>
    public string? CallOffReason { get; private set; }
    public IReadOnlyList<RecheckHazard> Hazards => _hazards;

    public IEnumerable<string> Departments => _hazards.Select(hazard => hazard.Department).Distinct();

    public static Recheck Plan(Guid inspectionId, DateOnly date, IReadOnlyList<Hazard> hazards, string? waiverReason)
    {
        var first = hazards[0];
        var recheck = new Recheck { InspectionId = inspectionId, EnterpriseId = first.EnterpriseId, Subdistrict = first.Subdistrict, Date = date, WaiverReason = waiverReason };
        recheck._hazards.AddRange(hazards.Select(hazard => new RecheckHazard(hazard)));
        recheck.Happened(new RecheckPlanned(
            recheck.Id, inspectionId, recheck.EnterpriseId, date, [.. recheck.Departments], [.. hazards.Select(hazard => hazard.Id)], waiverReason));
        return recheck;
    }

    /// <summary>Records one hazard's result; the last one completes the recheck.</summary>
    public Result Record(Guid hazardId, bool passed, string? remark)
    {
        if (_hazards.SingleOrDefault(each => each.HazardId == hazardId) is not { } hazard)
            return HazardErrors.NotInRecheck;
        if (hazard.Passed is not null) return HazardErrors.RecordedAlready;
        if (RecheckTransitions.Table.Next(Status, RecheckAction.Record) is { IsError: true } refused) return refused.Error!;
        hazard.Record(passed, remark);
        if (_hazards.TrueForAll(each => each.Passed is not null))
        {
            Status = RecheckTransitions.Table.Next(Status, RecheckAction.Complete).Value;
            Happened(new RecheckRecorded(Id, InspectionId, EnterpriseId, _hazards.Count(each => each.Passed == true), _hazards.Count(each => each.Passed == false)));
        }
        else
            Happened(new RecheckResultRecorded(Id, InspectionId, EnterpriseId, hazardId, passed, remark));

        return Result.Done;
    }

    public Result Move(DateOnly date, string reason)
    {
        var next = RecheckTransitions.Table.Next(Status, RecheckAction.Move);
        if (next.IsError) return next.Error!;
        Happened(new RecheckMoved(Id, InspectionId, EnterpriseId, Date, date, reason));
        (Status, Date) = (next.Value, date);
        return Result.Done;
    }

    public Result CallOff(string reason)
    {
        var next = RecheckTransitions.Table.Next(Status, RecheckAction.CallOff);
        if (next.IsError) return next.Error!;
        foreach (var hazard in _hazards.Where(each => each.Open)) hazard.LetGo();
        (Status, CallOffReason) = (next.Value, reason);
        Happened(new RecheckCalledOff(Id, InspectionId, EnterpriseId, Date, reason));
        return Result.Done;
    }
}
