using Supervision.Domain.Calendar;
using Supervision.Domain.Common;

namespace Supervision.Application.Calendar;

/// <summary>Deadlines of a feature that are not met yet. A feature that keeps such dates implements it; found by the registration, called when a schedule is published.</summary>
public interface IOpenDeadlines
{
    /// <summary>Counts each open deadline again by the new calendar, changes those that differ, and names them. The caller saves.</summary>
    /// <param name="before">The calendar by which they were counted.</param>
    Task<IReadOnlyList<MovedDeadline>> RecountAsync(IWorkCalendar before, IWorkCalendar after, CancellationToken ct);
}

internal static class OpenDeadlines
{
    /// <summary>The open deadlines of every feature.</summary>
    public static async Task<List<MovedDeadline>> RecountAsync(this IEnumerable<IOpenDeadlines> features, IWorkCalendar before, IWorkCalendar after, CancellationToken ct)
    {
        List<MovedDeadline> moved = [];
        foreach (var open in features) moved.AddRange(await open.RecountAsync(before, after, ct));
        return moved;
    }
}

/// <summary>因放假安排变动的期限</summary>
/// <param name="Subject">事项，如：坪综查〔2026〕147号 坪山消防救援大队 闭环反馈</param>
/// <param name="Clause">规定该期限的条款</param>
/// <param name="From">原期限</param>
/// <param name="To">现期限</param>
/// <param name="InspectionId">所属检查任务</param>
public sealed record MovedDeadline(string Subject, Clause Clause, DateOnly From, DateOnly To, Guid? InspectionId = null);
