using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Calendar;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Departments;
using Supervision.Application.Documents;
using Supervision.Domain.Calendar;
using Supervision.Domain.Catalogues;
using Supervision.Domain.Common;
using Supervision.Domain.Documents;

namespace Supervision.Application.Catalogues.Editions;

/// <summary>The lead publishes the table with all accepted changes as an edition, 五(一): numbered, dated, with its document; it is never changed. The first one may have no changes.</summary>
/// <param name="InForceOn">生效的第一天；不填为当天</param>
/// <param name="Note">发布说明</param>
public sealed record PublishCatalogue(DateOnly? InForceOn = null, string? Note = null) : ICommand<Result<CatalogueEdition>>;

internal sealed class PublishCatalogueValidator : AbstractValidator<PublishCatalogue>
{
    public PublishCatalogueValidator()
    {
        RuleFor(publish => publish.InForceOn).LessThanOrEqualTo(CalendarYears.LastDay);
        RuleFor(publish => publish.Note).MaximumLength(1000);
    }
}

internal sealed class PublishCatalogueHandler(ISupervisionDb db, ICurrentUser user, DocumentIssue documents, TimeProvider clock) : IRequestHandler<PublishCatalogue, Result<CatalogueEdition>>
{
    public async Task<Result<CatalogueEdition>> Handle(PublishCatalogue request, CancellationToken ct)
    {
        await db.LockAsync(LockKey.Catalogues, ct);
        var (today, now) = (clock.LocalToday(), clock.GetUtcNow());
        var inForceOn = request.InForceOn ?? today;
        var newest = await db.Catalogues.AsNoTracking().OrderByDescending(catalogue => catalogue.Edition).FirstOrDefaultAsync(ct);
        var before = newest?.Rows ?? await db.PublishedRowsAsync(ct);
        var changes = await db.Visible<ItemChange>(user).Where(change => change.Status == ItemChangeStatus.Accepted).OrderBy(change => change.Code).ThenBy(change => change.AcceptedAt).ToListAsync(ct);
        if (CatalogueRules.Refusal(newest, before.Count, changes.Count, inForceOn, today) is { } refused) return refused;

        var next = await NextRows.OfAsync(db, before, changes, ct);
        var serial = await db.TakeNumbersAsync($"catalogue/{today.Year}", 1, ct);
        var issue = new CatalogueIssue((newest?.Edition ?? 0) + 1, Catalogue.NumberOf(today.Year, serial), today, now, inForceOn, request.Note?.Trim() ?? "");
        var names = await DepartmentNames.GatherAsync(db, ct);
        var document = await documents.IssueAsync(DocumentKind.Catalogue, issue.Number, CatalogueDocument.Of(issue, next.Rows, names), ct);
        var catalogue = Catalogue.Publish(issue, next.Rows, next.Sums, document.Id);
        foreach (var change in changes)
            if (change.Publish(catalogue, next.Codes[change.ItemId]) is { IsError: true } outcome) return outcome.Error!;
        db.Catalogues.Add(catalogue);
        if (inForceOn <= today) await db.TakeEffectAsync(catalogue, ct);
        await db.SaveChangesAsync(ct);
        return CatalogueEdition.Of(catalogue, document, today >= inForceOn);
    }
}
