using Supervision.Domain.Common;

namespace Supervision.Domain.Departments;

/// <summary>安全领域 of the Plan, part 三. Each has exactly one competent body: <see cref="SafetyDomains.Body"/>.</summary>
public enum SafetyDomain
{
    [Label("生产安全")] WorkSafety,
    [Label("消防安全")] Fire,
    [Label("特种设备安全")] SpecialEquipment,
    [Label("燃气使用安全")] Gas,
    [Label("房屋安全")] Building,
    [Label("小散工程安全")] MinorWorks,
    [Label("生态环境安全")] Ecology,
}

public static class SafetyDomains
{
    /// <summary>Code of the district body that is competent for the domain. 五(二).</summary>
    public static string Body(this SafetyDomain domain) => domain switch
    {
        SafetyDomain.WorkSafety => Bodies.Emergency,
        SafetyDomain.Fire => Bodies.Fire,
        SafetyDomain.SpecialEquipment => Bodies.Market,
        SafetyDomain.Gas or SafetyDomain.Building or SafetyDomain.MinorWorks => Bodies.Housing,
        SafetyDomain.Ecology => Bodies.Ecology,
        _ => throw new ArgumentOutOfRangeException(nameof(domain), domain, null),
    };

    /// <summary>The domains of a body or of one of its street offices, in the order of the Plan.</summary>
    public static IReadOnlyList<SafetyDomain> Of(string department) =>
        [.. Enum.GetValues<SafetyDomain>().Where(domain => domain.Body() == Bodies.Of(department))];
}
