using Supervision.Domain.Common;

namespace Supervision.Domain.Departments;

/// <summary>What a department is in the Plan, part 四.</summary>
public enum DepartmentRole
{
    /// <summary>区应急管理局 and the 应急办 of the streets.</summary>
    [Label("牵头单位")] Lead,

    [Label("联合单位")] Joint,

    /// <summary>区司法局: keeps the plans on record, receives the summaries.</summary>
    [Label("司法行政")] Justice,

    /// <summary>区委依法治区办: receives the notices of unfiled visits.</summary>
    [Label("依法治区")] RuleOfLaw,
}

/// <summary>监管单位: a district body, or a body's office in a street. Known by its code everywhere.</summary>
public sealed class Department
{
    /// <summary><c>XF</c>, or <c>XF-KZ</c> for its office in 坑梓.</summary>
    public required string Code { get; init; }

    /// <summary>坪山消防救援大队, 坑梓街道消防所.</summary>
    public required string Name { get; set; }

    /// <summary>The word for tags and columns: 消防; for an office with its street: 坑梓消防所.</summary>
    public required string ShortName { get; set; }

    public required DepartmentRole Role { get; set; }

    /// <summary>The district body of an office; null for a district body.</summary>
    public string? ParentCode { get; init; }

    /// <summary>Nine-digit code of an office's street; null for a district body.</summary>
    public string? SubdistrictCode { get; init; }

    /// <summary>Its place in lists: the order of the Plan.</summary>
    public int Position { get; set; }

    /// <summary>Safety domains that it supervises; those of its body for an office.</summary>
    public List<SafetyDomain> SafetyDomains { get; set; } = [];

    /// <summary>The district body that it is or belongs to.</summary>
    public string Body => ParentCode ?? Code;
}
