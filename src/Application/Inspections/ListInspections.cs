using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Departments;
using Supervision.Application.Enterprises;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Hazards;
using Supervision.Domain.Inspections;

namespace Supervision.Application.Inspections;

/// <summary>The visits, page by page.</summary>
public sealed record ListInspections : InspectionFilter, IQuery<Result<Page<InspectionRow>>>;

/// <summary>检查任务列表中的一行</summary>
public sealed record InspectionRow
{
    public required Guid Id { get; init; }
    public required string Number { get; init; }
    public required InspectionStatus Status { get; init; }
    public required InspectedEnterprise Enterprise { get; init; }
    public DateOnly? Date { get; init; }
    public Session? Session { get; init; }
    public required YearMonth Month { get; init; }
    public required DateOnly WindowFrom { get; init; }
    public required DateOnly WindowTo { get; init; }
    public required string LeadDepartment { get; init; }

    /// <summary>参加单位，不含已移出的</summary>
    public required IReadOnlyList<InspectionPart> Participations { get; init; }

    /// <summary>两家以上单位联合检查</summary>
    public required bool Joint { get; init; }

    /// <summary>减少的入企次数</summary>
    public required int VisitsSaved { get; init; }

    public required int HazardCount { get; init; }

    /// <summary>尚未闭环的隐患数</summary>
    public required int OpenHazardCount { get; init; }

    /// <summary>逾期未整改的隐患数</summary>
    public required int OverdueHazardCount { get; init; }

    public required int Version { get; init; }
}

/// <summary>列表中一家参加单位</summary>
/// <param name="AnswerOverdue">超过答复期限仍未答复</param>
/// <param name="ReportDeadline">闭环反馈期限；未起算或已报送的没有</param>
public sealed record InspectionPart(
    string Department, string DepartmentName, string ShortName, Answer Answer, bool AnswerOverdue, ParticipationState State, DeadlineDetails? ReportDeadline);

internal sealed class ListInspectionsValidator() : PageRequestValidator<ListInspections>(InspectionFilter.Sorts);

internal sealed class ListInspectionsHandler(ISupervisionDb db, ICurrentUser user, IWorkCalendar calendar, TimeProvider clock) : IRequestHandler<ListInspections, Result<Page<InspectionRow>>>
{
    public async Task<Result<Page<InspectionRow>>> Handle(ListInspections request, CancellationToken ct)
    {
        var today = clock.LocalToday();
        var page = await ShownInspection.From(db, request.Of(db, user, today)).ToPageAsync(request, ct);
        var ids = page.Items.Select(row => row.Inspection.Id).ToList();
        var names = await DepartmentNames.GatherAsync(db, ct);
        var parts = (await db.Visible<Participation>(user).AsNoTracking()
            .Where(part => ids.Contains(part.InspectionId) && part.State != ParticipationState.Dropped).ToListAsync(ct)).ToLookup(part => part.InspectionId);
        var found = db.Visible<Hazard>(user).AsNoTracking().Where(hazard => ids.Contains(hazard.InspectionId));
        var hazards = await found.GroupBy(hazard => hazard.InspectionId)
            .Select(group => new
            {
                group.Key,
                All = group.Count(),
                Open = group.Count(hazard => hazard.Status != HazardStatus.Closed),
            })
            .ToDictionaryAsync(group => group.Key, ct);
        var overdue = await found.Where(Hazard.DueBefore(today)).GroupBy(hazard => hazard.InspectionId).Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, ct);

        var version = await db.VersionsAsync(user, ids, ct);
        return page.Select(row =>
        {
            var (inspection, own, counted) = (row.Inspection, parts[row.Inspection.Id].OrderBy(part => names.Position(part.Department)).ToList(), hazards.GetValueOrDefault(row.Inspection.Id));
            return new InspectionRow
            {
                Id = inspection.Id,
                Number = inspection.Number,
                Status = inspection.Status,
                Enterprise = row.Enterprise.Named(names),
                Date = inspection.Date,
                Session = inspection.Session,
                Month = inspection.Month,
                WindowFrom = inspection.WindowFrom,
                WindowTo = inspection.WindowTo,
                LeadDepartment = names.LeadShown(inspection, own.Select(part => part.Department), user),
                Participations = [.. own.Select(part => Show(part, inspection, names, today))],
                Joint = own.Select(part => part.Body).Distinct().Skip(1).Any(),
                VisitsSaved = Math.Max(0, own.Sum(part => part.LineIds.Count) - 1),
                HazardCount = counted?.All ?? 0,
                OpenHazardCount = counted?.Open ?? 0,
                OverdueHazardCount = overdue.GetValueOrDefault(inspection.Id),
                Version = version(inspection),
            };
        });
    }

    private InspectionPart Show(Participation part, Inspection inspection, DepartmentNames names, DateOnly today) => new(
        part.Department,
        names.Of(part.Department),
        names.Short(part.Department),
        part.Answer,
        inspection.OpenAnswerDueOn(part) < today,
        part.State,
        part is { State: ParticipationState.ProcedureClosed, ReportDueOn: { } due } ? DeadlineDetails.Of(due, Clause.Closure, calendar, today) : null);
}
