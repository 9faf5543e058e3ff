namespace Supervision.Application.Filings;

/// <summary>What an officer can do about a row that broke a rule, as <c>remedies</c> of a breach names it.</summary>
internal static class FilingRemedy
{
    /// <summary>填写例外情形.</summary>
    public const string ClaimExemption = "claimExemption";

    /// <summary>补充例外情形的文书号、附件.</summary>
    public const string CompleteExemption = "completeExemption";

    /// <summary>缩小检查窗口: to what the list's month or campaign leaves.</summary>
    public const string NarrowWindow = "narrowWindow";

    /// <summary>改检查窗口.</summary>
    public const string ChangeWindow = "changeWindow";

    /// <summary>改检查事项.</summary>
    public const string ChangeItems = "changeItems";

    /// <summary>补执法人员.</summary>
    public const string AddOfficer = "addOfficer";

    /// <summary>更换人员.</summary>
    public const string ReplaceOfficer = "replaceOfficer";

    /// <summary>改统一社会信用代码.</summary>
    public const string ChangeEnterprise = "changeEnterprise";

    /// <summary>说明逾期原因.</summary>
    public const string GiveLateReason = "giveLateReason";

    /// <summary>补部署文件和起止日期, or the month.</summary>
    public const string CompleteList = "completeList";

    /// <summary>移除此行.</summary>
    public const string RemoveRow = "removeRow";
}
