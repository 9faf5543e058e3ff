using MediatR;
using Supervision.Application.Common;
using Supervision.Domain.Common;

namespace Supervision.Application.Filings;

/// <summary>One list, with what the rules say of it now where it is still open.</summary>
public sealed record ShowFiling(Guid Id) : IQuery<Result<FilingDto>>;

internal sealed class ShowFilingHandler(FilingViews views) : IRequestHandler<ShowFiling, Result<FilingDto>>
{
    public Task<Result<FilingDto>> Handle(ShowFiling request, CancellationToken ct) => views.ShowAsync(request.Id, ct);
}
