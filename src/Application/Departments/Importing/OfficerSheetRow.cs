using Supervision.Application.Common.Spreadsheets;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;

namespace Supervision.Application.Departments.Importing;

/// <summary>Reads one row of a roster. What cannot be read is told and left out, never guessed.</summary>
/// <param name="own">The department whose roster it is, for rows that name none.</param>
/// <param name="departments">Code, name and short name → code, of the departments whose rosters the caller keeps here.</param>
internal sealed class OfficerSheetRow(SheetRow row, string own, IReadOnlyDictionary<string, string> departments, DateOnly today)
{
    private readonly List<Breach> _breaches = [];

    public ReadOfficer Read()
    {
        _breaches.AddRange(row.Faults.Select(fault => Told($"{OfficerSheet.TitleOf(fault.Key)}：{fault.Value}")));
        var kind = Kind();
        var isOfficer = kind == OfficerKind.Officer;
        var form = new OfficerForm(
            row["name"] ?? "", kind, isOfficer ? row["certificateNo"] : null, isOfficer ? row["issuedBy"] : null, isOfficer ? Day("validFrom") : null, isOfficer ? Day("validUntil") : null);
        var department = Department();
        if (_breaches.Count == 0)
            _breaches.AddRange(new OfficerFormValidator().Validate(form).Errors.DistinctBy(error => error.ErrorMessage).Select(error => Told($"{OfficerSheet.TitleOf(Wire(error.PropertyName))}：{error.ErrorMessage}")));
        return new(row.Number, department, form, _breaches);
    }

    private OfficerKind Kind()
    {
        if (row["kind"] is not { } said) return row["certificateNo"] is null ? OfficerKind.GridWorker : OfficerKind.Officer;
        foreach (var kind in Enum.GetValues<OfficerKind>())
            if (Labels.Of(kind) == said) return kind;
        _breaches.Add(Told($"类别“{TextElements.Short(said, 20)}”不是可选的值：{string.Join('、', Enum.GetValues<OfficerKind>().Select(kind => Labels.Of(kind)))}"));
        return OfficerKind.GridWorker;
    }

    private string Department()
    {
        if (row["department"] is not { } said) return own;
        if (departments.TryGetValue(Typed.Key(said), out var code)) return code;
        _breaches.Add(Told($"“{TextElements.Short(said, 20)}”不是本单位或其街道机构"));
        return own;
    }

    private DateOnly? Day(string field)
    {
        if (row[field] is not { } said) return null;
        if (SheetDays.Read(said, today.Year) is { } read) return read.From;
        _breaches.Add(Told($"{OfficerSheet.TitleOf(field)}“{TextElements.Short(said, 20)}”不是日期，请写作 2028-12-31"));
        return null;
    }

    private Breach Told(string title) => new("officer.sheet.cell", title, Clause.TwoOfficers, row.Number);

    private static string Wire(string property) => property is [var first, .. var rest] ? char.ToLowerInvariant(first) + rest : "name";
}

/// <summary>A row as it was read.</summary>
internal sealed record ReadOfficer(int Row, string Department, OfficerForm Form, List<Breach> Breaches);
