using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;

namespace Supervision.Application.SavedViews;

/// <summary>A list as somebody wants to open it again: its search, filters and order under a name, for oneself or for one's body.</summary>
public sealed class SavedView : Entity
{
    /// <summary>How many one account may keep; more are not found again.</summary>
    public const int Most = 50;

    public required Guid OwnerId { get; init; }

    /// <summary>The owner's name when it was last kept, for colleagues.</summary>
    public required string Owner { get; set; }

    /// <summary>Body of the owner; null for who works for none, and has nobody to share with.</summary>
    public string? Body { get; set; }

    public required ViewedList List { get; init; }

    /// <summary>Unique among the owner's views of the list.</summary>
    public required string Name { get; init; }

    /// <summary>The query string of the list's page, without the leading question mark; what the page does not know it passes over.</summary>
    public string Search { get; set; } = "";

    /// <summary>Whether the owner's body and its street offices see it as well.</summary>
    public bool Shared { get; set; }
}

/// <summary>可以保存视图的列表</summary>
public enum ViewedList
{
    [Label("企业库")] Enterprises,
    [Label("备案名单")] Filings,
    [Label("检查任务")] Inspections,
    [Label("隐患")] Hazards,
    [Label("复查")] Rechecks,
    [Label("闭环反馈")] ClosureReports,
    [Label("监管事项")] SupervisionItems,
    [Label("上级检查")] ExternalVisits,
    [Label("减免入企")] SparedVisits,
    [Label("顺带检查")] Companions,
}

/// <summary>一个保存的视图</summary>
/// <param name="List">属于哪个列表</param>
/// <param name="Search">列表页面地址中的查询部分，不含问号</param>
/// <param name="Shared">是否与本单位共用</param>
/// <param name="Own">是否本人保存的；只有本人可以替换和删除</param>
/// <param name="Owner">保存人姓名</param>
public sealed record SavedViewDetails(Guid Id, ViewedList List, string Name, string Search, bool Shared, bool Own, string Owner)
{
    internal static SavedViewDetails Of(SavedView view, ICurrentUser user) => new(view.Id, view.List, view.Name, view.Search, view.Shared, view.OwnerId == user.Id, view.Owner);
}
