using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Documents;
using Supervision.Domain.Common;
using Supervision.Domain.Planning;

namespace Supervision.Application.Planning;

/// <summary>The letter with which a year's plan was put on record, as it was issued; for those who work for the district.</summary>
public sealed record DownloadPlanLetter(int Year) : IQuery<Result<Download>>;

internal sealed class DownloadPlanLetterValidator : AbstractValidator<DownloadPlanLetter>
{
    public DownloadPlanLetterValidator() => RuleFor(letter => letter.Year).IsPlanYear();
}

internal sealed class DownloadPlanLetterHandler(ISupervisionDb db, ICurrentUser user, DocumentIssue documents) : IRequestHandler<DownloadPlanLetter, Result<Download>>
{
    public async Task<Result<Download>> Handle(DownloadPlanLetter request, CancellationToken ct)
    {
        var letter = user.Reach is not Reach.District ? null
            : await db.Visible<DistrictPlan>(user).Where(plan => plan.Year == request.Year).Select(plan => plan.DocumentId).SingleOrDefaultAsync(ct);
        return letter is { } id ? await documents.OpenAsync(id, ct) : DistrictPlanErrors.NotRecorded;
    }
}
