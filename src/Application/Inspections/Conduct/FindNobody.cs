using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Domain.Common;

namespace Supervision.Application.Inspections.Conduct;

/// <summary>A body at the gate found nobody there: the visit has ended as such, does not count for the year, and its lines may enter the next joint list, 五(三)4.</summary>
public sealed record FindNobody(Guid Id, int Version, NobodyForm Form) : ICommand<Result<InspectionDetails>>;

/// <summary>现场无人</summary>
/// <param name="Remark">现场情况，如厂门上锁、停产放假，必填</param>
/// <param name="Department">代其街道所办理时填街道所代码；不填为本单位</param>
public sealed record NobodyForm(string Remark, string? Department = null);

internal sealed class FindNobodyValidator : AbstractValidator<FindNobody>
{
    public FindNobodyValidator() => RuleFor(request => request.Form.Remark).NotEmpty().MaximumLength(500).OverridePropertyName("remark");
}

internal sealed class FindNobodyHandler(ISupervisionDb db, InspectionChanges changes) : IRequestHandler<FindNobody, Result<InspectionDetails>>
{
    public Task<Result<InspectionDetails>> Handle(FindNobody request, CancellationToken ct) =>
        changes.ChangePartAsync(request.Id, request.Version, request.Form.Department, ParticipationVerbs.FindNobody, async here =>
        {
            var outcome = here.Visit.FindNobody(here.Part.Department, request.Form.Remark);
            if (outcome.IsError) return outcome;
            foreach (var part in here.Visit.Participants)
                foreach (var line in await db.LinesOf(part).ToListAsync(ct))
                    if (line.Drop() is { IsError: true } refused) return refused;
            return Result.Done;
        }, ct);
}
