using System.Text.RegularExpressions;
using Supervision.Application.Common.Spreadsheets;
using Supervision.Application.Enterprises;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Enterprises;
using Supervision.Domain.Filings;

namespace Supervision.Application.Filings.Importing;

/// <summary>A list of filing as an Excel sheet: what its template asks for and its import understands, in one place.</summary>
internal static partial class FilingSheet
{
    public static readonly SheetForm Form = new("检查名单",
    [
        new("uscc", "统一社会信用代码")
        {
            Required = true, Width = 22, Example = "91440300664190863W",
            Aliases = EnterpriseColumns.Uscc,
            Hint = "18位，单元格请设为文本格式；须是企业库中的企业。没有代码的填企业名称，与企业库完全一致且只有一家的，按名称找到",
            Needed = "必填；没有的填企业名称",
            Looks = text => UnifiedSocialCreditCode.Normalise(text) is { Length: 18 } code && code.All(char.IsAsciiLetterOrDigit),
        },
        new("name", "企业名称")
        {
            Width = 36, Example = "深圳市晖腾精密机电有限公司", Aliases = [.. EnterpriseColumns.Name, "受检单位", "受检企业", "检查企业", "被检查企业", "厂名", "市场主体"],
            InPlaceOf = "uscc", Looks = text => NameEnd().IsMatch(Typed.Line(text)),
            Hint = "用于核对：与企业库中该代码的名称不一致时提示",
        },
        new("from", "检查窗口起日")
        {
            IsDate = true, Width = 14, Example = "2026-12-01", Aliases = ["起日", "开始日期", "检查开始日期", "检查日期", "检查时间", "抽查时间", "计划检查日期", "拟检查日期", "拟检查时间", "计划时间", "检查窗口"],
            Looks = text => SheetDays.Read(text, 2000) is not null,

            Hint = "可以到企业检查的第一天；只有一列日期时可写“12月5日至12月18日”；双随机名单不填为整月",
        },
        new("to", "检查窗口止日") { IsDate = true, Width = 14, Example = "2026-12-31", Aliases = ["止日", "结束日期", "截止日期", "检查结束日期"], Hint = "可以到企业检查的最后一天；不填与起日相同" },
        new("scope", "检查事项")
        {
            Width = 30, Example = "消防安全", Aliases = ["安全领域", "抽查事项", "检查内容", "抽查内容", "监管事项"],
            Needed = "负责多个安全领域的单位必填",
            Hint = $"安全领域（{string.Join('、', Enum.GetValues<SafetyDomain>().Select(domain => Labels.Of(domain)))}），或监管事项的编号、名称；可填多项，用顿号分开",
        },
        new("officers", "执法人员")
        {
            Width = 36, Example = "何俊峰（4403100119031）、李文华（4403100119033）", Aliases = ["检查人员", "执法检查人员", "检查人"],
            Hint = "姓名（执法证号），用顿号分开；在本单位名册中的可只写姓名",
        },
        new("nature", "检查性质") { Width = 12, Example = "日常检查", Aliases = ["检查类型", "抽查类型"], Hint = $"{Words<InspectionNature>()}；不填为日常检查，专项名单为专项检查" },
        new("exemption", "例外情形") { Width = 16, Aliases = ["例外理由", "再次检查理由"], Hint = $"本年度已检查过的企业填写：{Words<ExemptionKind>()}" },
        new("onSite", "现场检查理由") { Width = 24, Aliases = ["现场检查原因", "为什么到现场", "现场检查必要性"], Hint = $"为什么书面材料、数据、视频不能解决：{Words<WhyOnSite>()}；其他理由直接写明" },
        new("documentNo", "文书号") { Width = 22, Aliases = ["文号", "依据文号", "投诉编号"], Hint = "证明例外情形的文书编号" },
    ]);

    /// <summary>A list with the result of each row before it: corrected in place, it can be uploaded again as it is.</summary>
    public static readonly IReadOnlyList<SheetColumn> WithResult =
        [new("row", "原行号") { Width = 8 }, new("outcome", "核对结果") { Width = 10 }, new("messages", "依据与原因") { Width = 60 }, .. Form.Columns];

    private const string Reading = "filing.sheet.";

    /// <summary>Of the warning that a row's code belongs to an enterprise of another name.</summary>
    public const string OtherName = Reading + "name";

    /// <summary>Of the note that a row without a code was found by its name.</summary>
    public const string ByName = Reading + "by-name";

    /// <summary>Columns that lists have for themselves: numbers of rows, addresses, remarks.</summary>
    public static bool SaysNothingToUs(OutlineColumn column) => column.Title is not { } title ? column.Samples.Count == 0 : OwnColumns().IsMatch(Typed.Key(title));

    [GeneratedRegex("^(序号|编号|NO\\.?|行号|备注|说明|(企业|公司|单位|注册|经营|生产)?地址|住所|联系人|(联系)?电话|手机|(所属)?(街道|社区|辖区|行业).*|法定代表人|法人(代表)?|负责人|风险等级|原行号|核对结果|状态|依据与原因|逾期|检查任务)$")]
    private static partial Regex OwnColumns();

    [GeneratedRegex("(公司|厂|店|部|中心|行|社|企业|工场|车间)(\\([^)]*\\)|（[^）]*）)?$")]
    private static partial Regex NameEnd();

    public static string TitleOf(string field) => Form.Columns.First(column => column.Field == field).Title;

    /// <summary>Code of what cannot be read in a cell, as against what the rules say of it.</summary>
    public static string CodeOf(string column) => Reading + column;

    public static bool IsOfReading(Breach breach) => breach.Code.StartsWith(Reading, StringComparison.Ordinal);

    /// <summary>The cells before those of the form.</summary>
    public static IEnumerable<object?> ResultOf(int row, IReadOnlyCollection<Breach> breaches, IReadOnlyCollection<Breach> warnings) =>
    [
        row, breaches.Count > 0 ? "不通过" : warnings.Count > 0 ? "有提示" : "通过",
        string.Join('；', breaches.Concat(warnings).Select(breach => breach.Clause is { } clause ? $"{breach.Title}〔{clause}〕" : breach.Title)),
    ];

    /// <summary>A line in the columns of the form, so that <see cref="FilingRowReading"/> reads it back as it is.</summary>
    public static IEnumerable<object?> CellsOf(FilingLineDetails line) =>
    [
        line.Uscc, line.Enterprise?.Name, line.From, line.To,
        string.Join('、', [.. line.SafetyDomains.Select(domain => Labels.Of(domain)), .. line.Items.Select(item => item.Code)]),
        string.Join('、', line.Officers.Select(officer => $"{officer.Name}（{officer.CertificateNo}）")),
        Labels.Of(line.Nature), line.Exemption is { } exemption ? Labels.Of(exemption.Kind) : null,
        line.OnSite is not { } need ? null : need.Kind == WhyOnSite.Other ? need.Text : need.Text is null ? Labels.Of(need.Kind) : $"{Labels.Of(need.Kind)}：{need.Text}", line.Exemption?.DocumentNo,
    ];

    private static string Words<T>() where T : struct, Enum => string.Join('、', Enum.GetValues<T>().Select(member => Labels.Of(member)));
}
