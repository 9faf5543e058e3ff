using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Catalogues.Laws;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Ports;
using Supervision.Domain.Calendar;
using Supervision.Domain.Catalogues;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;

namespace Supervision.Application.Catalogues;

/// <summary>The one table 一张表. <c>q</c>: any part of a name or code. Sorts: <c>code</c>, <c>name</c>. 五(一).</summary>
public sealed record ListSupervisionItems : PageRequest, IQuery<Result<Page<SupervisionItemDetails>>>
{
    /// <summary>监管单位（区级）代码</summary>
    public string? Body { get; init; }

    public SafetyDomain? SafetyDomain { get; init; }

    /// <summary>标签，如 粉尘涉爆、有限空间</summary>
    public string? Tag { get; init; }

    /// <summary>true 只列可能构成重大事故隐患的事项，false 只列其他</summary>
    public bool? MajorHazard { get; init; }

    /// <summary>true 只列所依据的法律已被替代或失效、需复核的事项</summary>
    public bool? NeedsReview { get; init; }

    /// <summary>true 只列列入清单多年而没有检查过、应予清理的事项（年数为方案参数）</summary>
    public bool? Unused { get; init; }

    /// <summary>true 只列已发布的事项，false 只列已从清单删除的</summary>
    public bool? Published { get; init; }

    /// <summary>判断监管依据是否有效的日期，默认今天</summary>
    public DateOnly? On { get; init; }
}

internal sealed class ListSupervisionItemsValidator : PageRequestValidator<ListSupervisionItems>
{
    public ListSupervisionItemsValidator() : base(ListSupervisionItemsHandler.Sorts)
    {
        RuleFor(list => list.Body).MaximumLength(10);
        RuleFor(list => list.Tag).MaximumLength(40);
    }
}

internal sealed class ListSupervisionItemsHandler(ISupervisionDb db, IPlanParameters parameters, TimeProvider clock) : IRequestHandler<ListSupervisionItems, Result<Page<SupervisionItemDetails>>>
{
    public static readonly Sorts<SupervisionItem> Sorts = new(item => item.Id)
    {
        ["code"] = item => item.Code,
        ["name"] = item => EF.Functions.Collate(item.Name, Collations.Pinyin),
    };

    public async Task<Result<Page<SupervisionItemDetails>>> Handle(ListSupervisionItems request, CancellationToken ct)
    {
        var on = request.On ?? clock.LocalToday();
        var unused = db.UnusedOn(on, parameters.On(on).UnusedItemYears).Select(item => item.Id);
        var sorted = db.SupervisionItems.AsNoTracking()
            .Where(item => request.Q == null || item.Name.Contains(request.Q) || item.Code.Contains(request.Q))
            .Where(item => request.Body == null || item.Body == request.Body)
            .Where(item => request.SafetyDomain == null || item.SafetyDomain == request.SafetyDomain)
            .Where(item => request.Tag == null || item.Tags.Contains(request.Tag))
            .Where(item => request.MajorHazard == null || item.MajorHazard == request.MajorHazard)
            .Where(item => request.Published == null || item.Published == request.Published)
            .Where(item => request.Unused == null || unused.Contains(item.Id) == request.Unused)
            .SortBy(request, Sorts, "code");

        // Legal bases are read as a whole; the table has a few hundred rows.
        var laws = await db.LawReplacementsAsync(ct);
        var page = request.NeedsReview is { } wanted
            ? (await sorted.ToListAsync(ct)).Where(item => laws.NeedsReviewOn(item, on) == wanted).ToList().ToPage(request)
            : await sorted.ToPageAsync(request, ct);
        var shown = page.Items.Select(item => item.Id).ToList();
        var idle = (await unused.Where(id => shown.Contains(id)).ToListAsync(ct)).ToHashSet();
        return page.Select(item => SupervisionItemDetails.Of(item, on, laws, idle.Contains(item.Id)));
    }
}
