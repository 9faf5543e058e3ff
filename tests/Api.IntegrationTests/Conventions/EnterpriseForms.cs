using System.Text.Json.Nodes;
using Supervision.Domain.Enterprises;

namespace Supervision.Api.IntegrationTests.Conventions;

/// <summary>Enterprises to be registered, each with a valid code of its own.</summary>
internal static class EnterpriseForms
{
    private static int _count = 70_000_000;

    public static JsonObject New(string name = "深圳市恒准机械有限公司") => new()
    {
        ["uscc"] = Code(Interlocked.Increment(ref _count)),
        ["name"] = name,
        ["industryCode"] = "3311",
        ["subdistrictCode"] = "440310005",
        ["address"] = "坑梓街道金沙社区聚园路8号",
    };

    private static string Code(int organisation)
    {
        var code = $"91440300{organisation}";
        code += UnifiedSocialCreditCode.Check17(code);
        return code + UnifiedSocialCreditCode.Check18(code);
    }
}
