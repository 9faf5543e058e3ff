using System.Text.RegularExpressions;
using Supervision.Application.Common.Spreadsheets;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Enterprises;
using Supervision.Domain.Planning;

namespace Supervision.Application.Planning;

/// <summary>What the words of a sheet are read by.</summary>
/// <param name="Domains">Of the body.</param>
/// <param name="Streets">Name, with and without 街道 → code.</param>
/// <param name="Items">Code and name of the body's published items → id.</param>
internal sealed record PlanSheetWords(IReadOnlyList<SafetyDomain> Domains, IReadOnlyDictionary<string, string> Streets, IReadOnlyDictionary<string, Guid> Items);

/// <summary>Reads one row of a sheet. What cannot be read is told and left out, never guessed.</summary>
internal sealed partial class PlanSheetRow(SheetRow row, PlanSheetWords words)
{
    private static readonly char[] Between = ['、', '，', ',', '；', ';', '/', '\n'];

    private readonly List<Breach> _breaches = [];

    public (AnnualPlanRowForm Form, IReadOnlyList<Breach> Breaches) Read()
    {
        _breaches.AddRange(row.Faults.Select(fault => Told($"{PlanSheet.TitleOf(fault.Key)}：{fault.Value}")));
        var enterprise = row["uscc"] is { } said ? UnifiedSocialCreditCode.Normalise(said) : null;
        var sector = enterprise is null ? Member<Sector>("sector") : null;
        var street = enterprise is null ? Street() : null;
        if (enterprise is null && (sector is null || street is null) && _breaches.Count == 0) _breaches.Add(Told("填统一社会信用代码，或者填行业和街道"));
        var (month, quarter) = Period();
        var (domains, items) = Items();
        return (new(enterprise, sector, street, Count(), month, quarter, domains, items, row["basis"], row["scope"], Member<PlanManner>("manner"), Member<MoreOftenGround>("ground"), row.Number), _breaches);
    }

    private string? Street()
    {
        if (row["street"] is not { } said) return null;
        if (words.Streets.TryGetValue(Typed.Key(said), out var code)) return code;
        _breaches.Add(Told($"“{TextElements.Short(said, 20)}”不是本区的街道"));
        return null;
    }

    private int? Count()
    {
        if (row["count"] is not { } said) return null;
        if (int.TryParse(Typed.Number(said), out var count) && count is >= 1 and <= 1000) return count;
        _breaches.Add(Told("数量应是1至1000的整数"));
        return null;
    }

    private (int? Month, int? Quarter) Period()
    {
        var said = Typed.Number(row["period"] ?? "");
        if (MonthText().Match(said) is { Success: true } month && int.Parse(month.Groups["n"].Value, null) is var m and >= 1 and <= 12) return (m, null);
        if (QuarterText().Match(said) is { Success: true } quarter) return (null, "一二三四".IndexOf(quarter.Groups["n"].Value[0], StringComparison.Ordinal) is var place and >= 0 ? place + 1 : quarter.Groups["n"].Value[0] - '0');
        if (!row.Faults.ContainsKey("period")) _breaches.Add(Told("计划时间请写作“3月”或“第2季度”"));
        return (null, null);
    }

    private (IReadOnlyList<SafetyDomain>, IReadOnlyList<Guid>) Items()
    {
        if (row["scopeItems"] is not { } said) return (words.Domains.Count == 1 ? words.Domains : [], []);
        List<SafetyDomain> domains = [];
        List<Guid> items = [];
        foreach (var word in said.Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            if (Enum.GetValues<SafetyDomain>().Where(domain => Labels.Of(domain) is var label && (label == word || label == word + "安全")).ToList() is [var domain]) domains.Add(domain);
            else if (words.Items.TryGetValue(Typed.Key(word), out var item)) items.Add(item);
            else _breaches.Add(Told($"“{TextElements.Short(word, 40)}”不是安全领域，也不是本单位的监管事项"));
        return (domains, items);
    }

    private T? Member<T>(string field) where T : struct, Enum
    {
        if (row[field] is not { } said) return null;
        foreach (var member in Enum.GetValues<T>())
            if (Labels.Of(member) == said) return member;
        _breaches.Add(Told($"{PlanSheet.TitleOf(field)}“{TextElements.Short(said, 40)}”不是可选的值：{string.Join('、', Enum.GetValues<T>().Select(each => Labels.Of(each)))}"));
        return null;
    }

    private Breach Told(string title) => new("annual-plan.sheet.cell", title, Clause.AnnualPlans, row.Number);

    [GeneratedRegex("^(20[0-9]{2}年)?(?<n>[0-9]{1,2})月?(份)?$")]
    private static partial Regex MonthText();

    [GeneratedRegex("^第?(?<n>[1-4一二三四])季度?$")]
    private static partial Regex QuarterText();
}
