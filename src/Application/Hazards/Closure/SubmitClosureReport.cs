using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Inspections;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Hazards;
using Supervision.Domain.Inspections;

namespace Supervision.Application.Hazards.Closure;

/// <summary>报送闭环反馈，五(三)7</summary>
/// <param name="InspectionId">检查任务</param>
/// <param name="Account">复查和处罚情况</param>
/// <param name="Department">代其街道所报送时填街道所代码；不填为本单位</param>
public sealed record SubmitClosureReport(Guid InspectionId, string Account, string? Department = null) : ICommand<Result<ClosureReportDto>>;

internal sealed class SubmitClosureReportValidator : AbstractValidator<SubmitClosureReport>
{
    public SubmitClosureReportValidator() => RuleFor(request => request.Account).NotEmpty().MaximumLength(4000);
}

internal sealed class SubmitClosureReportHandler(ISupervisionDb db, ICurrentUser user, ClosureReportViews views, TimeProvider clock)
    : IRequestHandler<SubmitClosureReport, Result<ClosureReportDto>>
{
    public async Task<Result<ClosureReportDto>> Handle(SubmitClosureReport request, CancellationToken ct)
    {
        await db.LockAsync(LockKey.Inspection(request.InspectionId), ct);
        var found = await db.Visible<Inspection>(user).Include(inspection => inspection.Participations).FindAsync(request.InspectionId, ct);
        if (found.IsError) return found.Error!;
        if (found.Value.PartOf(user, request.Department) is not { } part) return InspectionErrors.NoParticipant;

        var now = clock.GetUtcNow();
        var outcome = found.Value.Report(part.Department, now);
        if (outcome.IsError) return outcome.Error!;
        var report = ClosureReport.Submit(request.InspectionId, part.Department, part.Body, request.Account, part.ReportDueOn!.Value, clock.LocalToday(), now);
        db.ClosureReports.Add(report);
        await db.SaveChangesAsync(ct);
        return await views.ShowAsync(report.Id, ct);
    }
}
