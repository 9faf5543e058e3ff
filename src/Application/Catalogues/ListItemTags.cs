using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Domain.Common;

namespace Supervision.Application.Catalogues;

/// <summary>The tags of the one table, the most used first.</summary>
public sealed record ListItemTags : PageRequest, IQuery<Result<Page<ItemTag>>>;

/// <param name="Items">事项数</param>
public sealed record ItemTag(string Tag, int Items);

internal sealed class ListItemTagsValidator() : PageRequestValidator<ListItemTags>([]);

internal sealed class ListItemTagsHandler(ISupervisionDb db) : IRequestHandler<ListItemTags, Result<Page<ItemTag>>>
{
    public async Task<Result<Page<ItemTag>>> Handle(ListItemTags request, CancellationToken ct)
    {
        var tags = await db.SupervisionItems.Select(item => item.Tags).ToListAsync(ct);
        return tags.SelectMany(each => each)
            .Where(tag => request.Q is null || tag.Contains(request.Q, StringComparison.Ordinal))
            .CountBy(tag => tag)
            .OrderByDescending(tag => tag.Value).ThenBy(tag => tag.Key, StringComparer.Ordinal)
            .Select(tag => new ItemTag(tag.Key, tag.Value)).ToList().ToPage(request);
    }
}
