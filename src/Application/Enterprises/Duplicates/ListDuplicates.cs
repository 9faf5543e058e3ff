using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;

namespace Supervision.Application.Enterprises.Duplicates;

/// <summary>Enterprises that may be in the register twice, the last found first. Sorts: foundAt.</summary>
public sealed record ListDuplicates : DuplicateFilter, IQuery<Result<Page<DuplicateRow>>>;

internal sealed class ListDuplicatesValidator() : PageRequestValidator<ListDuplicates>(DuplicateFilter.Sorts);

internal sealed class ListDuplicatesHandler(ISupervisionDb db, ICurrentUser user, DuplicateViews views) : IRequestHandler<ListDuplicates, Result<Page<DuplicateRow>>>
{
    public async Task<Result<Page<DuplicateRow>>> Handle(ListDuplicates request, CancellationToken ct)
    {
        var page = await request.Of(db, user).ToPageAsync(request, ct);
        var rows = (await views.OfAsync(page.Items, ct)).ToDictionary(row => row.Id);
        return page.Select(pair => rows[pair.Id]);
    }
}
