using Supervision.Domain.Common;

namespace Supervision.Application.SavedViews;

public static class SavedViewErrors
{
    public static readonly Error TooMany = Error.Conflict("saved-view.too-many", $"每人最多保存 {SavedView.Most} 个视图，请先删除不用的");
    public static readonly Error NoBody = Error.Invalid("saved-view.no-body", "您的账号不属于任何单位，视图只能自己使用", "shared");
    public static readonly Error Anothers = Error.Forbidden("saved-view.anothers", "这是同事保存的视图，只有本人可以删除");
}
