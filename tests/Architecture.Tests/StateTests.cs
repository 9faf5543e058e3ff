using System.Text;
using Supervision.Domain.Catalogues;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;
using Supervision.Domain.Filings;
using Supervision.Domain.Hazards;
using Supervision.Domain.Inspections;
using Supervision.Domain.JointLists;
using Supervision.Domain.Planning;

namespace Supervision.Architecture.Tests;

/// <summary>Every state against every verb, as a table that people have approved.</summary>
public sealed class StateTests
{
    [Fact]
    public void The_states_of_every_aggregate_are_committed_for_review() =>
        Repository.Disagreement("docs/states.md", Page()).Should().BeNull();

    private static string Page() =>
        "# 状态与操作\n\n由测试从程序生成并比对：行为当前状态，列为操作，格内为操作后的状态；空格为拒绝。\n\n"
        + $"## 执法备案\n\n{Table(FilingTransitions.Table)}\n## 名单行\n\n{Table(FilingLineTransitions.Table)}\n"
        + $"## 联合执法名单\n\n{Table(JointListTransitions.Table)}\n## 检查任务\n\n{Table(InspectionTransitions.Table)}\n## 参加单位\n\n{Table(ParticipationTransitions.Table)}\n"
        + $"## 隐患\n\n{Table(HazardTransitions.Table)}\n## 复查\n\n{Table(RecheckTransitions.Table)}\n## 年度执法计划\n\n{Table(AnnualPlanTransitions.Table)}\n## 全区年度计划\n\n{Table(DistrictPlanTransitions.Table)}\n## 事项变更\n\n{Table(ItemChangeTransitions.Table)}\n## 企业档案\n\n{Table(EnterpriseTransitions.Table)}\n## 企业名单导入\n\n{Table(EnterpriseImportTransitions.Table)}";

    private static string Table<TState, TAction>(Transitions<TState, TAction> transitions)
        where TState : struct, Enum
        where TAction : struct, Enum
    {
        var actions = Enum.GetValues<TAction>();
        var table = new StringBuilder("| |").AppendJoin('|', actions.Select(action => $" {Labels.Of(action)} ")).Append("|\n|---|").AppendJoin('|', actions.Select(_ => "---")).Append("|\n");
        foreach (var state in Enum.GetValues<TState>())
            table.Append($"| {Labels.Of(state)} |").AppendJoin('|', actions.Select(action => transitions.Next(state, action) is { IsError: false } next ? $" {Labels.Of(next.Value)} " : " ")).Append("|\n");
        return table.ToString();
    }
}
