using System.Globalization;
using Supervision.Application.Common.Spreadsheets;
using Supervision.Domain.Enterprises;

namespace Supervision.Application.Enterprises.Importing;

/// <summary>
/// Lays a row over what is on record: a cell that is blank, or whose column the sheet does not have, leaves the record as it is. Words that nobody knows are told, not skipped.
/// </summary>
internal sealed class RowReading(SheetRow row, EnterpriseFacts? onRecord, EnterpriseReference reference)
{
    private readonly List<FieldMessage> _messages = [];

    public IReadOnlyList<FieldMessage> Messages => _messages;

    public EnterpriseForm Read() => new()
    {
        Name = row["name"] ?? onRecord?.Name ?? Missing("name", "企业名称"),
        IndustryCode = row["industryCode"] ?? onRecord?.IndustryCode ?? Missing("industryCode", "行业代码"),
        Sector = Sector(),
        SubdistrictCode = Street() ?? onRecord?.SubdistrictCode ?? Missing("subdistrict", "所在街道"),
        Community = row["community"] ?? onRecord?.Community,
        Address = row["address"] ?? onRecord?.Address ?? Missing("address", "生产经营地址"),
        LegalRepresentative = Person("legalRepresentative") ?? onRecord?.LegalRepresentative,
        Contact = Person("contact") ?? onRecord?.Contact,
        Phone = row["phone"] ?? onRecord?.Phone,
        RiskColour = Word("riskColour", CellWords.Colour, "应为红、橙、黄、蓝之一") ?? onRecord?.RiskColour,
        SafetyDomains = row["safetyDomains"] is { } domains ? Known("safetyDomains", CellWords.SafetyDomains(domains, out var noDomains), noDomains) : [.. onRecord?.SafetyDomains ?? []],
        SpecialHazards = row["specialHazards"] is { } hazards ? Known("specialHazards", CellWords.SpecialHazards(hazards, out var noHazards), noHazards) : [.. onRecord?.SpecialHazards ?? []],
        Employees = Employees() ?? onRecord?.Employees,
    };

    /// <summary>What is on record counts only where the code leaves the sector open; elsewhere the code of this row decides.</summary>
    private Sector? Sector()
    {
        var said = Word("sector", CellWords.Sector, "应为八个工贸行业之一");
        var code = row["industryCode"] ?? onRecord?.IndustryCode;
        var decided = code is not null && reference.Industries.TryGetValue(code, out var industry) && industry.Sector is not null;
        return said ?? (decided ? null : onRecord?.Sector);
    }

    private string? Street()
    {
        if (row["subdistrict"] is not { } said) return null;
        var found = reference.Streets.FirstOrDefault(street => said == street.Key || said == street.Value || $"{said}街道" == street.Value).Key;
        if (found is null) Tell("subdistrict", $"“{said}”不是坪山区的街道，可选：{string.Join('、', reference.Streets.Values)}");
        return found ?? "";
    }

    /// <summary>A masked name comes from the export of somebody who may not see it; it must not replace the real one.</summary>
    private string? Person(string field)
    {
        if (row[field] is not { } said || !said.Contains('*')) return row[field];
        Tell(field, "含有“*”，是隐去后的姓名，不能导入");
        return null;
    }

    private int? Employees()
    {
        if (row["employees"] is not { } said) return null;
        if (int.TryParse(said, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number)) return number;
        Tell("employees", $"“{said}”不是整数");
        return null;
    }

    private T? Word<T>(string field, Func<string, T?> know, string otherwise) where T : struct
    {
        if (row[field] is not { } said) return null;
        var known = know(said);
        if (known is null) Tell(field, $"“{said}”不可识别，{otherwise}");
        return known;
    }

    private IReadOnlyList<T> Known<T>(string field, IReadOnlyList<T> members, IReadOnlyList<string> unknown)
    {
        if (unknown.Count > 0) Tell(field, $"“{string.Join('、', unknown)}”不可识别，可填内容见模板的填写说明");
        return members;
    }

    private string Missing(string field, string title)
    {
        Tell(field, $"必须填写{title}");
        return "";
    }

    private void Tell(string field, string title) => _messages.Add(new(field, $"enterprise.import.{field}", title));
}
