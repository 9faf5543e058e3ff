using Supervision.Domain.Common;

namespace Supervision.Domain.Enterprises;

public enum IndustryLevel
{
    [Label("门类")] Section,
    [Label("大类")] Division,
    [Label("中类")] Group,
    [Label("小类")] Class,
}

/// <summary>A row of GB/T 4754-2017. The Plan cites the edition of 2011, whose divisions from 79 up are numbered differently; the product knows only the codes of 2017.</summary>
public sealed class IndustryClass
{
    /// <summary>A letter for a section, then two, three and four digits.</summary>
    public required string Code { get; init; }

    public required string Name { get; set; }
    public required IndustryLevel Level { get; set; }

    /// <summary>The code above; null for a section.</summary>
    public string? ParentCode { get; set; }

    /// <summary>The sector by <see cref="SectorRules"/>; null where a person decides.</summary>
    public Sector? Sector { get; set; }

    /// <summary>The rule that decided rests on common practice: its wording was not read in the published standard.</summary>
    public bool SectorUnverified { get; set; }
}
