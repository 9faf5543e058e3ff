using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Documents;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Jobs;
using Supervision.Application.Common.Ports;
using Supervision.Application.Common.Spreadsheets;
using Supervision.Application.Departments;
using Supervision.Application.Documents;
using Supervision.Application.Catalogues.Changes;
using Supervision.Domain.Calendar;
using Supervision.Domain.Catalogues;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Documents;

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
