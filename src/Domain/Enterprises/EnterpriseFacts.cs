using Supervision.Domain.Departments;

namespace Supervision.Domain.Enterprises;

/// <summary>What is on record about an enterprise besides its code, as it is registered and amended.</summary>
public sealed record EnterpriseFacts
{
    public required string Name { get; init; }

    /// <summary>GB/T 4754-2017 class, four digits.</summary>
    public required string IndustryCode { get; init; }

    public required Sector Sector { get; init; }

    /// <summary>Nine-digit code of the street.</summary>
    public required string SubdistrictCode { get; init; }

    /// <summary>Short name of the community: 金沙社区.</summary>
    public string? Community { get; init; }

    public required string Address { get; init; }
    public string? LegalRepresentative { get; init; }
    public string? Contact { get; init; }
    public string? Phone { get; init; }
    public RiskColour RiskColour { get; init; } = RiskColour.Blue;
    public IReadOnlyCollection<SafetyDomain> SafetyDomains { get; init; } = [];
    public IReadOnlyCollection<SpecialHazard> SpecialHazards { get; init; } = [];

    /// <summary>How many people work there; null where nobody has said.</summary>
    public int? Employees { get; init; }
}
