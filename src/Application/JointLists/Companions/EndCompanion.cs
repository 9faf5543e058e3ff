using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Validation;
using Supervision.Application.Common.Verbs;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Filings;
using Supervision.Domain.JointLists;

namespace Supervision.Application.JointLists.Companions;

/// <summary>The invited body does not come along.</summary>
/// <param name="Reason">理由，不超过300字</param>
public sealed record DeclineCompanion(Guid Id, int Version, string Reason) : ICommand<Result<CompanionRow>>;

/// <summary>The lead no longer asks.</summary>
/// <param name="Reason">理由，不超过300字</param>
public sealed record WithdrawCompanion(Guid Id, int Version, string Reason) : ICommand<Result<CompanionRow>>;

internal sealed class DeclineCompanionValidator : AbstractValidator<DeclineCompanion>
{
    public DeclineCompanionValidator() => RuleFor(decline => decline.Reason).IsLine(300);
}

internal sealed class WithdrawCompanionValidator : AbstractValidator<WithdrawCompanion>
{
    public WithdrawCompanionValidator() => RuleFor(withdraw => withdraw.Reason).IsLine(300);
}

internal sealed class DeclineCompanionHandler(CompanionEnding ending) : IRequestHandler<DeclineCompanion, Result<CompanionRow>>
{
    public Task<Result<CompanionRow>> Handle(DeclineCompanion request, CancellationToken ct) =>
        ending.EndAsync(request.Id, request.Version, CompanionVerbs.Decline, invitation => invitation.Decline(Typed.Line(request.Reason)), ct);
}

internal sealed class WithdrawCompanionHandler(CompanionEnding ending) : IRequestHandler<WithdrawCompanion, Result<CompanionRow>>
{
    public Task<Result<CompanionRow>> Handle(WithdrawCompanion request, CancellationToken ct) =>
        ending.EndAsync(request.Id, request.Version, CompanionVerbs.Withdraw, invitation => invitation.Withdraw(Typed.Line(request.Reason)), ct);
}

/// <summary>What declining and withdrawing share. An invitation that its body has answered by filing has ended by itself.</summary>
internal sealed class CompanionEnding(ISupervisionDb db, ICurrentUser user, CompanionViews views, TimeProvider clock)
{
    public async Task<Result<CompanionRow>> EndAsync(Guid id, int version, Verb<CompanionVerb, CompanionCase> verb, Func<CompanionInvitation, Result> end, CancellationToken ct)
    {
        var found = await db.Visible<CompanionInvitation>(user).FindAsync(id, version, ct);
        if (found.IsError) return found.Error!;
        var filed = await db.Visible<CompanionInvitation>(user).Where(one => one.Id == id).In(CompanionStatus.Filed, db.Visible<FilingLine>(user), clock.LocalToday()).AnyAsync(ct);
        if (verb.Refuses(new(found.Value, filed, user)) is { } refused) return refused;
        var outcome = end(found.Value);
        if (outcome.IsError) return outcome.Error!;
        await db.SaveChangesAsync(ct);
        return (await views.OfAsync([found.Value], ct))[0];
    }
}
