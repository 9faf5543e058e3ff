using Supervision.Application.Common.Events;
using Supervision.Domain.Catalogues;
using Supervision.Domain.Common;

namespace Supervision.Application.Catalogues.Changes;

internal static class ItemChangeSentences
{
    public static readonly Sentences Table = new()
    {
        (ItemChangeDrafted e) => $"起草{What(e)}",
        (ItemChangeAmended e) => $"修改{What(e)}的内容",
        (ItemChangeSubmitted e) => $"提交{What(e)}",
        (ItemChangeReturned e) => $"退回{What(e)}。原因：{e.Reason}",
        (ItemChangeAccepted e) => $"采纳{What(e)}",
        (ItemChangeWithdrawn e) => $"撤回{What(e)}",
        (ItemChangePublished e) => $"{What(e)}随{e.Number}发布",
    };

    private static string What(ItemChangeEvent e) => $"{Labels.Of(e.What)}监管事项“{e.Name}”的变更";
}
