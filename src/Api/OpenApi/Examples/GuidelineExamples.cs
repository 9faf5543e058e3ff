using Microsoft.EntityFrameworkCore;
using Supervision.Api.Endpoints;
using Supervision.Application.Guidelines;
using Supervision.Domain.Departments;
using Supervision.Domain.Guidelines;

namespace Supervision.Api.OpenApi.Examples;

/// <summary>A new version of the guideline of 消防 from its first word to an edition.</summary>
internal static class GuidelineExamples
{
    private const string Body = Bodies.Fire;

    private static readonly GuidelineForm Content = new([new(SafetyDomain.Fire, "消防安全检查的一般要求", Text: "检查时由企业消防安全管理人陪同，先看消防控制室值班记录，再抽查现场。",
        Points: ["是否确定消防安全责任人、管理人"], CommonFaults: ["消防控制室无人值班"], LegalBases: ["《中华人民共和国消防法》第十六条"])]);

    public static IReadOnlyList<Example> All { get; } =
    [
        Example.Reading("Guidelines_List", "yj.lead", ("size", 1)),
        new("Guidelines_Draft", "xf.liaison", _ => Task.FromResult<Sent?>(Sent.With(Content))),
        new("Guidelines_Show", "xf.liaison", async demo => Sent.At(await OpenAsync(demo))),
        new("Guidelines_Amend", "xf.liaison", async demo => Sent.To(await OpenAsync(demo), Content)),
        new("Guidelines_Submit", "xf.liaison", async demo => Sent.To(await OpenAsync(demo))),
        new("Guidelines_Return", "yj.lead", async demo => Sent.To(await OpenAsync(demo), new ReasonForm("请补充各监管事项的检查要点"))),
        new("Guidelines_Submit", "xf.liaison", async demo => Sent.To(await OpenAsync(demo))) { Name = "修改后再次提交" },
        new("Guidelines_MarkKeyItems", "yj.lead", async demo => Sent.To(await OpenAsync(demo), new KeyItemsForm([]))),
        new("Guidelines_Accept", "yj.lead", async demo => Sent.To(await OpenAsync(demo))),
        new("Manuals_Compile", "yj.lead", _ => Task.FromResult<Sent?>(Sent.With(new CompilationForm()))),
        Example.Reading("Manuals_List", "yj.lead", ("size", 1)),
        new("Manuals_Show", "xf.officer", async demo => Sent.At(await NewestAsync(demo))),
        new("Manuals_Download", "xf.officer", async demo => Sent.At(await NewestAsync(demo))),
    ];

    private static Task<Guideline?> OpenAsync(Demonstration demo) => demo.Db.Guidelines.Where(guideline => guideline.Body == Body && guideline.Status != GuidelineStatus.Accepted).FirstOrDefaultAsync();

    private static Task<Manual?> NewestAsync(Demonstration demo) => demo.Db.Manuals.OrderByDescending(manual => manual.CompiledAt).FirstOrDefaultAsync();
}
