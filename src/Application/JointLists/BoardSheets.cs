using Supervision.Application.Common.Spreadsheets;
using Supervision.Domain.Common;

namespace Supervision.Application.JointLists;

/// <summary>Rows of the board's workbook.</summary>
internal sealed class BoardSheets(MonthBoard board)
{
    private readonly Dictionary<string, string> _streets = board.Streets.ToDictionary(street => street.Code, street => street.Name);
    private readonly Dictionary<string, string> _departments = board.Departments.ToDictionary(department => department.Code, department => department.Name);

    public Sheet Visits() => new("联合执法名单",
        [
            new("street", "街道") { Width = 8 }, new("enterprise", "企业名称") { Width = 34 }, new("uscc", "统一社会信用代码") { Width = 22 }, new("visit", "入企") { Width = 8 },
            new("kind", "方式") { Width = 8 }, new("departments", "参加单位") { Width = 44 }, new("lead", "带队单位") { Width = 20 }, new("window", "共同窗口") { Width = 26 },
            new("days", "可用工作日") { Width = 40 }, new("date", "检查日期") { Width = 16 }, new("number", "检查任务编号") { Width = 22 }, new("status", "状态") { Width = 10 },
        ],
        Rows(board.Enterprises.SelectMany(at => at.Visits.Select((visit, index) => VisitRow(at, visit, index)))));

    public Sheet Lines() => new("备案行",
        [
            new("street", "街道") { Width = 8 }, new("enterprise", "企业名称") { Width = 34 }, new("uscc", "统一社会信用代码") { Width = 22 }, new("department", "单位") { Width = 26 },
            new("kind", "名单") { Width = 10 }, new("filing", "备案编号") { Width = 26 }, new("from", "窗口起") { Width = 12 }, new("to", "窗口止") { Width = 12 },
            new("visit", "合并结果") { Width = 20 }, new("reason", "未排入原因") { Width = 60 },
        ],
        Rows(board.Enterprises.SelectMany(at => at.Lines.Select(line => LineRow(at, line)))));

    private IReadOnlyList<object?> VisitRow(BoardEnterprise at, BoardVisit visit, int index) =>
    [
        _streets[at.SubdistrictCode], at.Name, at.Uscc, $"{index + 1} / {at.Visits.Count}", visit.Joint ? "联合" : "单独",
        string.Join('、', visit.Departments.Select(NameOf)), NameOf(visit.LeadDepartment), $"{visit.Window.From:yyyy-MM-dd} 至 {visit.Window.To:yyyy-MM-dd}",
        string.Join('、', visit.Days.Select(day => $"{day.Day}日")),
        visit.Inspection?.Date is { } date ? $"{date:yyyy-MM-dd} {Labels.Of(visit.Inspection.Session!)}" : "待排",
        visit.Inspection?.Number, visit.Inspection is { } inspection ? Labels.Of(inspection.Status) : "草稿",
    ];

    private IReadOnlyList<object?> LineRow(BoardEnterprise at, BoardLine line)
    {
        var visit = at.Visits.Index().FirstOrDefault(one => one.Item.Id == line.VisitId);
        var result = visit.Item is null ? "未排入" : $"{(visit.Item.Joint ? "联合" : "单独")}（第 {visit.Index + 1} 次）";
        return
        [
            _streets[at.SubdistrictCode], at.Name, at.Uscc, NameOf(line.Department), Labels.Of(line.Kind), line.FilingNumber,
            $"{line.Window.From:yyyy-MM-dd}", $"{line.Window.To:yyyy-MM-dd}", result, line.Unplaceable,
        ];
    }

    private string NameOf(string code) => _departments.GetValueOrDefault(code, code);

    private static async IAsyncEnumerable<IReadOnlyList<object?>> Rows(IEnumerable<IReadOnlyList<object?>> rows)
    {
        await Task.CompletedTask;
        foreach (var row in rows) yield return row;
    }
}
