using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Supervision.Api.OpenApi;

/// <summary>Says each resource in Chinese.</summary>
internal sealed class ResourceNames : IDocumentFilter
{
    private static readonly Dictionary<string, string> Names = new()
    {
        ["Accounts"] = "账号",
        ["AnnualPlans"] = "年度执法计划",
        ["AuditEntries"] = "审计记录",
        ["Auth"] = "登录与会话",
        ["Attachments"] = "附件",
        ["Catalogues"] = "事项清单",
        ["ClosureReports"] = "闭环反馈",
        ["Guidelines"] = "检查工作指引",
        ["Manuals"] = "一手册",
        ["Delegations"] = "委托文书",
        ["Departments"] = "监管单位",
        ["Disclosures"] = "事前公示",
        ["DistrictPlans"] = "全区年度计划",
        ["EnforcementDays"] = "固定执法日",
        ["EnterpriseDuplicates"] = "疑似重复的企业",
        ["EnterpriseMerges"] = "企业合并",
        ["Enterprises"] = "企业档案",
        ["ExemptionReviews"] = "例外情形抽查",
        ["ExternalVisits"] = "上级检查",
        ["Filings"] = "执法备案",
        ["FrequencyCaps"] = "检查频次上限",
        ["Hazards"] = "隐患",
        ["Industries"] = "国民经济行业分类",
        ["Inspections"] = "检查任务",
        ["ItemChanges"] = "事项变更",
        ["Jobs"] = "后台任务",
        ["JointLists"] = "联合执法名单",
        ["LawReplacements"] = "法律替代",
        ["MajorHazardCriteria"] = "重大事故隐患判定标准",
        ["Notifications"] = "消息",
        ["Officers"] = "人员名册",
        ["OutboxDeliveries"] = "事件投递",
        ["PlanParameters"] = "方案参数",
        ["Rechecks"] = "复查",
        ["SafetyDomains"] = "安全领域",
        ["SavedViews"] = "保存的视图",
        ["Search"] = "查找",
        ["Sectors"] = "工贸行业",
        ["SparedVisits"] = "减免入企",
        ["Companions"] = "顺带检查",
        ["Statistics"] = "统计",
        ["Subdistricts"] = "街道",
        ["SupervisionItems"] = "监管事项",
        ["Today"] = "工作台",
        ["Users"] = "用户",
        ["Verifications"] = "入企核验（公开）",
        ["WorkCalendar"] = "工作日历",
    };

    public void Apply(OpenApiDocument document, DocumentFilterContext context)
    {
        var used = document.Paths.SelectMany(path => path.Value.Operations ?? []).SelectMany(operation => operation.Value.Tags ?? new HashSet<OpenApiTagReference>());
        document.Tags = used.Select(tag => tag.Name).OfType<string>().Distinct().Order(StringComparer.Ordinal)
            .Select(name => new OpenApiTag { Name = name, Description = Names.GetValueOrDefault(name) }).ToHashSet();
    }
}
