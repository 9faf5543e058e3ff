namespace Supervision.Domain.Departments;

/// <summary>街道: one of the six streets of the district.</summary>
public sealed class Subdistrict
{
    /// <summary>Nine digits: 440310005.</summary>
    public required string Code { get; init; }

    /// <summary>坑梓街道.</summary>
    public required string Name { get; set; }

    /// <summary>What ends the codes of its offices: <c>KZ</c>.</summary>
    public required string Suffix { get; init; }

    /// <summary>坑梓.</summary>
    public string ShortName => Name.EndsWith("街道", StringComparison.Ordinal) ? Name[..^2] : Name;
}

/// <summary>社区 of a street.</summary>
public sealed class Community
{
    /// <summary>Twelve digits, of which the first nine are the street's.</summary>
    public required string Code { get; init; }

    /// <summary>金沙社区.</summary>
    public required string Name { get; set; }

    public required string SubdistrictCode { get; init; }
}
