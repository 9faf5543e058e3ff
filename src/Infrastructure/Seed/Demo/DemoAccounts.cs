using Supervision.Application.Common.Identity;
using Supervision.Infrastructure.Seed.Reference;

namespace Supervision.Infrastructure.Seed.Demo;

/// <summary>One account of the demonstration; it exists nowhere but in demonstration data and tests.</summary>
public sealed record DemoAccount(string UserName, string DisplayName, Role Role, string? Department);

/// <summary>The accounts that a newcomer signs in with.</summary>
public static class DemoAccounts
{
    public const string Password = "Supervision#2026";

    private static readonly (string Prefix, string Department, string Leader, string Liaison, string Officer)[] Bodies =
    [
        ("yj", "YJ", "陈国栋", "刘雅琴", "黄志强"),
        ("zj", "ZJ", "梁建平", "苏晓彤", "邓伟杰"),
        ("xf", "XF", "郭振华", "林思远", "何俊峰"),
        ("hb", "HB", "罗文海", "叶青青", "曾凡林"),
        ("sj", "SJ", "谢明亮", "许佳怡", "彭立新"),
    ];

    private static readonly (string Prefix, string Department, string Coordinator)[] Streets =
    [
        ("ps", "YJ-PS", "廖永康"),
        ("ml", "YJ-ML", "范秋月"),
        ("bl", "YJ-BL", "邹海涛"),
        ("sj2", "YJ-SJ", "石小兰"),
        ("kz", "YJ-KZ", "赖国辉"),
        ("lt", "YJ-LT", "钟丽萍"),
    ];

    /// <summary>Streets whose offices of all bodies can sign in: 坪山 and 坑梓. <c>xf-kz.liaison</c> is the liaison of 坑梓消防所.</summary>
    private static readonly string[] StreetsWithOffices = ["PS", "KZ"];

    /// <summary>Leader, liaison and first officer of every street office, whether or not it has accounts.</summary>
    internal static readonly IReadOnlyList<DemoOffice> Offices =
        [.. ReferenceFile.Csv("offices.csv", "Demo").Select(row => new DemoOffice(row["department"], row["leader"], row["liaison"], row["officer"]))];

    public static readonly IReadOnlyList<DemoAccount> All =
    [
        new("admin", "系统管理员", Role.Administrator, null),
        new("yj.lead", "周明", Role.Lead, "YJ"),
        new("sf.clerk", "吴敏", Role.Justice, "SF"),
        new("fz.clerk", "郑洁", Role.RuleOfLaw, "FZ"),
        .. Bodies.SelectMany(body => Of(body.Prefix, body.Department, body.Leader, body.Liaison, body.Officer)),
        .. Streets.Select(street => new DemoAccount($"{street.Prefix}.coordinator", street.Coordinator, Role.StreetCoordinator, street.Department)),
        .. Offices.Where(office => StreetsWithOffices.Contains(office.Department.Split('-')[1]))
            .SelectMany(office => Of(office.Department.ToLowerInvariant(), office.Department, office.Leader, office.Liaison, office.Officer)),
        new("enterprise.demo", "企业用户", Role.Enterprise, null),
        new("observer.demo", "观察员", Role.Observer, null),
    ];

    private static IEnumerable<DemoAccount> Of(string prefix, string department, string leader, string liaison, string officer) =>
    [
        new($"{prefix}.leader", leader, Role.Leader, department),
        new($"{prefix}.liaison", liaison, Role.Liaison, department),
        new($"{prefix}.officer", officer, Role.Officer, department),
    ];
}

/// <summary>Who answers for a street office, 六(二), and its first officer.</summary>
internal sealed record DemoOffice(string Department, string Leader, string Liaison, string Officer);
