using FluentValidation;
using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;

namespace Supervision.Application.Departments;

/// <summary>A leader or liaison leaves and nobody follows yet: the gap is shown to the lead until somebody is appointed. 六(二).</summary>
/// <param name="On">The last day.</param>
public sealed record EndLiaison(string Code, Guid Id, DateOnly On, string? Handover) : ICommand<Result<LiaisonRow>>;

internal sealed class EndLiaisonValidator : AbstractValidator<EndLiaison>
{
    public EndLiaisonValidator()
    {
        RuleFor(end => end.Code).MaximumLength(10);
        RuleFor(end => end.Handover).MaximumLength(500);
    }
}

internal sealed class EndLiaisonHandler(ISupervisionDb db, ICurrentUser user) : IRequestHandler<EndLiaison, Result<LiaisonRow>>
{
    public async Task<Result<LiaisonRow>> Handle(EndLiaison request, CancellationToken ct) =>
        await db.ActAsync(await db.FindLiaisonAsync(user, request.Code, request.Id, ct), liaison => liaison.End(request.On, request.Handover), LiaisonRow.Of, ct);
}
