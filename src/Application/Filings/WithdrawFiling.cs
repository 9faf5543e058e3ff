using FluentValidation;
using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;

namespace Supervision.Application.Filings;

/// <summary>A body takes its list back, as long as nothing of it was dispatched.</summary>
/// <param name="Reason">2–1,000 characters.</param>
public sealed record WithdrawFiling(Guid Id, int Version, string Reason) : ICommand<Result<FilingReceipt>>;

internal sealed class WithdrawFilingValidator : AbstractValidator<WithdrawFiling>
{
    public WithdrawFilingValidator() => RuleFor(request => request.Reason).NotEmpty().Length(2, 1000);
}

internal sealed class WithdrawFilingHandler(ISupervisionDb db, ICurrentUser user) : IRequestHandler<WithdrawFiling, Result<FilingReceipt>>
{
    public async Task<Result<FilingReceipt>> Handle(WithdrawFiling request, CancellationToken ct) =>
        await db.ActAsync(await db.FindAsync(user, request.Id, request.Version, FilingVerbs.Withdraw, ct), filing => filing.Withdraw(request.Reason.Trim()), filing => FilingReceipt.Of(filing), ct);
}
