using Supervision.Domain.Common;

namespace Supervision.Domain.Enterprises;

/// <summary>企业的一个曾用名</summary>
/// <param name="Name">名称</param>
/// <param name="From">从哪天起；登记时就用的没有</param>
/// <param name="Until">到哪天止，当天起用新的名称，或并入现在的企业</param>
/// <param name="Uscc">由其他企业并入的，其统一社会信用代码</param>
/// <param name="Merged">由其他企业并入的，其 id</param>
public sealed record FormerName(string Name, DateOnly? From, DateOnly Until, string? Uscc = null, Guid? Merged = null);

/// <summary>企业的一处原地址</summary>
/// <param name="SubdistrictCode">当时所在、负责的街道的九位代码</param>
/// <param name="Address">生产经营地址</param>
/// <param name="From">从哪天起；登记时就在的没有</param>
/// <param name="Until">到哪天止</param>
/// <param name="By">登记迁移的人</param>
public sealed record FormerPlace(string SubdistrictCode, string Address, DateOnly? From, DateOnly Until, string By);

/// <summary>风险等级的一次变更</summary>
/// <param name="From">变更前</param>
/// <param name="To">变更后</param>
/// <param name="On">变更日期</param>
/// <param name="By">变更人</param>
/// <param name="Basis">依据的文件或缘由；没有写的没有</param>
public sealed record ColourChange(RiskColour From, RiskColour To, DateOnly On, string By, string? Basis);

/// <summary>Who amends a file and on which day.</summary>
/// <param name="Basis">Document or reason of another risk colour.</param>
public sealed record Amendment(string By, DateOnly On, string? Basis = null);

/// <summary>What an enterprise was called, where it was and how it was rated before, each from the earliest.</summary>
public sealed record EnterprisePast(IReadOnlyList<FormerName> Names, IReadOnlyList<FormerPlace> Places, IReadOnlyList<ColourChange> Colours)
{
    public static readonly EnterprisePast Nothing = new([], [], []);

    /// <summary>With what an amendment makes of it. Another width or another form of the same characters is no other name.</summary>
    public EnterprisePast After(EnterpriseFacts before, EnterpriseFacts after, Amendment by) => new(
        Typed.Key(before.Name) == Typed.Key(after.Name) ? Names : [.. Names, new(before.Name, Names.LastOrDefault(name => name.Merged is null)?.Until, by.On)],
        (before.SubdistrictCode, Typed.Key(before.Address)) == (after.SubdistrictCode, Typed.Key(after.Address))
            ? Places
            : [.. Places, new(before.SubdistrictCode, before.Address, Places.LastOrDefault()?.Until, by.On, by.By)],
        before.RiskColour == after.RiskColour ? Colours : [.. Colours, new(before.RiskColour, after.RiskColour, by.On, by.By, by.Basis)]);

    /// <summary>With the names and codes of a file that is taken in.</summary>
    public EnterprisePast Taking(Enterprise merged, DateOnly on) => this with
    {
        Names =
        [
            .. Names,
            .. merged.Past.Names.Select(name => name with { Merged = merged.Id, Uscc = name.Uscc }),
            new(merged.Name, merged.Past.Names.LastOrDefault(name => name.Merged is null)?.Until, on, merged.Uscc, merged.Id),
        ],
    };

    /// <summary>Without those of a file that goes its own way again.</summary>
    public EnterprisePast Without(Guid merged) => this with { Names = [.. Names.Where(name => name.Merged != merged)] };
}
