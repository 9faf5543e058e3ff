using Supervision.Domain.Common;

namespace Supervision.Domain.Enterprises;

/// <summary>What differs between two states of an enterprise's file, in words for its history. Personal data is named, never quoted: the history is read by more people than the file.</summary>
public static class EnterpriseChanges
{
    public static IReadOnlyList<string> Between(EnterpriseFacts before, EnterpriseFacts after)
    {
        var changes = new List<string>();
        Say("名称", before.Name, after.Name);
        Say("行业代码", before.IndustryCode, after.IndustryCode);
        Say("行业", Labels.Of(before.Sector), Labels.Of(after.Sector));
        Note("所在街道", before.SubdistrictCode, after.SubdistrictCode);
        Say("社区", before.Community, after.Community);
        Say("地址", before.Address, after.Address);
        Note("法定代表人", before.LegalRepresentative, after.LegalRepresentative);
        Note("联系人", before.Contact, after.Contact);
        Note("联系电话", before.Phone, after.Phone);
        Say("风险等级", Labels.Of(before.RiskColour), Labels.Of(after.RiskColour));
        Say("安全领域", Words(before.SafetyDomains), Words(after.SafetyDomains));
        Say("重点领域", Words(before.SpecialHazards), Words(after.SpecialHazards));
        Say("从业人数", before.Employees?.ToString(), after.Employees?.ToString());
        return changes;

        void Say(string field, string? from, string? to)
        {
            if (from != to) changes.Add($"{field}由“{from ?? "无"}”改为“{to ?? "无"}”");
        }

        void Note(string field, string? from, string? to)
        {
            if (from != to) changes.Add($"{field}已更新");
        }
    }

    public static string Sentence(IReadOnlyList<string> changes) => $"变更档案：{string.Join('；', changes)}";

    private static string? Words<T>(IEnumerable<T> members) where T : struct, Enum =>
        members.Any() ? string.Join('、', members.Distinct().Order().Select(member => Labels.Of(member))) : null;
}
