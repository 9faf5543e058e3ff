using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;

namespace Supervision.Application.SavedViews;

/// <summary>The views that the caller may open: their own first, then those that colleagues share, each by name.</summary>
public sealed record ListSavedViews : PageRequest, IQuery<Result<Page<SavedViewDetails>>>
{
    /// <summary>哪个列表的；不写为全部</summary>
    public ViewedList? List { get; init; }
}

internal sealed class ListSavedViewsValidator() : PageRequestValidator<ListSavedViews>([]);

internal sealed class ListSavedViewsHandler(ISupervisionDb db, ICurrentUser user) : IRequestHandler<ListSavedViews, Result<Page<SavedViewDetails>>>
{
    public async Task<Result<Page<SavedViewDetails>>> Handle(ListSavedViews request, CancellationToken ct)
    {
        var views = db.Visible<SavedView>(user).AsNoTracking();
        if (request.List is { } list) views = views.Where(view => view.List == list);
        if (request.Q is { } q) views = views.Where(view => view.Name.Contains(q));
        var page = await views.OrderByDescending(view => view.OwnerId == user.Id).ThenBy(view => EF.Functions.Collate(view.Name, Collations.Pinyin)).ThenBy(view => view.Id).ToPageAsync(request, ct);
        return page.Select(view => SavedViewDetails.Of(view, user));
    }
}
