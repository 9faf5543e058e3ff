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

/// <summary>A deadline that a new holiday schedule moved.</summary>
/// <param name="Subject">Whose and what for: 坪综查〔2026〕147号 坪山消防救援大队 闭环反馈.</param>
/// <param name="Clause">The clause that sets it.</param>
/// <param name="From">The last day as it was.</param>
/// <param name="To">The last day as it is now.</param>
/// <param name="InspectionId">The inspection that it belongs to, if any.</param>
public sealed record MovedDeadline(string Subject, Clause Clause, DateOnly From, DateOnly To, Guid? InspectionId = null);
