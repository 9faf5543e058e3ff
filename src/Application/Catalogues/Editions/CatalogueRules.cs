using Supervision.Domain.Catalogues;
using Supervision.Domain.Common;

namespace Supervision.Application.Catalogues.Editions;

/// <summary>Whether an edition may be published, 五(一): never backdated, never before the one that it follows, and after the first only with changes.</summary>
internal static class CatalogueRules
{
    public static Error? Refusal(Catalogue? newest, int items, int changes, DateOnly inForceOn, DateOnly today) =>
        inForceOn < today ? CatalogueErrors.InForcePast
        : newest is not null && inForceOn < newest.InForceOn ? CatalogueErrors.InForceBefore(newest.InForceOn)
        : newest is not null && changes == 0 ? CatalogueErrors.NothingNew
        : items + changes == 0 ? CatalogueErrors.NoItems
        : null;
}
