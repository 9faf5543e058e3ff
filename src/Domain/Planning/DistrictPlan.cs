using Supervision.Domain.Common;

namespace Supervision.Domain.Planning;

/// <summary>An edition of the district's plan, with what it changed of the one before.</summary>
public sealed class DistrictPlanEdition : Entity
{
    private DistrictPlanEdition() { }

    internal DistrictPlanEdition(Guid planId, int number, string reason, PlanSums sums, IReadOnlyList<SlotChange> changes, DateTimeOffset now)
    {
        (PlanId, Number, Reason, MadeAt) = (planId, number, reason, now);
        (Plans, PlannedVisits, Slots, Saved) = (sums.Plans, sums.PlannedVisits, sums.Slots, sums.Saved);
        Changes = [.. changes];
    }

    public Guid PlanId { get; private set; }

    /// <summary>1 for the first.</summary>
    public int Number { get; private set; }

    /// <summary>Why there is another.</summary>
    public string Reason { get; private set; } = null!;
    public DateTimeOffset MadeAt { get; private set; }

    /// <summary>Accepted plans in it.</summary>
    public int Plans { get; private set; }
    public int PlannedVisits { get; private set; }
    public int Slots { get; private set; }
    public int Saved { get; private set; }
    public List<SlotChange> Changes { get; private set; } = [];
}

/// <summary>What an edition comes to.</summary>
/// <param name="Plans">Accepted plans.</param>
/// <param name="PlannedVisits">Visits in them, those to enterprises that are drawn later included.</param>
public sealed record PlanSums(int Plans, int PlannedVisits, int Slots, int Saved);

/// <summary>全区年度执法计划: the accepted plans of the bodies, consolidated by the lead so that the bodies come together, and put on record with 区司法局, 五(三)1.</summary>
public sealed class DistrictPlan : AggregateRoot
{
    private readonly List<JointSlot> _slots = [];
    private readonly List<DistrictPlanEdition> _editions = [];

    private DistrictPlan() { }

    public int Year { get; private set; }
    public DistrictPlanStatus Status { get; private set; }

    /// <summary>Number of the newest edition.</summary>
    public int Edition { get; private set; }
    public int Plans { get; private set; }
    public int PlannedVisits { get; private set; }

    /// <summary>The last day on which an enterprise may object, included.</summary>
    public DateOnly? ObjectBy { get; private set; }
    public DateTimeOffset? ShownAt { get; private set; }

    /// <summary>Number of the letter with which it was sent to 区司法局.</summary>
    public string? DocumentNo { get; private set; }
    public DateTimeOffset? RecordedAt { get; private set; }

    /// <summary>That letter with the plan, as it was issued.</summary>
    public Guid? DocumentId { get; private set; }

    /// <summary>The number under which 区司法局 keeps it.</summary>
    public string? ReceiptNo { get; private set; }
    public DateOnly? AcknowledgedOn { get; private set; }

    /// <summary>The superior body that keeps it too; 广东省优化营商环境条例.</summary>
    public string? Superior { get; private set; }
    public string? SuperiorNo { get; private set; }
    public DateOnly? SuperiorOn { get; private set; }
    public IReadOnlyList<JointSlot> Slots => _slots;
    public IReadOnlyList<DistrictPlanEdition> Editions => _editions;

    public static DistrictPlan Open(int year) => new() { Year = year };

    public Result May(DistrictPlanAction action) => DistrictPlanTransitions.Table.Next(Status, action).Outcome;

    /// <summary>Makes the joint slots of the accepted plans. A slot whose month is over, or was settled by people, keeps it; where nothing differs from the last edition, none is made.</summary>
    /// <param name="visits">Of all accepted plans, to enterprises that they name.</param>
    /// <param name="planned">Accepted plans, and visits in them.</param>
    /// <param name="earliest">The first month that is not over: 1 for a year to come, 13 for one that is past.</param>
    public Result Consolidate(IEnumerable<PlannedVisit> visits, (int Plans, int Visits) planned, int earliest, string reason, DateTimeOffset now)
    {
        if (May(DistrictPlanAction.Consolidate) is { IsError: true } refused) return refused;
        if (planned.Plans == 0) return DistrictPlanErrors.NothingAccepted;
        var changes = Changes(visits, earliest, out var next);
        if (Edition > 0 && changes.Count == 0 && (Plans, PlannedVisits) == planned) return DistrictPlanErrors.NothingNew;

        var known = _slots.ToDictionary(slot => slot.EnterpriseId);
        foreach (var (enterprise, (street, choice)) in next)
            if (known.TryGetValue(enterprise, out var slot))
            {
                if (slot.Month != choice.Month || !slot.Parts.SequenceEqual(choice.Parts)) slot.Take(street, choice);
            }
            else
            {
                _slots.Add(new(this, enterprise, street, choice));
            }

        _slots.RemoveAll(slot => !next.ContainsKey(slot.EnterpriseId));
        (Plans, PlannedVisits) = planned;
        Status = DistrictPlanTransitions.Table.Next(Status, DistrictPlanAction.Consolidate).Value;
        Print(reason, changes, now);
        return Result.Done;
    }

    /// <summary>What consolidating now would change.</summary>
    /// <param name="next">Enterprise → its street and its slot.</param>
    public IReadOnlyList<SlotChange> Changes(IEnumerable<PlannedVisit> visits, int earliest, out IReadOnlyDictionary<Guid, (string Street, SlotChoice Choice)> next)
    {
        var known = _slots.ToDictionary(slot => slot.EnterpriseId);
        var made = new Dictionary<Guid, (string, SlotChoice)>();
        foreach (var enterprise in visits.GroupBy(visit => visit.EnterpriseId))
        {
            var slot = known.GetValueOrDefault(enterprise.Key);
            var choice = slot?.Month < earliest ? slot.Choice : earliest > 12 ? null : JointSlots.For(enterprise, earliest, slot is { Pinned: true } ? slot.Month : null);
            if (choice is not null) made[enterprise.Key] = (enterprise.First().SubdistrictCode, choice);
        }

        next = made;
        return [.. known.Keys.Union(made.Keys).Select(id => SlotChange.Between(id, known.GetValueOrDefault(id)?.Choice, made.TryGetValue(id, out var now) ? now.Item2 : null)).OfType<SlotChange>()];
    }

