using System.Collections;
using System.Reflection;
using System.Text;
using Supervision.Application.Common.Rules;
using Supervision.Domain.Common;

namespace Supervision.Application.UnitTests;

/// <summary>The law of the product as one page, printed from the rule sets wherever they are, so that a person of the bureau can review it.</summary>
public sealed class RuleBookTests
{
    /// <summary>Chinese names of the sets; one that is not here is printed under its name in the code.</summary>
    private static readonly Dictionary<string, string> Titles = new()
    {
        ["FilingRules.Draft"] = "执法备案 · 保存草稿",
        ["FilingListRules.List"] = "执法备案 · 名单整体",
        ["FilingRules.Line"] = "执法备案 · 逐行核对（不通过即不备案）",
        ["FilingRules.Warnings"] = "执法备案 · 逐行提示（不影响备案）",
        ["FilingRules.Foreseen"] = "执法备案 · 备案前查询能否检查时的提示",
        ["FilingRules.Approval"] = "执法备案 · 批准时再次核对",
        ["StrikeOffRules.All"] = "企业 · 注销",
        ["StandingRules.Line"] = "联合执法名单 · 备案行是否仍可入企（推导、下发时核对）",
        ["SchedulingRules.Schedule"] = "检查任务 · 排期",
        ["SchedulingRules.Confirm"] = "检查任务 · 确认",
        ["CheckInRules.Open"] = "检查任务 · 能否入企登记",
        ["CheckInRules.Form"] = "检查任务 · 入企登记",
        ["OfficerOnDayRules.Each"] = "检查任务 · 到场人员",
        ["FindingsRules.Each"] = "检查任务 · 检查结果",
        ["HazardRules.Rectify"] = "隐患 · 报告整改",
        ["HazardRules.Extend"] = "隐患 · 延期",
        ["HazardRules.NewDue"] = "隐患 · 延期、会签退回时新的整改期限",
        ["RecheckRules.Candidate"] = "复查 · 能否安排",
        ["RecheckRules.Plan"] = "复查 · 安排",
        ["RecheckRules.Date"] = "复查 · 日期（安排、改期）",
        ["ResultRules.Recording"] = "复查 · 能否登记结果",
        ["ResultRules.Each"] = "复查 · 结果",
    };

    [Fact]
    public void The_rules_are_committed_for_review() => Repository.Disagreement("docs/rules.md", Page()).Should().BeNull();

    [Fact]
    public void Every_rule_says_what_it_demands_and_by_which_clause() =>
        Sets().SelectMany(set => set.Rules).Should().AllSatisfy(rule =>
        {
            rule.Code.Should().MatchRegex("^[a-z-]+(\\.[a-z-]+)+$");
            rule.Clause.Text.Should().NotBeEmpty();
            rule.Meaning.Should().NotBeEmpty();
        });

    private static string Page()
    {
        var page = new StringBuilder("# 规则\n\n由测试从程序生成并比对：每条规则的代码、条款和要求。一条规则不成立时，系统给出一句话、条款和可以采取的办法。\n");
        foreach (var (title, rules) in Sets())
        {
            page.Append($"\n## {title}\n\n| 代码 | 条款 | 要求 |\n|---|---|---|\n");
            foreach (var rule in rules) page.Append($"| `{rule.Code}` | {rule.Clause.Text} | {rule.Meaning} |\n");
        }

        return page.ToString();
    }

    private static IEnumerable<(string Title, List<Law> Rules)> Sets() =>
        from type in typeof(Rule<>).Assembly.GetTypes()
        from field in type.GetFields(BindingFlags.Public | BindingFlags.Static)
        where field.FieldType is { IsGenericType: true } set && set.GetGenericTypeDefinition() == typeof(RuleSet<>)
        let name = $"{type.Name}.{field.Name}"
        let title = Titles.GetValueOrDefault(name, name)
        orderby Titles.Keys.ToList().IndexOf(name) is var place && place < 0 ? int.MaxValue : place, name
        select (title, ((IEnumerable)field.GetValue(null)!).Cast<object>().Select(LawOf).ToList());

    private static Law LawOf(object rule)
    {
        object Of(string member) => rule.GetType().GetProperty(member)!.GetValue(rule)!;
        return new((string)Of("Code"), (Clause)Of("Clause"), (string)Of("Meaning"));
    }

    private sealed record Law(string Code, Clause Clause, string Meaning);
}
