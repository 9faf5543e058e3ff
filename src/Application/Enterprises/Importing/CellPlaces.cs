using System.Text.RegularExpressions;
using Supervision.Domain.Common;

namespace Supervision.Application.Enterprises.Importing;

/// <summary>Streets, communities and industry codes as lists write them.</summary>
internal static partial class CellPlaces
{
    /// <summary>坑梓, 坑梓街道办事处, 深圳市坪山区坑梓街道, 440310005, 440310005000 → 440310005; null where it is none of the district.</summary>
    public static string? Street(string said, EnterpriseReference reference)
    {
        var key = Typed.Key(said);
        if (StreetCode().Match(key) is { Success: true } code) return reference.Streets.ContainsKey(code.Groups["street"].Value) ? code.Groups["street"].Value : null;
        var name = StreetEnd().Replace(District().Replace(key, ""), "");
        return reference.Streets.FirstOrDefault(street => StreetEnd().Replace(Typed.Key(street.Value), "") == name).Key;
    }

    /// <summary>金沙, 金沙社区居委会 → 金沙社区; null where the street has none of that name.</summary>
    public static string? Community(string said, string street, EnterpriseReference reference)
    {
        var name = CommunityEnd().Replace(Typed.Key(said), "");
        return reference.Communities[street].FirstOrDefault(community => CommunityEnd().Replace(Typed.Key(community), "") == name)
            ?? reference.Communities[street].FirstOrDefault(community => name.EndsWith(CommunityEnd().Replace(Typed.Key(community), ""), StringComparison.Ordinal));
    }

    /// <summary>3311, C3311, 3311 金属结构制造, 金属结构制造 → 3311; what is none of the standard is given back as it is.</summary>
    public static string Industry(string said, EnterpriseReference reference)
    {
        var key = Typed.Key(said);
        if (IndustryCode().Match(key) is { Success: true } match) return match.Groups["code"].Value;
        var named = reference.Industries.Values.Where(industry => Typed.Key(industry.Name) == key).Take(2).ToList();
        return named is [{ } only] ? only.Code : key;
    }

    [GeneratedRegex("^(?<street>[0-9]{9})([0-9]{3})?$")]
    private static partial Regex StreetCode();

    [GeneratedRegex("^(中国)?(广东省?)?(深圳市?)?(坪山(区|新区))?")]
    private static partial Regex District();

    [GeneratedRegex("(街道)?(办事处|办)?$")]
    private static partial Regex StreetEnd();

    [GeneratedRegex("(社区)?(居民委员会|居委会|工作站|党群服务中心)?$")]
    private static partial Regex CommunityEnd();

    [GeneratedRegex("^[A-T]?(?<code>[0-9]{4})(?![0-9])")]
    private static partial Regex IndustryCode();
}
