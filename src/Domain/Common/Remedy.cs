namespace Supervision.Domain.Common;

/// <summary>可以采取的办法，供程序判断</summary>
public enum Remedy
{
    [Label("填写例外情形")] ClaimExemption,

    /// <summary>文书号、附件.</summary>
    [Label("补充例外文书")] CompleteExemption,

    /// <summary>To what the list's month or campaign leaves.</summary>
    [Label("缩小检查窗口")] NarrowWindow,
    [Label("改检查窗口")] ChangeWindow,
    [Label("改检查事项")] ChangeItems,
    [Label("补执法人员")] AddOfficer,
    [Label("更换人员")] ReplaceOfficer,

    /// <summary>改统一社会信用代码.</summary>
    [Label("改企业")] ChangeEnterprise,

    /// <summary>For those who keep the register.</summary>
    [Label("登记企业")] RegisterEnterprise,
    [Label("说明逾期原因")] GiveLateReason,

    /// <summary>部署文件和起止日期, or the month.</summary>
    [Label("补充名单内容")] CompleteList,
    [Label("写明现场检查理由")] SayWhyOnSite,
    [Label("移除此行")] RemoveRow,
}
