using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Departments;
using Supervision.Domain.Catalogues;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;

namespace Supervision.Application.Catalogues.Editions;

/// <summary>The rows of an edition in the order of their codes, as they were published. <c>q</c>: any part of a name or code.</summary>
public sealed record ListCatalogueItems : PageRequest, IQuery<Result<Page<CatalogueItem>>>
{
    /// <summary>哪一版</summary>
    public required Guid Id { get; init; }

    /// <summary>监管单位（区级）代码</summary>
    public string? Body { get; init; }

    public SafetyDomain? SafetyDomain { get; init; }
}

/// <summary>一版清单中的一个事项，逐栏的文字</summary>
/// <param name="Code">事项编码</param>
/// <param name="Body">监管单位（区级）代码</param>
/// <param name="Name">事项名称</param>
/// <param name="Fields">有内容的各栏</param>
public sealed record CatalogueItem(Guid ItemId, string Code, string Body, SafetyDomain SafetyDomain, string Name, IReadOnlyList<CatalogueField> Fields)
{
    internal static CatalogueItem Of(CatalogueRow row, DepartmentNames names) => new(
        row.ItemId, row.Code, row.Content.SafetyDomain.Body(), row.Content.SafetyDomain, row.Content.Name,
        [.. Enum.GetValues<ItemField>().Select(field => new CatalogueField(field, ItemWords.Of(row.Content, field, names.Short))).Where(one => one.Text.Length > 0)]);
}

/// <summary>一栏的文字，多条的以换行分开</summary>
public sealed record CatalogueField(ItemField Field, string Text);

internal sealed class ListCatalogueItemsValidator : PageRequestValidator<ListCatalogueItems>
{
    public ListCatalogueItemsValidator() : base([]) => RuleFor(list => list.Body).MaximumLength(10);
}

internal sealed class ListCatalogueItemsHandler(ISupervisionDb db) : IRequestHandler<ListCatalogueItems, Result<Page<CatalogueItem>>>
{
    public async Task<Result<Page<CatalogueItem>>> Handle(ListCatalogueItems request, CancellationToken ct)
    {
        var rows = await db.Catalogues.AsNoTracking().Where(catalogue => catalogue.Id == request.Id).Select(catalogue => catalogue.Rows).SingleOrDefaultAsync(ct);
        if (rows is null) return RecordErrors.Unknown;
        var names = await DepartmentNames.GatherAsync(db, ct);
        return rows
            .Where(row => request.Q is null || row.Content.Name.Contains(request.Q, StringComparison.OrdinalIgnoreCase) || row.Code.Contains(request.Q, StringComparison.OrdinalIgnoreCase))
            .Where(row => request.Body is null || row.Content.SafetyDomain.Body() == request.Body)
            .Where(row => request.SafetyDomain is null || row.Content.SafetyDomain == request.SafetyDomain)
            .ToList().ToPage(request).Select(row => CatalogueItem.Of(row, names));
    }
}
