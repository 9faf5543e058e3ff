using System.Text.RegularExpressions;
using Supervision.Application.Common.Spreadsheets;
using Supervision.Application.Enterprises.Importing;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Enterprises;
using Supervision.Domain.Filings;

namespace Supervision.Application.Filings.Importing;

/// <summary>Reads one row of a sheet. What cannot be read is told and left out, never guessed.</summary>
internal sealed partial class FilingRowReading(SheetRow row, FilingSheetReference reference)
{
    private static readonly char[] Between = ['、', '，', ',', '；', ';', '/', '\n'];

    private readonly List<Breach> _breaches = [];

    public ImportedRow Read()
    {
        var (from, to) = Window();
        var (domains, items) = Scope();
        var officers = Officers();
        var exemption = Member<ExemptionKind>("exemption", "例外情形");
        var nature = Member<InspectionNature>("nature", "检查性质");
        return new(row.Number, UnifiedSocialCreditCode.Normalise(row["uscc"]), row["name"], from, to, domains, items, nature, officers,
            exemption is { } kind ? new(kind, row["documentNo"]) : null, [.. Missing(), .. Faults(), .. _breaches], [], OnSite());
    }

    private IEnumerable<Breach> Missing() => row["uscc"] is null && row["name"] is null && !Failed("uscc") ? [Told("uscc", "没有填统一社会信用代码，也没有填企业名称")] : [];

    private IEnumerable<Breach> Faults() => row.Faults.Select(fault => Told(fault.Key, $"{FilingSheet.TitleOf(fault.Key)}：{fault.Value}"));

    private bool Failed(string field) => row.Faults.ContainsKey(field);

    private (DateOnly? From, DateOnly? To) Window()
    {
        if (row["from"] is null && row["to"] is null && !Failed("from") && !Failed("to") && reference.Month is { } month) return (month.FirstDay, month.LastDay);
        if (row["from"] is null && !Failed("from")) _breaches.Add(Told("from", "没有填检查窗口起日"));
        var from = Day("from", reference.Year);
        var to = Day("to", from?.From.Year ?? reference.Year);
        if (row["to"] is null && !Failed("to")) return (from?.From, from?.To ?? from?.From);
        return (from?.From, to?.To ?? to?.From);
    }

    private (DateOnly From, DateOnly? To)? Day(string field, int year)
    {
        if (row[field] is not { } text) return null;
        if (SheetDays.Read(text, year) is { } day) return day;
        _breaches.Add(Told("date", $"“{TextElements.Short(text, 40)}”不是日期，请写作 2026-12-05 或 12月5日"));
        return null;
    }

    private (IReadOnlyList<SafetyDomain>, IReadOnlyList<Guid>) Scope()
    {
        if (row["scope"] is not { } said) return (reference.Domains.Count == 1 ? reference.Domains : [], []);
        var domains = CellWords.SafetyDomains(said, out var others);
        var items = others.Select(Typed.Key).Where(reference.Items.ContainsKey).Select(word => reference.Items[word]).ToList();
        var unknown = others.Where(word => !reference.Items.ContainsKey(Typed.Key(word))).ToList();
        if (unknown.Count > 0) _breaches.Add(Told("scope", $"不是安全领域，也不是本单位的监管事项：{string.Join('、', unknown)}"));
        return (domains, items);
    }

    private IReadOnlyList<OfficerRef> Officers()
    {
        var officers = new List<OfficerRef>();
        foreach (var said in Brackets.Narrow(row["officers"] ?? "").Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var match = OfficerText().Match(Typed.Key(said));
            var known = reference.Officers[Typed.Key(said)].ToList();
            if (match.Success) officers.Add(new(Typed.Line(said.Split('(')[0]), match.Groups["no"].Value));
            else if (known.Count == 1) officers.Add(new(said, known[0]));
            else _breaches.Add(Told("officer", known.Count == 0 ? $"“{said}”不在本单位执法人员名册中，请写作“姓名（执法证号）”" : $"本单位有多名{said}，请写作“姓名（执法证号）”"));
        }

        return officers;
    }

    /// <summary>One of the reasons, with words after it; anything else is a reason in its own words.</summary>
    private OnSiteNeed? OnSite()
    {
        if (row["onSite"] is not { } said) return null;
        foreach (var kind in Enum.GetValues<WhyOnSite>())
            if (kind != WhyOnSite.Other && said.StartsWith(Labels.Of(kind), StringComparison.Ordinal)) return new(kind, TextElements.Cut(said[Labels.Of(kind).Length..].TrimStart('：', ':', '，', '；'), 200));
        return new(WhyOnSite.Other, TextElements.Cut(said, 200));
    }

    private T? Member<T>(string field, string title) where T : struct, Enum
    {
        if (row[field] is not { } said) return null;
        foreach (var member in Enum.GetValues<T>())
            if (Labels.Of(member) == said || $"{said}检查" == Labels.Of(member)) return member;
        _breaches.Add(Told(field, $"{title}“{said}”不是可选的值：{string.Join('、', Enum.GetValues<T>().Select(each => Labels.Of(each)))}"));
        return null;
    }

    private Breach Told(string column, string title) => new(FilingSheet.CodeOf(column), title, Clause.Filing, row.Number);

    [GeneratedRegex(@"^(?<name>[^(]+)\((执法证号?:?|证号:?)?(?<no>[0-9A-Z-]{1,40})\)$")]
    private static partial Regex OfficerText();
}

/// <summary>What the words of a sheet are read by.</summary>
/// <param name="Year">Of dates that name none.</param>
/// <param name="Items">Code and name of the body's published items → id.</param>
/// <param name="Officers">Name → certificates on the body's roster.</param>
internal sealed record FilingSheetReference(
    YearMonth? Month, int Year, IReadOnlyList<SafetyDomain> Domains, IReadOnlyDictionary<string, Guid> Items, ILookup<string, string> Officers);
