using FluentValidation;
using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Enterprises;
using Supervision.Domain.Common;

namespace Supervision.Application.JointLists;

/// <summary>
/// A month's enterprises on its board, page by page in its order: by street, then by the number of lines, the most first. A month is counted and ordered as a whole, so that a
/// page may begin anywhere and its total is always exact.
/// </summary>
public sealed record ListBoardEnterprises : IQuery<Result<BoardPage>>
{
    public YearMonth Month { get; init; }

    /// <summary>企业名称或信用代码的任意部分；以空格分开的各部分都须有</summary>
    public string? Q { get; init; }

    /// <summary>街道代码（九位）</summary>
    public string? Subdistrict { get; init; }

    /// <summary>有备案行的区级单位代码</summary>
    public string? Body { get; init; }

    /// <summary>只看哪一类企业</summary>
    public BoardView? View { get; init; }

    /// <summary>企业的 id 或其一次入企的 id：列出它所在的一页，代替 page；条件不含它的，仍为 page</summary>
    public Guid? At { get; init; }

    /// <summary>第几页，从1起，默认1</summary>
    public int? Page { get; init; }

    /// <summary>每页企业数，1至200，默认50</summary>
    public int? Size { get; init; }
}

/// <summary>看板上企业的类别；一家企业可以属于几类</summary>
public enum BoardView
{
    /// <summary>有两家及以上单位的入企</summary>
    [Label("联合")] Joint,

    /// <summary>须入企两次及以上</summary>
    [Label("不能合并")] Apart,

    /// <summary>有当月不能安排的备案行</summary>
    [Label("未排入")] Unplaced,

    /// <summary>有推导之后新备案的行</summary>
    [Label("待推导")] Waiting,
}

/// <summary>看板上企业的一页</summary>
/// <param name="Version">草稿的版本号，调整所列的入企时放入 If-Match；没有草稿的为0</param>
/// <param name="Number">第几页</param>
/// <param name="Total">符合全部条件的企业数，总是准确的</param>
/// <param name="Counts">除 view 之外符合条件的企业，按类别计数</param>
/// <param name="Streets">符合全部条件的企业，按街道合计；没有的街道不列</param>
public sealed record BoardPage(
    YearMonth Month, int Version, IReadOnlyList<BoardEnterprise> Items, [property: System.Text.Json.Serialization.JsonPropertyName("page")] int Number, int Size, int Total, bool TotalIsExact,
    BoardCounts Counts, IReadOnlyList<BoardStreet> Streets) : IVersioned;

/// <summary>各类企业数</summary>
/// <param name="All">全部</param>
/// <param name="Joint">有两家及以上单位的入企的企业数</param>
/// <param name="Apart">须入企两次及以上的企业数</param>
/// <param name="Unplaced">有当月不能安排的备案行的企业数</param>
/// <param name="Waiting">有推导之后新备案的行的企业数</param>
public sealed record BoardCounts(int All, int Joint, int Apart, int Unplaced, int Waiting);

internal sealed class ListBoardEnterprisesValidator : AbstractValidator<ListBoardEnterprises>
{
    public ListBoardEnterprisesValidator()
    {
        RuleFor(list => list.Q).MaximumLength(100);
        RuleFor(list => list.Subdistrict).MaximumLength(9);
        RuleFor(list => list.Body).MaximumLength(10);
        RuleFor(list => list.Page).InclusiveBetween(1, 1_000_000);
        RuleFor(list => list.Size).InclusiveBetween(1, Paging.LargestPage);
    }
}

internal sealed class ListBoardEnterprisesHandler(BoardViews boards) : IRequestHandler<ListBoardEnterprises, Result<BoardPage>>
{
    private const int UsualSize = 50;

    public async Task<Result<BoardPage>> Handle(ListBoardEnterprises request, CancellationToken ct)
    {
        var (facts, blocks) = await boards.OutlineAsync(request.Month, ct);
        var found = Matching(blocks, request);
        var shown = request.View is { } view ? [.. found.Where(block => block.IsIn(view))] : found;
        var size = request.Size ?? UsualSize;
        var page = PageOf(shown, request.At, size) ?? request.Page ?? 1;
        return new BoardPage(
            request.Month, facts.Version, await boards.DrawAsync(facts, [.. shown.Skip((page - 1) * size).Take(size)], ct), page, size, shown.Count, true, BoardCounting.Counts(found),
            [.. facts.Streets.Select(street => BoardCounting.Street(street.Code, street.ShortName, shown)).Where(street => street.Enterprises > 0)]);
    }

    private static List<BoardBlock> Matching(IReadOnlyList<BoardBlock> blocks, ListBoardEnterprises request)
    {
        var words = EnterpriseSearch.Words(request.Q);
        return [.. blocks.Where(block =>
            (request.Subdistrict is null || block.At.SubdistrictCode == request.Subdistrict)
            && (request.Body is null || block.Lines.Any(line => line.Body == request.Body))
            && words.All(word => word.IsIn(block.At.Name, block.At.Uscc)))];
    }

    private static int? PageOf(List<BoardBlock> shown, Guid? sought, int size)
    {
        var at = sought is { } id ? shown.FindIndex(block => block.At.Id == id || block.Visits.Any(visit => visit.Visit.Id == id)) : -1;
        return at < 0 ? null : (at / size) + 1;
    }
}
