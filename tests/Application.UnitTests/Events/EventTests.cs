using System.Text;
using Supervision.Application.Common.Events;
using Supervision.Domain.Common;

namespace Supervision.Application.UnitTests.Events;

public sealed class EventTests
{
    [Fact]
    public void The_kinds_of_events_are_committed_for_review() => Repository.Disagreement("docs/processes.md", Page()).Should().BeNull();

    [Fact]
    public void Each_kind_is_named_once_and_dotted() =>
        typeof(DomainEvent).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(DomainEvent)) && !type.IsAbstract)
            .Select(type => EventKindAttribute.Of(type).Kind).Should().OnlyHaveUniqueItems().And.AllSatisfy(kind => kind.Should().MatchRegex("^[a-z-]+(\\.[a-z-]+)+$"));

    [Fact]
    public void Each_event_is_about_something_and_says_one_sentence() => SampleEvents.All.Should().AllSatisfy(what =>
    {
        what.Subjects.Should().NotBeEmpty();
        EventSentences.Of(what).Should().NotBeEmpty().And.NotContain("\n").And.NotEndWith("。");
    });

    [Fact]
    public void What_an_enterprise_may_read_is_about_that_enterprise() =>
        SampleEvents.All.Concat(SampleEvents.Bare).Where(what => what.Audience == Audience.Enterprise).Should().OnlyContain(what => what.Subjects.Any(subject => subject.Kind == SubjectKind.Enterprise));

    [Fact]
    public void Each_event_is_written_and_read_again_without_loss() => SampleEvents.All.Should().AllSatisfy(what =>
    {
        var payload = EventPayload.Write(what);
        payload.Should().NotContain("\"audience\"").And.NotContain("\"subjects\"").And.NotContain("\"kind\"").And.NotStartWith("{\"sentence\"");

        var again = EventPayload.Read(what.Kind, payload);

        again.Should().NotBeNull().And.BeOfType(what.GetType());
        EventPayload.Write(again!).Should().Be(payload);
        again!.Subjects.Should().Equal(what.Subjects);
    });

    [Fact]
    public void What_was_recorded_as_a_sentence_says_it_still() =>
        EventSentences.Of("inspection.scheduled", """{"sentence": "安排在 12月15日上午，请各单位答复"}""").Should().Be("安排在 12月15日上午，请各单位答复");

    [Fact]
    public void A_kind_that_the_program_does_not_know_says_its_name() => EventSentences.Of("tip.received", """{"tip":1}""").Should().Be("tip.received");

    private static string Page()
    {
        var page = new StringBuilder("# 事件\n\n由测试从程序生成并比对：每种事件的代号、谁可以看到、关于什么，以及办理过程中的一句话（示例）。代号和成员只增不改，已记录的事件要一直读得懂。\n\n| 代号 | 谁可以看到 | 关于 | 一句话 |\n|---|---|---|---|\n");
        foreach (var (what, bare) in SampleEvents.All.Zip(SampleEvents.Bare))
            page.Append($"| `{what.Kind}` | {Labels.Of(bare.Audience)}{(bare.Audience == what.Audience ? "" : $"；视内容：{Labels.Of(what.Audience)}")} | {string.Join('、', what.Subjects.Select(subject => Labels.Of(subject.Kind)))} | {EventSentences.Of(what)} |\n");
        return page.ToString();
    }
}
