using FluentValidation;
using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Inspections;
using Supervision.Domain.Common;
using Supervision.Domain.Hazards;

namespace Supervision.Application.Hazards.Closure;

/// <summary>报送闭环反馈，五(三)7</summary>
/// <param name="InspectionId">检查任务</param>
/// <param name="Account">复查和处罚情况</param>
/// <param name="Department">代其街道所报送时填街道所代码；不填为本单位</param>
public sealed record SubmitClosureReport(Guid InspectionId, string Account, string? Department = null) : ICommand<Result<ClosureReportDetails>>;

internal sealed class SubmitClosureReportValidator : AbstractValidator<SubmitClosureReport>
{
    public SubmitClosureReportValidator() => RuleFor(request => request.Account).NotEmpty().MaximumLength(4000);
}

internal sealed class SubmitClosureReportHandler(ISupervisionDb db, InspectionChanges changes, ClosureReportViews views)
    : IRequestHandler<SubmitClosureReport, Result<ClosureReportDetails>>
{
    public async Task<Result<ClosureReportDetails>> Handle(SubmitClosureReport request, CancellationToken ct)
    {
        var held = await changes.HoldPartAsync(request.InspectionId, version: null, request.Department, ParticipationVerbs.ReportClosure, ct);
        if (held.IsError) return held.Error!;
        var (part, facts) = (held.Value.Part, held.Value.Facts);
        var outcome = held.Value.Visit.Report(part.Department, facts.Now);
        if (outcome.IsError) return outcome.Error!;
        var report = ClosureReport.Submit(request.InspectionId, part.Department, part.Body, request.Account, part.ReportDueOn!.Value, facts.Today, facts.Now);
        db.ClosureReports.Add(report);
        await db.SaveChangesAsync(ct);
        return await views.ShowAsync(report.Id, ct);
    }
}
