using System.Text;
using Supervision.Application.Common.Events;
using Supervision.Application.Notifications;
using Supervision.Application.UnitTests.Events;
using Supervision.Domain.Common;

namespace Supervision.Application.UnitTests.Notifications;

public sealed class NotificationTableTests
{
    [Fact]
    public void Who_is_told_of_what_is_committed_for_review() => Repository.Disagreement("docs/notifications.md", Page()).Should().BeNull();

    [Fact]
    public void Only_what_an_enterprise_may_read_is_told_to_it() =>
        SampleEvents.All.Where(what => NotificationTable.Rules.Kinds.Contains(what.Kind) && NotificationTable.Rules.Of(what.Kind).Contains(Told.Inspected))
            .Should().OnlyContain(what => what.Audience == Audience.Enterprise);

    [Fact]
    public void Nobody_is_told_of_every_row_of_a_list() =>
        NotificationTable.Rules.Kinds.Should().NotContain(["filing.line.registered", "inspection.dispatched", "enterprise.registered"]).And.BeSubsetOf(EventKinds.All.Keys);

    private static string Page()
    {
        var page = new StringBuilder("# 消息\n\n由测试从程序生成并比对：什么事情告知什么人。经办人自己不告知；无权查看的人不告知；未向企业公开的检查，不告知企业。\n\n| 事件 | 一句话（示例） | 告知 |\n|---|---|---|\n");
        foreach (var what in SampleEvents.All.Where(what => NotificationTable.Rules.Kinds.Contains(what.Kind)))
            page.Append($"| `{what.Kind}` | {EventSentences.Of(what)} | {string.Join('、', NotificationTable.Rules.Of(what.Kind).Select(told => Labels.Of(told)))} |\n");
        return page.ToString();
    }
}
