using System.Globalization;
using System.Text.RegularExpressions;
using Supervision.Application.Common.Spreadsheets;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;

namespace Supervision.Application.Enterprises.Importing;

/// <summary>
/// Lays a row over what is on record: a cell that is blank, or whose column the sheet does not have, leaves the record as it is. What is meant is read, however it is written.
/// Of what nobody can read, the columns that an enterprise needs refuse the row; the others are left as they are, and told in a note.
/// </summary>
internal sealed partial class RowReading(SheetRow row, EnterpriseFacts? onRecord, EnterpriseReference reference, IReadOnlyList<FormerName> former)
{
    private const int LongestName = 60;

    private readonly List<FieldMessage> _messages = [];
    private readonly List<FieldMessage> _notes = [];

    /// <summary>Why the row is refused.</summary>
    public IReadOnlyList<FieldMessage> Messages => _messages;

    /// <summary>What was not read, or otherwise than it stands there; the row holds nevertheless.</summary>
    public IReadOnlyList<FieldMessage> Notes => _notes;

    public EnterpriseForm Read()
    {
        foreach (var (field, fault) in row.Faults) Tell(field, fault);
        var industry = Industry();
        var street = Street();
        return new()
        {
            Name = Name(),
            IndustryCode = industry,
            Sector = Sector(industry),
            SubdistrictCode = street,
            Community = Community(street),
            Address = row["address"] ?? onRecord?.Address ?? Missing("address", "生产经营地址"),
            LegalRepresentative = Person("legalRepresentative") ?? onRecord?.LegalRepresentative,
            Contact = Person("contact") ?? onRecord?.Contact,
            Phone = Phone() ?? onRecord?.Phone,
            RiskColour = Word("riskColour", CellWords.Colour, "应为红、橙、黄、蓝之一") ?? onRecord?.RiskColour,
            SafetyDomains = row["safetyDomains"] is { } domains ? Known("safetyDomains", CellWords.SafetyDomains(domains, out var noDomains), noDomains, onRecord?.SafetyDomains) : [.. onRecord?.SafetyDomains ?? []],
            SpecialHazards = row["specialHazards"] is { } hazards ? Known("specialHazards", CellWords.SpecialHazards(hazards, out var noHazards), noHazards, onRecord?.SpecialHazards) : [.. onRecord?.SpecialHazards ?? []],
            Employees = Employees() ?? onRecord?.Employees,
        };
    }

    /// <summary>Width, brackets, blanks and traditional forms make no other name: then the one on record stays. A list that was made before the enterprise was renamed does not take the new name away.</summary>
    private string Name()
    {
        if (row["name"] is not { } said) return onRecord?.Name ?? Missing("name", "企业名称");
        if (onRecord is null) return said;
        if (Typed.Key(onRecord.Name) == Typed.Key(said)) return onRecord.Name;
        if (!former.Any(one => Typed.Key(one.Name) == Typed.Key(said))) return said;
        Note("name", $"“{Short(said)}”是曾用名，名称仍为“{onRecord.Name}”；确已改回的，请在企业档案中变更");
        return onRecord.Name;
    }

    private string Industry()
    {
        if (row["industryCode"] is not { } said) return onRecord?.IndustryCode ?? Missing("industryCode", "行业代码");
        var code = CellPlaces.Industry(said, reference);
        if (reference.Industries.ContainsKey(code)) return code;
        var why = $"“{said}”不是国民经济行业分类（GB/T 4754-2017）的四位小类代码";
        if (onRecord is null) Tell("industryCode", why);
        else Note("industryCode", why);
        return onRecord?.IndustryCode ?? code;
    }

    /// <summary>What is on record counts only where the code leaves the sector open; elsewhere the code of this row decides.</summary>
    private Sector? Sector(string code)
    {
        var said = Word("sector", CellWords.Sector, "应为八个工贸行业之一");
        if (reference.Industries.GetValueOrDefault(code)?.Sector is not { } decided) return said ?? onRecord?.Sector;
        if (said is { } other && other != decided) Note("sector", $"行业代码 {code} 属于{Labels.Of(decided)}，没有采用所填的{Labels.Of(other)}");
        return null;
    }

    private string Street()
    {
        if (row["subdistrict"] is not { } said) return onRecord?.SubdistrictCode ?? Missing("subdistrict", "所在街道");
        if (CellPlaces.Street(said, reference) is { } found) return found;
        Tell("subdistrict", $"“{said}”不是坪山区的街道，可选：{string.Join('、', reference.Streets.Values)}");
        return "";
    }

    private string? Community(string street)
    {
        var said = row["community"];
        var found = said is null ? null : CellPlaces.Community(said, street, reference);
        if (said is not null && found is null && reference.Streets.TryGetValue(street, out var name)) Note("community", $"{name}没有“{said}”，没有读取");
        return found ?? (onRecord?.SubdistrictCode == street ? onRecord.Community : null);
    }

    /// <summary>A masked name comes from the export of somebody who may not see it; it must not replace the real one.</summary>
    private string? Person(string field)
    {
        if (Typed.LineOrNull(row[field]) is not { } said) return null;
        if (said.Contains('*')) Note(field, "含有“*”，是隐去后的姓名，没有读取");
        else if (said.Length > LongestName) Note(field, $"超过{LongestName}字，没有读取");
        else if (!Typed.SaysNothing(said)) return said;
        return null;
    }

    private string? Phone()
    {
        if (row["phone"] is not { } said) return null;
        var phone = PhoneNumbers.Read(said);
        if (phone is null || PhoneNumbers.AreValid(phone)) return phone;
        Note("phone", said.Contains('*') ? "含有“*”，是隐去后的号码，没有读取" : $"“{Short(said)}”不是电话号码，没有读取");
        return null;
    }

    private int? Employees()
    {
        if (row["employees"] is not { } said || Typed.SaysNothing(said)) return null;
        if (Count().Match(Typed.Number(said)) is { Success: true } match && int.TryParse(match.Groups["count"].Value.Replace(",", ""), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= EnterpriseFormValidator.MostEmployees)
            return number;
        Note("employees", $"“{Short(said)}”不是人数，没有读取");
        return null;
    }

    private T? Word<T>(string field, Func<string, T?> know, string otherwise) where T : struct
    {
        if (row[field] is not { } said) return null;
        var known = know(Typed.Key(said));
        if (known is null) Note(field, $"“{Short(said)}”不可识别，没有读取；{otherwise}");
        return known;
    }

    private IReadOnlyList<T> Known<T>(string field, IReadOnlyList<T> members, IReadOnlyList<string> unknown, IReadOnlyCollection<T>? kept)
    {
        if (unknown.Count == 0) return members;
        Note(field, $"“{Short(string.Join('、', unknown))}”不可识别，没有读取；可填内容见模板的填写说明");
        return members.Count > 0 ? members : [.. kept ?? []];
    }

    private string Missing(string field, string title)
    {
        if (!row.Faults.ContainsKey(field)) Tell(field, $"必须填写{title}");
        return "";
    }

    private void Tell(string field, string title) => _messages.Add(new(field, $"enterprise.import.{field}", title));

    private void Note(string field, string title) => _notes.Add(new(field, $"enterprise.import.{field}", title));

    private static string Short(string text) => TextElements.Short(text, 40);

    [GeneratedRegex(@"^(约|共|计)?(?<count>[0-9][0-9,]*)(\.0+)?(人|名|个|余人|多人)?$")]
    private static partial Regex Count();
}
