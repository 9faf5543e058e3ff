using Microsoft.EntityFrameworkCore;
using Supervision.Application.Guidelines;
using Supervision.Domain.Catalogues;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Infrastructure.Seed.Flows;

namespace Supervision.Infrastructure.Seed.Demo;

/// <summary>
/// Every body writes its guideline out of its rows of the one table, the lead marks what may be a major hazard and accepts them, and an edition is compiled. 五(二).
/// </summary>
internal sealed class StoryManual(Stage stage)
{
    public void Play()
    {
        var day = stage.WorkingDay(stage.Today, -32);
        foreach (var (at, body) in Bodies.Inspecting.Index())
        {
            Guid id = default;
            Enter(stage.WorkingDay(day, at), 10, async flow =>
            {
                id = (await flow.Liaison(body).DraftsGuideline(await FormAsync(flow, body))).Id;
                await flow.Liaison(body).SubmitsGuideline(id);
            });
            if (body == Bodies.Housing) Enter(stage.WorkingDay(day, at + 2), 9, flow => flow.Lead.ReturnsGuideline(id, "小散工程的检查要点请与街道城建办再核对一遍"));
            if (body == Bodies.Housing) Enter(stage.WorkingDay(day, at + 4), 15, flow => flow.Liaison(body).SubmitsGuideline(id));
            Enter(stage.WorkingDay(day, 10), 9, async flow =>
            {
                await flow.Lead.MarksKeyItems(id, await KeyItemsAsync(flow, body));
                await flow.Lead.AcceptsGuideline(id);
            });
        }

        Enter(stage.WorkingDay(day, 12), 10, flow => flow.Lead.CompilesManual());
    }

    private void Enter(DateOnly day, int hour, Func<Flow, Task> step) => stage.Diary.Enter(Stage.At(day, hour, 5), () => step(stage.Flow));

    private async Task<GuidelineForm> FormAsync(Flow flow, string body)
    {
        var items = await ItemsAsync(flow, body);
        return new([.. SafetyDomains.Of(body).SelectMany(domain => items.Where(item => item.SafetyDomain == domain)).Select(SectionOf)]);
    }

    private static async Task<IReadOnlyList<Guid>> KeyItemsAsync(Flow flow, string body) => [.. (await ItemsAsync(flow, body)).Where(item => item.MajorHazard).Select(item => item.Id)];

    private static Task<List<SupervisionItem>> ItemsAsync(Flow flow, string body) => flow.InDatabaseAsync(flow.Lead.Who, db =>
        db.SupervisionItems.AsNoTracking().Where(item => item.Body == body && item.Published).OrderBy(item => item.Code).ToListAsync());

    private GuidelineSectionForm SectionOf(SupervisionItem item) => new(item.SafetyDomain, item.Name, item.Id, TextOf(item),
        item.Points,
        stage.Hazards.TryGetValue(item.Code, out var hazard) ? [hazard.Description] : [],
        [.. item.LegalBases.Select(basis => $"《{basis.Law}》（{basis.Edition}）{basis.Article}"), .. item.Standards]);

    private static string TextOf(SupervisionItem item) =>
        $"检查力量：{Labels.Of(item.Force)}。检查频次：{item.Frequency}。"
        + (item.Tags is [] or ["通用"] ? "" : $"适用于{string.Join('、', item.Tags)}的企业。")
        + (item.MajorHazardReference is { Length: > 0 } reference ? $"重大事故隐患的判定依据：{reference}。" : "");
}
