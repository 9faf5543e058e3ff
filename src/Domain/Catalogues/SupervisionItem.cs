using Supervision.Domain.Common;
using Supervision.Domain.Departments;

namespace Supervision.Domain.Catalogues;

/// <summary>检查力量: who carries the item's checks out.</summary>
public enum InspectionForce
{
    [Label("区级")] District,
    [Label("街道")] Street,
    [Label("区级+街道")] DistrictAndStreet,
}

/// <summary>监管事项: one row of the one table 一张表. 五(一).</summary>
public sealed class SupervisionItem : AggregateRoot
{
    private SupervisionItem() { }

    /// <summary>Stable and unique: <c>PS-AQ-001</c>.</summary>
    public string Code { get; private init; } = "";

    /// <summary>Code of the competent district body.</summary>
    public string Body { get; private set; } = "";

    public SafetyDomain SafetyDomain { get; private set; }
    public string Name { get; private set; } = "";

    /// <summary>检查内容, each a question of the checklist.</summary>
    public List<string> Points { get; private set; } = [];

    public List<LegalBasis> LegalBases { get; private set; } = [];

    /// <summary>Technical standards: GB/T 33000-2016.</summary>
    public List<string> Standards { get; private set; } = [];

    public InspectionForce Force { get; private set; }

    /// <summary>检查频次 in words.</summary>
    public string Frequency { get; private set; } = "";

    /// <summary>How often a year at most; null where the occasion decides (a recheck).</summary>
    public int? CapPerYear { get; private set; }

    /// <summary>Whether a failure of the item may be a major hazard.</summary>
    public bool MajorHazard { get; private set; }

    /// <summary>The criterion to judge that by, in words.</summary>
    public string? MajorHazardReference { get; private set; }

    /// <summary>Codes of the <see cref="MajorHazardCriterion"/>s among them: MH-11-02.</summary>
    public List<string> MajorHazardCriteria { get; private set; } = [];

    /// <summary>通用, 粉尘涉爆, 有限空间 …: for which enterprises the item matters.</summary>
    public List<string> Tags { get; private set; } = [];

    /// <summary>样例: the Plan's attachment 1 is not public, so the row shows the form of the table and was not issued by anybody.</summary>
    public bool Sample { get; private set; }

    /// <summary>Only published items can be filed for and checked.</summary>
    public bool Published { get; private set; }

    public static SupervisionItem Create(string code, ItemContent content)
    {
        var item = new SupervisionItem { Code = code };
        item.Take(content);
        return item;
    }

    /// <summary>Replaces what the row says; nothing happens where it says so already.</summary>
    public bool Revise(ItemContent content)
    {
        if (content.SameAs(ItemContent.Of(this))) return false;
        Take(content);
        Happened(new ItemRevised(Id, Code, content.Name));
        return true;
    }

    private void Take(ItemContent content)
    {
        (SafetyDomain, Body, Name) = (content.SafetyDomain, content.SafetyDomain.Body(), content.Name);
        (Points, LegalBases, Standards, Tags) = ([.. content.Points], [.. content.LegalBases], [.. content.Standards], [.. content.Tags]);
        (Force, Frequency, CapPerYear) = (content.Force, content.Frequency, content.CapPerYear);
        (MajorHazard, MajorHazardReference, MajorHazardCriteria) = (content.MajorHazard, content.MajorHazardReference, [.. content.MajorHazardCriteria]);
        (Sample, Published) = (content.Sample, content.Published);
    }
}
