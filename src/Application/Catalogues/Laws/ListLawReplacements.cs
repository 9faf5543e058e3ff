using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;

namespace Supervision.Application.Catalogues.Laws;

/// <summary>What was recorded of laws that were replaced or have lapsed, with the items to be reviewed, the latest day first. <c>q</c>: any part of a title.</summary>
public sealed record ListLawReplacements : PageRequest, IQuery<Result<Page<LawReplacementRow>>>
{
    /// <summary>true 也列出已撤销的登记</summary>
    public bool? Withdrawn { get; init; }

    /// <summary>只列这个区级单位有事项需复核的，事项也只列它的</summary>
    public string? Body { get; init; }
}

internal sealed class ListLawReplacementsValidator : PageRequestValidator<ListLawReplacements>
{
    public ListLawReplacementsValidator() : base([]) => RuleFor(list => list.Body).MaximumLength(10);
}

internal sealed class ListLawReplacementsHandler(ISupervisionDb db, ICurrentUser user) : IRequestHandler<ListLawReplacements, Result<Page<LawReplacementRow>>>
{
    public async Task<Result<Page<LawReplacementRow>>> Handle(ListLawReplacements request, CancellationToken ct)
    {
        var found = db.LawReplacements.AsNoTracking().Where(one => request.Withdrawn == true || one.WithdrawnReason == null);
        if (Typed.LineOrNull(request.Q) is { } q) found = found.Where(one => one.Law.Contains(q) || one.SupersededBy!.Contains(q));
        var replacements = await found.OrderByDescending(one => one.On).ThenByDescending(one => one.RecordedAt).ThenBy(one => one.Id).ToListAsync(ct);
        var items = await db.SupervisionItems.AsNoTracking().Where(item => item.Published && (request.Body == null || item.Body == request.Body)).OrderBy(item => item.Code).ToListAsync(ct);
        return replacements.Select(one => LawReplacementRow.Of(one, one.WithdrawnReason is null ? one.Citing(items) : [], user)).Where(row => request.Body is null || row.Items.Count > 0).ToList().ToPage(request);
    }
}
