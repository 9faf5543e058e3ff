using Supervision.Application.Common.Events;
using Supervision.Domain.Guidelines;

namespace Supervision.Application.Guidelines;

internal static class GuidelineSentences
{
    public static readonly Sentences Table = new()
    {
        (GuidelineDrafted e) => $"开始编制第{e.Revision}版检查工作指引",
        (GuidelineAmended e) => $"修改第{e.Revision}版检查工作指引，共{e.Sections}节",
        (GuidelineSubmitted e) => $"提交第{e.Revision}版检查工作指引",
        (GuidelineReturned e) => $"退回第{e.Revision}版检查工作指引。原因：{e.Reason}",
        (GuidelineAccepted e) => $"采纳第{e.Revision}版检查工作指引",
        (KeyItemsMarked e) => $"在第{e.Revision}版检查工作指引中标注{e.Items}个重点事项",
        (ManualCompiled e) => $"汇编一手册 {e.Number}，共{e.Chapters}章",
    };
}
