using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;
using Supervision.Domain.Filings;

namespace Supervision.Application.Filings;

/// <summary>One list, with what the rules say of it now where it is still open.</summary>
public sealed record ShowFiling(Guid Id) : IQuery<Result<FilingDto>>;

internal sealed class ShowFilingHandler(ISupervisionDb db, ICurrentUser user, FilingJudge judge, FilingViews views) : IRequestHandler<ShowFiling, Result<FilingDto>>
{
    public async Task<Result<FilingDto>> Handle(ShowFiling request, CancellationToken ct)
    {
        var filing = await db.Visible<Filing>(user).AsNoTracking().Include(filing => filing.Lines).SingleOrDefaultAsync(filing => filing.Id == request.Id, ct);
        if (filing is null) return Finding.Unknown;
        var verdict = await judge.CheckAsync(filing, ct);
        return await views.OfAsync(filing, verdict, ct);
    }
}
