using System.Globalization;
using Supervision.Application.Common.Spreadsheets;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;

namespace Supervision.Application.Enterprises.External;

/// <summary>Reads one row of visits from above. What cannot be read is told and left out, never guessed.</summary>
internal sealed class ExternalVisitSheetRow(SheetRow row, DateOnly today)
{
    private readonly List<Breach> _breaches = [];

    public ReadExternalVisit Read()
    {
        _breaches.AddRange(row.Faults.Select(fault => Told($"{ExternalVisitSheet.TitleOf(fault.Key)}：{fault.Value}")));
        var form = new RecordExternalVisit(row["uscc"] ?? "", Level(), row["agency"] ?? "", Day(), row["matter"] ?? "", Hazards(), row["reference"]);
        if (_breaches.Count == 0)
            _breaches.AddRange(new RecordExternalVisitValidator().Validate(form).Errors.DistinctBy(error => error.ErrorMessage).Select(error => Told($"{ExternalVisitSheet.TitleOf(Wire(error.PropertyName))}：{error.ErrorMessage}")));
        return new(row.Number, row["enterprise"], form, _breaches);
    }

    private ExternalLevel Level()
    {
        var said = Typed.Key(row["level"]);
        foreach (var level in Enum.GetValues<ExternalLevel>())
            if (said == Labels.Of(level) || (said.Length > 0 && Labels.Of(level).StartsWith(said, StringComparison.Ordinal))) return level;
        _breaches.Add(Told($"层级“{TextElements.Short(row["level"] ?? "", 20)}”不是可选的值：{string.Join('、', Enum.GetValues<ExternalLevel>().Select(level => Labels.Of(level)))}"));
        return default;
    }

    private DateOnly Day()
    {
        if (row["on"] is { } said && SheetDays.Read(said, today.Year) is { } read) return read.From;
        _breaches.Add(Told($"检查日期“{TextElements.Short(row["on"] ?? "", 20)}”不是日期，请写作 2026-11-12"));
        return today;
    }

    private int? Hazards()
    {
        if (row["hazards"] is not { } said || Typed.SaysNothing(said)) return null;
        if (int.TryParse(Typed.Number(said), NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return number;
        _breaches.Add(Told($"发现隐患数“{TextElements.Short(said, 20)}”不是数字"));
        return null;
    }

    private Breach Told(string title) => new("external-visit.sheet.cell", title, Clause.HigherLevelVisits, row.Number);

    private static string Wire(string property) => property is [var first, .. var rest] ? char.ToLowerInvariant(first) + rest : "uscc";
}

/// <summary>A row as it was read.</summary>
/// <param name="Named">What the sheet calls the enterprise.</param>
internal sealed record ReadExternalVisit(int Row, string? Named, RecordExternalVisit Form, List<Breach> Breaches);
