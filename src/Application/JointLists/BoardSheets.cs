using Supervision.Application.Common.Spreadsheets;
using Supervision.Domain.Common;

namespace Supervision.Application.JointLists;

/// <summary>Rows of the board's workbook.</summary>
internal sealed class BoardSheets(MonthBoard board, IReadOnlyList<BoardEnterprise> enterprises)
{
    private readonly Dictionary<string, string> _streets = board.Streets.ToDictionary(street => street.Code, street => street.Name);
    private readonly Dictionary<string, string> _departments = board.Departments.ToDictionary(department => department.Code, department => department.Name);

    public Sheet Visits() => new SheetTable<(BoardEnterprise At, BoardVisit Visit, int Index)>("联合执法名单")
    {
        { "街道", 8, row => _streets[row.At.SubdistrictCode] },
        { "企业名称", 34, row => row.At.Name },
        { "统一社会信用代码", 22, row => row.At.Uscc },
        { "入企", 8, row => $"{row.Index + 1} / {row.At.Visits.Count}" },
        { "方式", 8, row => Joint(row.Visit) },
        { "参加单位", 44, row => string.Join('、', row.Visit.Departments.Select(NameOf)) },
        { "带队单位", 20, row => NameOf(row.Visit.LeadDepartment) },
        { "共同窗口", 26, row => $"{row.Visit.Window.From:yyyy-MM-dd} 至 {row.Visit.Window.To:yyyy-MM-dd}" },
        { "可用工作日", 40, row => string.Join('、', row.Visit.Days.Select(day => $"{day.Day}日")) },
        { "检查日期", 16, row => row.Visit.Inspection is { Date: { } date, Session: { } session } ? $"{date:yyyy-MM-dd} {Labels.Of(session)}" : "待排" },
        { "检查任务编号", 22, row => row.Visit.Inspection?.Number },
        { "状态", 10, row => row.Visit.Inspection is { } inspection ? Labels.Of(inspection.Status) : "草稿" },
    }.Of(enterprises.SelectMany(at => at.Visits.Select((visit, index) => (at, visit, index))));

    public Sheet Lines() => new SheetTable<(BoardEnterprise At, BoardLine Line)>("备案行")
    {
        { "街道", 8, row => _streets[row.At.SubdistrictCode] },
        { "企业名称", 34, row => row.At.Name },
        { "统一社会信用代码", 22, row => row.At.Uscc },
        { "单位", 26, row => NameOf(row.Line.Department) },
        { "名单", 10, row => Labels.Of(row.Line.Kind) },
        { "备案编号", 26, row => row.Line.FilingNumber },
        { "窗口起", 12, row => $"{row.Line.Window.From:yyyy-MM-dd}" },
        { "窗口止", 12, row => $"{row.Line.Window.To:yyyy-MM-dd}" },
        { "合并结果", 20, row => row.At.Visits.Index().FirstOrDefault(one => one.Item.Id == row.Line.VisitId) is (var index, { } visit) ? $"{Joint(visit)}（第 {index + 1} 次）" : "未排入" },
        { "未排入原因", 60, row => row.Line.Unplaceable },
    }.Of(enterprises.SelectMany(at => at.Lines.Select(line => (at, line))));

    private static string Joint(BoardVisit visit) => visit.Joint ? "联合" : "单独";

    private string NameOf(string code) => _departments.GetValueOrDefault(code, code);
}