    /// <summary>Settles another month for a slot.</summary>
    /// <param name="earliest">As in <see cref="Consolidate"/>.</param>
    public Result Move(Guid slotId, int month, int earliest, string reason, DateTimeOffset now)
    {
        if (May(DistrictPlanAction.Move) is { IsError: true } refused) return refused;
        return Settle(slotId, month, earliest, reason, now);
    }

    /// <summary>Shows every slot to its enterprise, which may object until the last day.</summary>
    public Result Show(DateOnly objectBy, DateTimeOffset now)
    {
        if (May(DistrictPlanAction.Show) is { IsError: true } refused) return refused;
        (Status, ObjectBy, ShownAt) = (DistrictPlanStatus.Shown, objectBy, now);
        Happened(new DistrictPlanShown(Id, Year, _slots.Count, objectBy));
        foreach (var slot in _slots) Happened(new SlotShown(Id, Year, slot.Id, slot.EnterpriseId, slot.Month, slot.Parts.Count, objectBy));
        return Result.Done;
    }

    public Result MayObject(DateOnly today) => May(DistrictPlanAction.Object) is { IsError: true } refused ? refused
        : today > ObjectBy ? DistrictPlanErrors.ObjectionLate(ObjectBy!.Value)
        : Result.Done;

    /// <summary>Answers an objection: upheld with another month, or dismissed with the reason.</summary>
    /// <param name="month">The month that is settled; null where it is dismissed.</param>
    public Result Decide(Guid slotId, int? month, int earliest, string answer, DateTimeOffset now)
    {
        if (May(DistrictPlanAction.Decide) is { IsError: true } refused) return refused;
        var slot = _slots.Find(each => each.Id == slotId);
        if (slot is null) return DistrictPlanErrors.SlotUnknown;
        if (slot.ObjectionState != ObjectionState.Open) return DistrictPlanErrors.NoObjection;
        if (month is { } settled && settled != slot.Month && Settle(slotId, settled, earliest, answer, now) is { IsError: true } stays) return stays;
        slot.Answer(month is not null, answer);
        Happened(new SlotObjectionDecided(Id, Year, slotId, slot.EnterpriseId, month is not null, slot.Month, answer));
        return Result.Done;
    }

    /// <summary>Whether it can be sent now.</summary>
    public Result MayRecord(DateOnly today, bool objectionsOpen) => May(DistrictPlanAction.Record) is { IsError: true } refused ? refused
        : objectionsOpen ? DistrictPlanErrors.ObjectionsOpen
        : today <= ObjectBy ? DistrictPlanErrors.StillShown(ObjectBy!.Value)
        : Result.Done;

    /// <summary>Sends it to 区司法局.</summary>
    /// <param name="documentId">The letter as it was issued.</param>
    public Result Record(string documentNo, Guid documentId, DateOnly today, bool objectionsOpen, DateTimeOffset now)
    {
        if (MayRecord(today, objectionsOpen) is { IsError: true } refused) return refused;
        (Status, DocumentNo, DocumentId, RecordedAt, ReceiptNo, AcknowledgedOn) = (DistrictPlanStatus.Recorded, documentNo, documentId, now, null, null);
        Happened(new DistrictPlanRecorded(Id, Year, Edition, documentNo));
        return Result.Done;
    }

    /// <summary>区司法局 acknowledges it under a number of its own.</summary>
    public Result Acknowledge(string receiptNo, DateOnly on)
    {
        if (May(DistrictPlanAction.Acknowledge) is { IsError: true } refused) return refused;
        (Status, ReceiptNo, AcknowledgedOn) = (DistrictPlanStatus.Acknowledged, receiptNo, on);
        Happened(new DistrictPlanAcknowledged(Id, Year, receiptNo, on));
        return Result.Done;
    }

    public Result MarkSuperior(string superior, string documentNo, DateOnly on)
    {
        if (May(DistrictPlanAction.MarkSuperior) is { IsError: true } refused) return refused;
        (Superior, SuperiorNo, SuperiorOn) = (superior, documentNo, on);
        Happened(new DistrictPlanMarked(Id, Year, superior, documentNo, on));
        return Result.Done;
    }

    private Result Settle(Guid slotId, int month, int earliest, string reason, DateTimeOffset now)
    {
        var slot = _slots.Find(each => each.Id == slotId);
        if (slot is null) return DistrictPlanErrors.SlotUnknown;
        if (slot.Month < earliest || month < earliest) return DistrictPlanErrors.MonthOver;
        var before = slot.Choice;
        if (month == before.Month) return DistrictPlanErrors.SameMonth;
        slot.MoveTo(month);
        Print(reason, [SlotChange.Between(slot.EnterpriseId, before, slot.Choice)!], now);
        return Result.Done;
    }

    private void Print(string reason, IReadOnlyList<SlotChange> changes, DateTimeOffset now)
    {
        Edition++;
        var sums = new PlanSums(Plans, PlannedVisits, _slots.Count, _slots.Sum(slot => slot.Saved));
        _editions.Add(new(Id, Edition, reason, sums, changes, now));
        Happened(new DistrictPlanConsolidated(Id, Year, Edition, Plans, sums.Slots, sums.Saved, changes.Count, reason));
    }
}
