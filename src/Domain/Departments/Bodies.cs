namespace Supervision.Domain.Departments;

/// <summary>Codes of the district bodies that the Plan names. An office of a body in a street has the body's code and the street's suffix: <c>YJ-KZ</c>.</summary>
public static class Bodies
{
    /// <summary>区应急管理局, which leads.</summary>
    public const string Emergency = "YJ";

    /// <summary>区司法局.</summary>
    public const string Justice = "SF";

    /// <summary>区住房和建设局.</summary>
    public const string Housing = "ZJ";

    /// <summary>坪山消防救援大队.</summary>
    public const string Fire = "XF";

    /// <summary>市生态环境局坪山管理局.</summary>
    public const string Ecology = "HB";

    /// <summary>市市场监督管理局坪山监管局.</summary>
    public const string Market = "SJ";

    /// <summary>区委依法治区办.</summary>
    public const string RuleOfLaw = "FZ";

    /// <summary>The bodies that inspect, in the order of the Plan.</summary>
    public static readonly IReadOnlyList<string> Inspecting = [Emergency, Housing, Fire, Ecology, Market];

    /// <summary>The district body of a department: <c>YJ</c> for <c>YJ</c> and for <c>YJ-KZ</c>. 各单位 means this, so what is counted per body is counted by it.</summary>
    public static string Of(string department) => department.Split('-', 2)[0];

    /// <summary>Whether this is the department itself, or an office of the district body. In SQL too, like <see cref="Of"/>.</summary>
    public static bool Include(string code, string department) => department == code || Of(department) == code;

    /// <summary>Code of the body's office in the street with this suffix (<c>PS ML BL SJ KZ LT</c>).</summary>
    public static string Office(string body, string streetSuffix) => $"{body}-{streetSuffix}";
}
