using Supervision.Domain.Common;

namespace Supervision.Domain.JointLists;

/// <summary>A filing line as a visit serves it.</summary>
/// <param name="From">First day of the line's own window, as it was filed; it may lie before the month.</param>
/// <param name="To">Last such day, included; it may lie after the month.</param>
public sealed record VisitLine(Guid LineId, string Department, string Body, DateOnly From, DateOnly To)
{
    public DateWindow Window => new(From, To);
}

/// <summary>One visit to one enterprise, 五(三)2. Joint where two or more bodies take part; its window holds the days that all of its lines allow.</summary>
public sealed class JointVisit : Entity
{
    private readonly List<VisitLine> _lines = [];

    private JointVisit() { }

    public JointVisit(Guid jointListId, Guid enterpriseId, string subdistrict, string leadDepartment, IEnumerable<VisitLine> lines)
    {
        JointListId = jointListId;
        EnterpriseId = enterpriseId;
        Subdistrict = subdistrict;
        LeadDepartment = leadDepartment;
        _lines.AddRange(lines);
        Narrow();
    }

    public Guid JointListId { get; private set; }
    public Guid EnterpriseId { get; private set; }

    /// <summary>Nine-digit code of the enterprise's street, which receives the visit.</summary>
    public string Subdistrict { get; private set; } = null!;
    public string LeadDepartment { get; private set; } = null!;

    /// <summary>First day on which all lines may be served.</summary>
    public DateOnly From { get; private set; }

    /// <summary>Last such day, included.</summary>
    public DateOnly To { get; private set; }

    /// <summary>The inspection that it became when its list was dispatched.</summary>
    public Guid? InspectionId { get; private set; }
    public IReadOnlyList<VisitLine> Lines => _lines;

    public DateWindow Window => new(From, To);
    public bool IsJoint => _lines.Select(line => line.Body).Distinct().Skip(1).Any();

    public bool Serves(Guid lineId) => _lines.Exists(line => line.LineId == lineId);

    public void Became(Guid inspectionId) => InspectionId = inspectionId;

    internal void LedBy(string department) => LeadDepartment = department;

    internal JointVisit TakeOut(IReadOnlySet<Guid> lineIds)
    {
        var apart = new JointVisit(JointListId, EnterpriseId, Subdistrict, LeadDepartment, _lines.Where(line => lineIds.Contains(line.LineId)).Select(Copy));
        _lines.RemoveAll(line => lineIds.Contains(line.LineId));
        Narrow();
        return apart;
    }

    internal void TakeIn(JointVisit other)
    {
        _lines.AddRange(other._lines.Select(Copy));
        Narrow();
    }

    /// <summary>A line belongs to its visit; the persistence layer does not let one pass from a visit to another.</summary>
    private static VisitLine Copy(VisitLine line) => line with { };

    private void Narrow()
    {
        var window = _lines.Select(line => line.Window).Aggregate((one, next) => one.Intersect(next));
        (From, To) = (window.From, window.To);
    }
}
