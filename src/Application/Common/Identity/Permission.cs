using Supervision.Domain.Common;

namespace Supervision.Application.Common.Identity;

/// <summary>What an operation needs. Each operation of the API names one; the SPA's menu shows what the caller has.</summary>
public static class Permission
{
    [Label("查看企业")] public const string EnterprisesRead = "enterprises.read";
    [Label("登记和修改企业")] public const string EnterprisesWrite = "enterprises.write";
    /// <summary>Makes one file of two, and takes that back; over the whole district.</summary>
    [Label("合并重复企业")] public const string EnterprisesMerge = "enterprises.merge";
    [Label("导入企业名单")] public const string EnterprisesImport = "enterprises.import";

    /// <summary>Sees names and phones of an enterprise's people; whoever may change them must.</summary>
    [Label("查看企业人员及电话")] public const string EnterprisesContacts = "enterprises.contacts";

    /// <summary>Sees the certificate numbers of every body's officers: who keeps the rosters.</summary>
    [Label("查看全部执法证号")] public const string CertificatesRead = "certificates.read";

    /// <summary>Keeps rosters, posts and deeds of delegation, each of its own departments; the lead and the administrator of all.</summary>
    [Label("登记名册、联络员和委托文书")] public const string RostersWrite = "rosters.write";

    /// <summary>Puts a whole department out of service, with its accounts, officers and posts, and back.</summary>
    [Label("停用、恢复单位")] public const string DepartmentsSuspend = "departments.suspend";
    [Label("查看备案")] public const string FilingsRead = "filings.read";
    [Label("编制备案名单")] public const string FilingsWrite = "filings.write";
    [Label("提交备案")] public const string FilingsSubmit = "filings.submit";
    [Label("审批备案")] public const string FilingsApprove = "filings.approve";

    /// <summary>The leader of a body approves its visits; its liaison enters an approval that was given on paper.</summary>
    [Label("本单位负责人批准检查")] public const string FilingsHeadApprove = "filings.head-approve";
    [Label("登记检查频次上限")] public const string CapsWrite = "caps.write";

    /// <summary>A body its own, the lead those of all.</summary>
    [Label("登记事前公示")] public const string DisclosuresWrite = "disclosures.write";

    /// <summary>Visits by city, province and national bodies; the municipal system registers its own.</summary>
    [Label("登记上级检查")] public const string ExternalVisitsWrite = "external-visits.write";
    [Label("查看联合执法名单")] public const string JointListsRead = "joint-lists.read";
    [Label("推导和调整联合执法名单")] public const string JointListsDerive = "joint-lists.derive";
    [Label("下发联合执法名单")] public const string JointListsDispatch = "joint-lists.dispatch";
    [Label("查看检查任务")] public const string InspectionsRead = "inspections.read";
    [Label("安排检查日期")] public const string InspectionsSchedule = "inspections.schedule";
    [Label("答复检查邀请")] public const string InspectionsRespond = "inspections.respond";
    [Label("确认检查、通知企业")] public const string InspectionsConfirm = "inspections.confirm";

    /// <summary>Lets a body go that declined or did not come; the lead's alone.</summary>
    [Label("移出未参加的单位")] public const string InspectionsDrop = "inspections.drop";
    [Label("到场检查")] public const string InspectionsCarryOut = "inspections.carry-out";
    [Label("查看隐患")] public const string HazardsRead = "hazards.read";
    [Label("反馈整改")] public const string HazardsRectify = "hazards.rectify";
    [Label("延期等隐患管理")] public const string HazardsManage = "hazards.manage";
    [Label("重大隐患会签")] public const string HazardsCountersign = "hazards.countersign";
    [Label("安排复查")] public const string RechecksWrite = "rechecks.write";
    [Label("登记复查结果")] public const string RechecksRecord = "rechecks.record";
    [Label("同意单独复查")] public const string RechecksWaive = "rechecks.waive";
    [Label("提交闭环反馈")] public const string ClosureReportsWrite = "closure-reports.write";
    /// <summary>Uploads files: whoever proves an exemption or reports a rectification.</summary>
    [Label("上传附件")] public const string AttachmentsWrite = "attachments.write";
    [Label("查看年度执法计划")] public const string AnnualPlansRead = "annual-plans.read";
    [Label("编制、报送年度执法计划")] public const string AnnualPlansWrite = "annual-plans.write";
    [Label("采纳、退回年度执法计划")] public const string AnnualPlansAccept = "annual-plans.accept";

    /// <summary>The district's plan; an enterprise reads its own slot.</summary>
    [Label("查看全区年度计划")] public const string DistrictPlansRead = "district-plans.read";
    [Label("汇总、报送全区年度计划")] public const string DistrictPlansConsolidate = "district-plans.consolidate";
    [Label("确认年度计划备案")] public const string DistrictPlansAcknowledge = "district-plans.acknowledge";
    [Label("对联合检查月份提出意见")] public const string DistrictPlansObject = "district-plans.object";
    [Label("公布工作日历")] public const string CalendarWrite = "calendar.write";
    [Label("登记方案参数")] public const string ParametersWrite = "parameters.write";
    [Label("查看基础数据")] public const string ReferenceRead = "reference.read";
    [Label("查看事项变更")] public const string ItemChangesRead = "item-changes.read";
    [Label("起草事项变更")] public const string ItemChangesWrite = "item-changes.write";
    [Label("审核事项变更")] public const string ItemChangesReview = "item-changes.review";
    [Label("登记法律替代")] public const string LawsReplace = "laws.replace";
    [Label("发布事项清单")] public const string CataloguesPublish = "catalogues.publish";
    [Label("查看检查工作指引和一手册")] public const string GuidelinesRead = "guidelines.read";
    [Label("编制检查工作指引")] public const string GuidelinesWrite = "guidelines.write";
    [Label("审核检查工作指引")] public const string GuidelinesReview = "guidelines.review";
    [Label("汇编一手册")] public const string ManualsCompile = "manuals.compile";
    [Label("查看审计记录")] public const string AuditRead = "audit.read";
    [Label("管理用户")] public const string UsersManage = "users.manage";

    /// <summary>Looks after the running system: jobs and deliveries.</summary>
    [Label("维护后台任务")] public const string SystemOperate = "system.operate";
    [Label("查看工作台")] public const string DashboardRead = "dashboard.read";
}
