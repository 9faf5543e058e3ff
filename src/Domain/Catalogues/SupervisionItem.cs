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

    /// <summary>配合单位: codes of the district bodies that help with its checks.</summary>
    public List<string> CooperatingBodies { get; private set; } = [];

    /// <summary>检查内容, each a question of the checklist.</summary>
    public List<string> Points { get; private set; } = [];

    public List<LegalBasis> LegalBases { get; private set; } = [];

    /// <summary>Technical standards: GB/T 33000-2016.</summary>
    public List<string> Standards { get; private set; } = [];

    public InspectionForce Force { get; private set; }

    /// <summary>检查频次 in words.</summary>
    public string Frequency { get; private set; } = "";

    /// <summary>检查频次 by the enterprise's risk colour; empty where the colour does not matter.</summary>
    public List<ColourFrequency> ColourFrequencies { get; private set; } = [];

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

    /// <summary>From when on it has been in an edition of the one table without a break; null where it came with the reference data and no edition has it.</summary>
    public DateOnly? InTableSince { get; private set; }

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

    /// <summary>An addition of an edition, under the id that its change was drafted with.</summary>
    public static SupervisionItem Enter(CatalogueRow row, DateOnly since)
    {
        var item = new SupervisionItem { Id = row.ItemId, Code = row.Code };
        item.Take(row.Content);
        item.InTableSince = since;
        item.Happened(new ItemEntered(item.Id, item.Code, item.Name));
        return item;
    }

    /// <summary>Says from now on what an edition that has come into force says of it.</summary>
    public void Follow(CatalogueRow row, DateOnly since)
    {
        Revise(row.Content);
        InTableSince ??= since;
    }

    /// <summary>Leaves the table with an edition that does not have it any more: nothing new is filed for it, what was filed stays.</summary>
    public void Strike()
    {
        if (!Published) return;
        (Published, InTableSince) = (false, null);
        Happened(new ItemStruck(Id, Code, Name));
    }

    private void Take(ItemContent content)
    {
        (SafetyDomain, Body, Name) = (content.SafetyDomain, content.SafetyDomain.Body(), content.Name);
        (Points, LegalBases, Standards, Tags) = ([.. content.Points], [.. content.LegalBases], [.. content.Standards], [.. content.Tags]);
        (CooperatingBodies, ColourFrequencies) = ([.. content.CooperatingBodies], [.. content.ColourFrequencies]);
        (Force, Frequency, CapPerYear) = (content.Force, content.Frequency, content.CapPerYear);
        (MajorHazard, MajorHazardReference, MajorHazardCriteria) = (content.MajorHazard, content.MajorHazardReference, [.. content.MajorHazardCriteria]);
        (Sample, Published) = (content.Sample, content.Published);
    }
}
