using FluentValidation;
using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;

namespace Supervision.Application.Filings;

/// <summary>The lead sends a list back to its body.</summary>
/// <param name="Reason">What is to be changed. 2–1,000 characters.</param>
public sealed record ReturnFiling(Guid Id, int Version, string Reason) : ICommand<Result<FilingReceipt>>;

internal sealed class ReturnFilingValidator : AbstractValidator<ReturnFiling>
{
    public ReturnFilingValidator() => RuleFor(request => request.Reason).NotEmpty().Length(2, 1000);
}

internal sealed class ReturnFilingHandler(ISupervisionDb db, ICurrentUser user) : IRequestHandler<ReturnFiling, Result<FilingReceipt>>
{
    public async Task<Result<FilingReceipt>> Handle(ReturnFiling request, CancellationToken ct) =>
        await db.ActAsync(await db.FindAsync(user, request.Id, request.Version, FilingVerbs.Return, ct), filing => filing.Return(request.Reason.Trim()), filing => FilingReceipt.Of(filing), ct);
}
