using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;
using Supervision.Domain.Filings;

namespace Supervision.Application.Filings;

/// <summary>A body takes one line of its list back, as long as that was not dispatched. The list stays as it is, but for one that waits for the lead: that goes with the last of its rows.</summary>
/// <param name="Version">Of the line as the caller has read it, or of the list that it was read with.</param>
/// <param name="Reason">2–1,000 characters.</param>
public sealed record WithdrawLine(Guid Id, Guid LineId, int Version, string Reason) : ICommand<Result<FilingLineReceipt>>;

/// <summary>撤回的一行</summary>
/// <param name="Reason">撤回的原因</param>
/// <param name="Version">该行的版本</param>
public sealed record FilingLineReceipt(Guid Id, Guid FilingId, int Row, FilingLineStatus Status, string? Reason, int Version) : IVersioned;

internal sealed class WithdrawLineValidator : AbstractValidator<WithdrawLine>
{
    public WithdrawLineValidator() => RuleFor(request => request.Reason).NotEmpty().Length(2, 1000);
}

internal sealed class WithdrawLineHandler(ISupervisionDb db, ICurrentUser user) : IRequestHandler<WithdrawLine, Result<FilingLineReceipt>>
{
    public async Task<Result<FilingLineReceipt>> Handle(WithdrawLine request, CancellationToken ct)
    {
        await db.LockAsync(LockKey.Of($"filing/{request.Id}"), ct);
        var found = await db.Visible<Filing>(user).AsNoTracking().FindAsync(request.Id, ct);
        if (found.IsError) return found.Error!;
        var line = await db.FilingLines.SingleOrDefaultAsync(line => line.Id == request.LineId && line.FilingId == request.Id, ct);
        if (line is null) return FilingLineErrors.Unknown;
        if (!line.IsKnownAt(request.Version, found.Value.Version)) return RecordErrors.Stale;
        if (FilingLineVerbs.Withdraw.Refuses(new(found.Value, line, user)) is { } refused) return refused;

        var reason = request.Reason.Trim();
        var outcome = line.Withdraw(found.Value.Number, reason);
        if (outcome.IsError) return outcome.Error!;
        if (found.Value.Status == FilingStatus.PendingApproval) (await db.Filings.Include(list => list.Lines).SingleAsync(list => list.Id == request.Id, ct)).WithdrawWithLastLine(reason);
        await db.SaveChangesAsync(ct);
        return new FilingLineReceipt(line.Id, line.FilingId, line.Row, line.Status, line.Reason, line.Version);
    }
}
