using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.JointLists;

namespace Supervision.Application.JointLists;

/// <summary>五(三)4: names the department that leads a visit of the draft: a participant, the street's 应急办, or 区应急管理局.</summary>
public sealed record NameLead(YearMonth Month, int Version, Guid VisitId, string Department) : ICommand<Result<DraftChange>>;

internal sealed class NameLeadValidator : AbstractValidator<NameLead>
{
    public NameLeadValidator() => RuleFor(lead => lead.Department).NotEmpty().MaximumLength(10);
}

internal sealed class NameLeadHandler(ISupervisionDb db, ChangeDraft draft) : IRequestHandler<NameLead, Result<DraftChange>>
{
    public Task<Result<DraftChange>> Handle(NameLead request, CancellationToken ct) => draft.OfAsync(request.Month, request.Version, request.VisitId, async (list, visit) =>
    {
        var suffix = await db.Subdistricts.Where(street => street.Code == visit.Subdistrict).Select(street => street.Suffix).SingleAsync(ct);
        var allowed = visit.Lines.Select(line => line.Department).Append(Bodies.Emergency).Append(Bodies.Office(Bodies.Emergency, suffix));
        return allowed.Contains(request.Department) ? list.Lead(visit.Id, request.Department) : JointListErrors.LeadOutsider;
    }, ct);
}
