using MediatR;
using Supervision.Application.Common;
using Supervision.Domain.Common;

namespace Supervision.Application.Filings;

/// <summary>One list, with what the rules say of it now where it is still open.</summary>
public sealed record ShowFiling(Guid Id) : IQuery<Result<FilingDetails>>;

internal sealed class ShowFilingHandler(FilingViews views) : IRequestHandler<ShowFiling, Result<FilingDetails>>
{
    public Task<Result<FilingDetails>> Handle(ShowFiling request, CancellationToken ct) => views.ShowAsync(request.Id, ct);
}
