using Supervision.Domain.Common;

namespace Supervision.Domain.Enterprises;

/// <summary>A member of an enterprise's file, as its history names it.</summary>
public enum EnterpriseField
{
    [Label("名称")] Name,
    [Label("行业代码")] IndustryCode,
    [Label("行业")] Sector,
    [Label("所在街道")] Subdistrict,
    [Label("社区")] Community,
    [Label("地址")] Address,
    [Label("法定代表人")] LegalRepresentative,
    [Label("联系人")] Contact,
    [Label("联系电话")] Phone,
    [Label("风险等级")] RiskColour,
    [Label("安全领域")] SafetyDomains,
    [Label("重点领域")] SpecialHazards,
    [Label("从业人数")] Employees,
}

/// <summary>One member that differs, before and after; several values are joined by commas. Personal data is named, never quoted: the history is read by more people than the file.</summary>
public sealed record EnterpriseChange(EnterpriseField Field, string? From = null, string? To = null)
{
    /// <summary>The values stay out of the history, or say nothing to its readers (the code of a street).</summary>
    public bool Unquoted => Field is EnterpriseField.Subdistrict or EnterpriseField.LegalRepresentative or EnterpriseField.Contact or EnterpriseField.Phone;
}

/// <summary>What differs between two states of an enterprise's file.</summary>
public static class EnterpriseChanges
{
    public static IReadOnlyList<EnterpriseChange> Between(EnterpriseFacts before, EnterpriseFacts after)
    {
        var changes = new List<EnterpriseChange>();
        Compare(EnterpriseField.Name, before.Name, after.Name);
        Compare(EnterpriseField.IndustryCode, before.IndustryCode, after.IndustryCode);
        Compare(EnterpriseField.Sector, $"{before.Sector}", $"{after.Sector}");
        Compare(EnterpriseField.Subdistrict, before.SubdistrictCode, after.SubdistrictCode);
        Compare(EnterpriseField.Community, before.Community, after.Community);
        Compare(EnterpriseField.Address, before.Address, after.Address);
        Compare(EnterpriseField.LegalRepresentative, before.LegalRepresentative, after.LegalRepresentative);
        Compare(EnterpriseField.Contact, before.Contact, after.Contact);
        Compare(EnterpriseField.Phone, before.Phone, after.Phone);
        Compare(EnterpriseField.RiskColour, $"{before.RiskColour}", $"{after.RiskColour}");
        Compare(EnterpriseField.SafetyDomains, Joined(before.SafetyDomains), Joined(after.SafetyDomains));
        Compare(EnterpriseField.SpecialHazards, Joined(before.SpecialHazards), Joined(after.SpecialHazards));
        Compare(EnterpriseField.Employees, before.Employees?.ToString(), after.Employees?.ToString());
        return changes;

        void Compare(EnterpriseField field, string? from, string? to)
        {
            if (from == to) return;
            var change = new EnterpriseChange(field, from, to);
            changes.Add(change.Unquoted ? new(field) : change);
        }
    }

    private static string? Joined<T>(IEnumerable<T> members) where T : struct, Enum => members.Any() ? string.Join(',', members.Distinct().Order()) : null;
}
