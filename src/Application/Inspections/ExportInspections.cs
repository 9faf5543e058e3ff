using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Ports;
using Supervision.Application.Common.Spreadsheets;
using Supervision.Application.Departments;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Hazards;
using Supervision.Domain.Inspections;

namespace Supervision.Application.Inspections;

/// <summary>The list as a workbook. Page and size, which the list's address may carry, mean nothing here.</summary>
public sealed record ExportInspections : InspectionFilter, IQuery<Result<Download>>
{
    /// <summary>文件格式，只有 xlsx</summary>
    public string? Format { get; init; }
}

internal sealed class ExportInspectionsValidator : PageRequestValidator<ExportInspections>
{
    public ExportInspectionsValidator() : base(InspectionFilter.Sorts) => RuleFor(export => export.Format).IsWorkbook();
}

internal sealed class ExportInspectionsHandler(ISupervisionDb db, ICurrentUser user, ISpreadsheets spreadsheets, TimeProvider clock)
    : IRequestHandler<ExportInspections, Result<Download>>
{
    public async Task<Result<Download>> Handle(ExportInspections request, CancellationToken ct)
    {
        var today = clock.LocalToday();
        var visits = Visits(request.Of(db, user, today)).AsAsyncEnumerable();
        return spreadsheets.ToWorkbook($"检查任务-{today:yyyyMMdd}", List(await DepartmentNames.GatherAsync(db, ct)).Of(visits));
    }

    private static SheetTable<Visit> List(DepartmentNames names) => new("检查任务")
    {
        { "检查编号", 22, visit => visit.Number },
        { "状态", 10, visit => Labels.Of(visit.Status) },
        { "企业", 36, visit => visit.Name },
        { "统一社会信用代码", 22, visit => visit.Uscc },
        { "街道", 12, visit => names.Street(visit.Subdistrict) },
        { "检查日期", 12, visit => visit.Date },
        { "时段", 8, visit => visit.Session is { } session ? Labels.Of(session) : null },
        { "参加单位", 40, visit => string.Join('、', visit.Parts.OrderBy(part => names.Position(part.Department)).Select(part => names.Of(part.Department))) },
        { "备案行数", 10, visit => visit.Lines },
        { "减少入企次数", 12, visit => Math.Max(0, visit.Lines - 1) },
        { "隐患", 8, visit => visit.Hazards },
        { "未闭环", 8, visit => visit.Open },
    };

    private IQueryable<Visit> Visits(IQueryable<Inspection> inspections)
    {
        var parts = db.Visible<Participation>(user).Where(part => part.State != ParticipationState.Dropped);
        var hazards = db.Visible<Hazard>(user);
        return
            from inspection in inspections
            join enterprise in db.Enterprises on inspection.EnterpriseId equals enterprise.Id
            select new Visit
            {
                Number = inspection.Number,
                Status = inspection.Status,
                Subdistrict = inspection.Subdistrict,
                Date = inspection.Date,
                Session = inspection.Session,
                Name = enterprise.Name,
                Uscc = enterprise.Uscc,
                Parts = parts.Where(part => part.InspectionId == inspection.Id).Select(part => new VisitPart(part.Department, part.LineIds)).ToList(),
                Hazards = hazards.Count(hazard => hazard.InspectionId == inspection.Id),
                Open = hazards.Count(hazard => hazard.InspectionId == inspection.Id && hazard.Status != HazardStatus.Closed),
            };
    }

    private sealed record VisitPart(string Department, List<Guid> LineIds);

    private sealed record Visit
    {
        public required string Number { get; init; }
        public required InspectionStatus Status { get; init; }
        public required string Subdistrict { get; init; }
        public required DateOnly? Date { get; init; }
        public required Session? Session { get; init; }
        public required string Name { get; init; }
        public required string Uscc { get; init; }
        public required List<VisitPart> Parts { get; init; }
        public required int Hazards { get; init; }
        public required int Open { get; init; }
        public int Lines => Parts.Sum(part => part.LineIds.Count);
    }
}
