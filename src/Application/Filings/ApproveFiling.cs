using MediatR;
using Supervision.Application.Common;
using Supervision.Domain.Common;

namespace Supervision.Application.Filings;

/// <summary>The lead lets a late list, or one that claims 等情形, stand. Lines that have come to break a rule meanwhile are refused; where none is left, the approval is.</summary>
public sealed record ApproveFiling(Guid Id, int Version) : ICommand<Result<FilingReceipt>>;

internal sealed class ApproveFilingHandler(FilingApproval approval) : IRequestHandler<ApproveFiling, Result<FilingReceipt>>
{
    public Task<Result<FilingReceipt>> Handle(ApproveFiling request, CancellationToken ct) => approval.ApproveAsync(request.Id, request.Version, ct);
}
