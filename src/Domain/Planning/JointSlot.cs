using Supervision.Domain.Common;

namespace Supervision.Domain.Planning;

public enum ObjectionState
{
    [Label("无意见")] None,

    /// <summary>The enterprise has objected and waits for the lead.</summary>
    [Label("待答复")] Open,
    [Label("已采纳")] Upheld,
    [Label("未采纳")] Dismissed,
}

/// <summary>One enterprise's joint slot in the year: the month in which all bodies that plan it come together. It is the enterprise's to object to, with a version of its own.</summary>
public sealed class JointSlot : AggregateRoot, IFollows
{
    private JointSlot() { }

    internal JointSlot(DistrictPlan plan, Guid enterpriseId, string subdistrictCode, SlotChoice choice)
    {
        (PlanId, Year, EnterpriseId) = (plan.Id, plan.Year, enterpriseId);
        Take(subdistrictCode, choice);
    }

    public Guid PlanId { get; private set; }
    Guid IFollows.LeaderId => PlanId;
    public int Year { get; private set; }
    public Guid EnterpriseId { get; private set; }
    public string SubdistrictCode { get; private set; } = null!;

    /// <summary>1–12.</summary>
    public int Month { get; private set; }

    /// <summary>People have settled the month; consolidating again leaves it.</summary>
    public bool Pinned { get; private set; }
    public List<SlotPart> Parts { get; private set; } = [];
    public ObjectionState ObjectionState { get; private set; }

    /// <summary>Why the month does not suit the enterprise.</summary>
    public string? Objection { get; private set; }

    /// <summary>The month that it asks for; null where any other will do.</summary>
    public int? PreferredMonth { get; private set; }
    public DateTimeOffset? ObjectedAt { get; private set; }

    /// <summary>The lead's answer.</summary>
    public string? Decision { get; private set; }

    /// <summary>Visits that the enterprise does not have because the bodies come together.</summary>
    public int Saved => Parts.Count - 1;

    public SlotChoice Choice => new(Month, Parts);

    /// <summary>The enterprise says that the month does not suit it; it may say so again until the last day.</summary>
    public void Object(string reason, int? preferredMonth, DateTimeOffset now)
    {
        (ObjectionState, Objection, PreferredMonth, ObjectedAt, Decision) = (ObjectionState.Open, reason, preferredMonth, now, null);
        Happened(new SlotObjected(PlanId, Year, Id, EnterpriseId, Month, preferredMonth, reason));
    }

    internal void Take(string subdistrictCode, SlotChoice choice)
    {
        (SubdistrictCode, Month, Parts) = (subdistrictCode, choice.Month, [.. choice.Parts]);
        Touch();
    }

    internal void MoveTo(int month)
    {
        (Month, Pinned) = (month, true);
        Touch();
    }

    internal void Answer(bool upheld, string answer)
    {
        (ObjectionState, Decision) = (upheld ? ObjectionState.Upheld : ObjectionState.Dismissed, answer);
        Touch();
    }
}
