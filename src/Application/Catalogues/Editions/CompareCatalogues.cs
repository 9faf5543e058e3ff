using FluentValidation;
using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Domain.Catalogues;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;

namespace Supervision.Application.Catalogues.Editions;

/// <summary>What an edition changed of an earlier one, item by item and column by column, in the order of the codes. <c>q</c>: any part of a name or code. 五(一).</summary>
public sealed record CompareCatalogues : PageRequest, IQuery<Result<Page<CatalogueDifference>>>
{
    /// <summary>后一版</summary>
    public required Guid Id { get; init; }

    /// <summary>前一版，默认为紧邻的上一版</summary>
    public Guid? Since { get; init; }

    public DifferenceKind? Kind { get; init; }

    /// <summary>监管单位（区级）代码</summary>
    public string? Body { get; init; }
}

/// <summary>两版清单不同的一个事项</summary>
/// <param name="Code">事项编码</param>
/// <param name="Name">事项名称</param>
/// <param name="Body">监管单位（区级）代码</param>
/// <param name="Fields">逐栏的变化</param>
public sealed record CatalogueDifference(Guid ItemId, string Code, string Name, string Body, SafetyDomain SafetyDomain, DifferenceKind Kind, IReadOnlyList<FieldDifference> Fields)
{
    internal static CatalogueDifference Of(ItemDifference one) => new(one.ItemId, one.Code, one.Name, one.SafetyDomain.Body(), one.SafetyDomain, one.Kind, one.Fields);
}

internal sealed class CompareCataloguesValidator : PageRequestValidator<CompareCatalogues>
{
    public CompareCataloguesValidator() : base([]) => RuleFor(list => list.Body).MaximumLength(10);
}

internal sealed class CompareCataloguesHandler(ISupervisionDb db) : IRequestHandler<CompareCatalogues, Result<Page<CatalogueDifference>>>
{
    public async Task<Result<Page<CatalogueDifference>>> Handle(CompareCatalogues request, CancellationToken ct)
    {
        var compared = await CatalogueComparison.OfAsync(db, request.Id, request.Since, ct);
        if (compared.IsError) return compared.Error!;
        return compared.Value.Differences
            .Where(one => request.Q is null || one.Name.Contains(request.Q, StringComparison.OrdinalIgnoreCase) || one.Code.Contains(request.Q, StringComparison.OrdinalIgnoreCase))
            .Where(one => request.Kind is null || one.Kind == request.Kind)
            .Where(one => request.Body is null || one.SafetyDomain.Body() == request.Body)
            .Select(CatalogueDifference.Of).ToList().ToPage(request);
    }
}
