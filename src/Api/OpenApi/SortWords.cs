using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.OpenApi;
using Supervision.Application.Common.Data;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Supervision.Api.OpenApi;

/// <summary>Names what each list can be sorted by, as its validator knows it: an enumeration for each list. A list of fixed order has no such parameter.</summary>
internal sealed partial class SortWords : IOperationFilter
{
    private static readonly Dictionary<Type, Type> Validators = typeof(PageRequest).Assembly.GetTypes()
        .Where(type => type is { IsAbstract: false, BaseType.IsGenericType: true } && typeof(IKnowsSorts).IsAssignableFrom(type))
        .ToDictionary(type => type.BaseType!.GenericTypeArguments[0]);

    private static readonly Dictionary<string, string> Words = new()
    {
        ["at"] = "时间",
        ["closedOn"] = "程序闭环日期",
        ["code"] = "代码",
        ["compiledAt"] = "汇编时间",
        ["createdAt"] = "起草时间",
        ["date"] = "日期",
        ["decidedAt"] = "登记时间",
        ["derivedAt"] = "推导时间",
        ["dispatchedAt"] = "下发时间",
        ["dueAt"] = "下次投递时间",
        ["dueOn"] = "期限",
        ["edition"] = "第几版",
        ["employees"] = "从业人数",
        ["foundAt"] = "发现时间",
        ["foundOn"] = "发现日期",
        ["from"] = "可入企的第一天",
        ["grade"] = "隐患等级",
        ["inForceOn"] = "施行日期",
        ["invitedAt"] = "邀请时间",
        ["month"] = "月份",
        ["year"] = "计划的年份",
        ["name"] = "名称",
        ["office"] = "街道机构",
        ["on"] = "检查日期",
        ["position"] = "方案中的次序",
        ["publishedOn"] = "公布日期",
        ["recordedAt"] = "登记时间",
        ["registered"] = "登记先后",
        ["registeredAt"] = "备案时间",
        ["revision"] = "第几版",
        ["riskColour"] = "风险等级",
        ["sector"] = "工贸行业",
        ["status"] = "状态",
        ["subdistrictCode"] = "街道",
        ["submittedAt"] = "提交时间",
        ["title"] = "标题",
        ["uscc"] = "统一社会信用代码",
        ["validUntil"] = "证件有效期",
    };

    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        var request = context.MethodInfo?.GetParameters().Select(parameter => parameter.ParameterType).FirstOrDefault(Validators.ContainsKey);
        if (request is null || operation.Parameters?.OfType<OpenApiParameter>().FirstOrDefault(parameter => parameter.Name == "sort") is not { } sort) return;

        var known = ((IKnowsSorts)Activator.CreateInstance(Validators[request], nonPublic: true)!).Sorts;
        if (known.Count == 0)
        {
            operation.Parameters.Remove(sort);
            return;
        }

        sort.Schema = Enumeration(NameOf(request), known, context);
        sort.Description = "排序，前加“-”为倒序";
    }

    /// <summary><c>ListFilings</c> and <c>ExportFilings</c> are sorted alike: <c>FilingsSort</c>.</summary>
    private static string NameOf(Type request) => $"{Verb().Replace(request.Name, "")}Sort";

    private static OpenApiSchemaReference Enumeration(string name, IReadOnlyCollection<string> known, OperationFilterContext context)
    {
        List<(string Word, string Label)> words = [.. known.Select(sort => (sort, Words[sort])), .. known.Select(sort => ($"-{sort}", $"{Words[sort]}，倒序"))];
        if (!context.SchemaRepository.Schemas.ContainsKey(name))
            context.SchemaRepository.AddDefinition(name, new OpenApiSchema
            {
                Type = JsonSchemaType.String,
                Enum = [.. words.Select(word => (JsonNode)word.Word)],
                Description = $"排序\n{string.Join("；", words.Select(word => $"`{word.Word}` {word.Label}"))}",
            });
        return new(name, context.Document);
    }

    [GeneratedRegex("^(List|Export)")]
    private static partial Regex Verb();
}
