using Supervision.Application.Common.Documents;
using Supervision.Application.Departments;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Guidelines;

namespace Supervision.Application.Guidelines;

/// <summary>An edition as the values of <c>manual.template.json</c>, which says what the document looks like.</summary>
internal static class ManualDocument
{
    private static readonly DocumentTemplate Template = DocumentTemplate.Named("manual");

    public static OfficialDocument Of(string number, DateOnly on, IReadOnlyList<ManualChapter> chapters, DepartmentNames names) => Template.Fill(new
    {
        Number = number,
        Issuer = names.Of(Bodies.Emergency),
        Date = $"{on.Year}年{on.Month}月{on.Day}日",
        Sections = chapters.Sum(chapter => chapter.Sections.Count),
        Key = chapters.Sum(chapter => chapter.Sections.Count(section => section.Key)),
        Missing = string.Join('、', Enum.GetValues<SafetyDomain>().Except(chapters.Select(chapter => chapter.SafetyDomain)).Select(domain => Labels.Of(domain))),
        Chapters = chapters.Select(chapter => new
        {
            Domain = Labels.Of(chapter.SafetyDomain),
            Body = names.Of(chapter.Body),
            Revision = $"第{chapter.GuidelineRevision}版",
            Count = chapter.Sections.Count,
            KeyCount = chapter.Sections.Count(section => section.Key),
            Parts = chapter.Sections.Select(SectionOf),
        }),
    });

    private static object SectionOf(ManualSection section) => new
    {
        section.Content.Title,
        Mark = section.Key ? "【重点】" : "",
        Code = section.ItemCode ?? "",
        section.Content.Text,
        Lists = new[] { ListOf("检查要点", section.Content.Points), ListOf("常见问题", section.Content.CommonFaults), ListOf("法律依据", section.Content.LegalBases) }.Where(list => list.Lines.Count > 0),
    };

    private static ManualList ListOf(string name, IReadOnlyList<string> lines) => new(name, [.. lines.Select(Ended)]);

    /// <summary>A line ends with a full stop, whichever way it was typed.</summary>
    private static string Ended(string line) => line.Length > 0 && "。！？；：".Contains(line[^1]) ? line : $"{line}。";

    private sealed record ManualList(string Name, IReadOnlyList<string> Lines);
}
