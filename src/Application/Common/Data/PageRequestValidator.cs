using FluentValidation;

namespace Supervision.Application.Common.Data;

/// <summary>Tells what a list can be sorted by.</summary>
public interface IKnowsSorts
{
    IReadOnlyCollection<string> Sorts { get; }
}

/// <summary>What every list request must keep to; a list's validator inherits it and names its sorts: <c>: PageRequestValidator&lt;ListFilings&gt;(Sorts)</c>.</summary>
public abstract class PageRequestValidator<T> : AbstractValidator<T>, IKnowsSorts where T : PageRequest
{
    protected PageRequestValidator(IEnumerable<string> sorts)
    {
        Sorts = [.. sorts];
        var known = Sorts.ToHashSet();
        RuleFor(list => list.Q).MaximumLength(100);
        RuleFor(list => list.Page).InclusiveBetween(1, Paging.Exact);
        RuleFor(list => list.Size).InclusiveBetween(1, Paging.LargestPage);
        RuleFor(list => list.Page)
            .Must((list, _) => list.PageNumber * list.PageSize <= Paging.Exact)
            .When(list => list.Page is > 1 and <= Paging.Exact && list.PageSize is >= 1 and <= Paging.LargestPage)
            .WithMessage($"列表只显示前{Paging.Exact}条，请缩小查询范围或导出");
        RuleFor(list => list.Sort)
            .Must(sort => sort is null || known.Contains(sort.StartsWith('-') ? sort[1..] : sort))
            .WithMessage(known.Count == 0 ? "此列表不能改变排序" : $"只能按 {string.Join('、', known)} 排序，前加“-”为倒序");
    }

    public IReadOnlyCollection<string> Sorts { get; }
}
