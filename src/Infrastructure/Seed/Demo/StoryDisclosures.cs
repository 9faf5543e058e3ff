using Supervision.Application.Catalogues.Laws;
using Supervision.Application.Disclosures;
using Supervision.Domain.Departments;
using Supervision.Domain.Disclosures;
using Supervision.Infrastructure.Seed.Flows;

namespace Supervision.Infrastructure.Seed.Demo;

/// <summary>
/// What bodies have made public before they inspect: the leading bureau all five, the fire brigade and 市场监管 most, one of them long ago, the others little. And a law that the lead has recorded as replaced. 粤府办〔2025〕15号, 五(一).
/// </summary>
internal sealed class StoryDisclosures(Stage stage)
{
    private const string Platform = "https://xzzf.gd.gov.cn/pingshan";

    public void Play()
    {
        Publishes(Bodies.Emergency, DisclosureMatter.Subject, -10);
        Publishes(Bodies.Emergency, DisclosureMatter.Items, -14);
        Publishes(Bodies.Emergency, DisclosureMatter.Cap, -12);
        Publishes(Bodies.Emergency, DisclosureMatter.Standard, -13);
        Uploads(Bodies.Emergency, DisclosureMatter.SpecialPlan, -60, 12, "年度涉企专项检查计划");
        Uploads(Bodies.Fire, DisclosureMatter.Subject, -290, 12, "执法主体和执法人员名单");
        Publishes(Bodies.Fire, DisclosureMatter.Items, -11);
        Uploads(Bodies.Fire, DisclosureMatter.Standard, -120, 6, "消防监督检查标准");
        Uploads(Bodies.Market, DisclosureMatter.Subject, -110, 6, "行政执法主体公告");
        Publishes(Bodies.Market, DisclosureMatter.Items, -9);
        Publishes(Bodies.Market, DisclosureMatter.Cap, -40);
        Publishes(Bodies.Market, DisclosureMatter.Cap, -8);
        Uploads(Bodies.Ecology, DisclosureMatter.Items, -45, 12, "生态环境检查事项清单");
        Uploads(Bodies.Ecology, DisclosureMatter.SpecialPlan, -70, 12, "危险废物专项检查计划");
        Enter(-6, 10, flow => flow.Lead.Does(new RecordLawReplacement("《城镇燃气管理条例》", stage.Today.AddDays(-20), "城镇燃气管理条例（修订）", Document: $"国务院令第{800 + (stage.Today.Year % 100)}号")));
    }

    /// <summary>The text that the product has, published on the same day.</summary>
    private void Publishes(string body, DisclosureMatter matter, int days) => Enter(days, 15, async flow =>
    {
        var text = await flow.Liaison(body).Does(new TakeOwnText(body, matter));
        await flow.Liaison(body).Does(new RecordDisclosure(body, matter, text.Title, Day(days), Address(body, matter, days), TextId: text.Id));
    });

    private void Uploads(string body, DisclosureMatter matter, int days, int months, string title) => Enter(days, 16, async flow =>
    {
        var file = await flow.Liaison(body).Uploads($"{title}.docx", DemoLetter.Of(title));
        await flow.Liaison(body).Does(new RecordDisclosure(body, matter, title, Day(days), Address(body, matter, days), months, FileId: file));
    });

    private DateOnly Day(int days) => stage.WorkingDay(stage.Today, days);

    private string Address(string body, DisclosureMatter matter, int days) => $"{Platform}/{body.ToLowerInvariant()}/{(int)matter + 1}-{Day(days):yyyyMMdd}.html";

    private void Enter(int days, int hour, Func<Flow, Task> step) => stage.Diary.Enter(Stage.At(Day(days), hour, 35), () => step(stage.Flow));
}
