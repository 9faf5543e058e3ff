using System.Text;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;

namespace Supervision.Api.IntegrationTests.Contract;

/// <summary>Every role, and nobody, against every operation that the program has: a new operation is in here by itself.</summary>
public sealed class RoleTests(ApiApp app) : IClassFixture<ApiApp>
{
    private static readonly Dictionary<Role, string> Accounts = new()
    {
        [Role.Administrator] = "admin",
        [Role.Lead] = "yj.lead",
        [Role.Justice] = "sf.clerk",
        [Role.RuleOfLaw] = "fz.clerk",
        [Role.Leader] = "xf.leader",
        [Role.Liaison] = "xf.liaison",
        [Role.Officer] = "xf.officer",
        [Role.StreetCoordinator] = "kz.coordinator",
        [Role.Enterprise] = "enterprise.demo",
        [Role.Observer] = "observer.demo",
    };

    [Fact]
    public async Task Nobody_gets_into_an_operation_that_is_not_public()
    {
        var open = new List<string>();
        foreach (var operation in Operation.Of(app).Where(operation => !operation.Access.IsPublic))
            if (await CallAsync(app.Anonymous(), operation) != (401, "auth.required")) open.Add($"{operation.Method} {operation.Path}");

        open.Should().BeEmpty();
    }

    [Fact]
    public async Task Each_role_gets_into_what_it_has_the_permission_for_and_nothing_else()
    {
        var wrong = new List<string>();
        foreach (var (role, account) in Accounts)
        {
            var client = await app.As(account);
            foreach (var operation in Operation.Of(app).Where(operation => !operation.Access.IsPublic && operation.Path != "/api/v1/auth/logout"))
            {
                var (status, code) = await CallAsync(client, operation);
                var permitted = operation.Access.Permission is not { } permission || RolePermissions.Of(role).Contains(permission);
                if (permitted ? status == 401 || status >= 500 || code == "auth.forbidden" : (status, code) != (403, "auth.forbidden"))
                    wrong.Add($"{role}: {operation.Method} {operation.Path} answered {status} {code}");
            }
        }

        wrong.Should().BeEmpty();
    }

    [Fact]
    public void The_table_of_roles_and_operations_is_committed_for_review() =>
        Repository.Disagreement("docs/permissions.md", Table(Operation.Of(app))).Should().BeNull();

    [Fact]
    public void Every_role_is_tried() => Accounts.Keys.Should().BeEquivalentTo(Enum.GetValues<Role>());

    private static async Task<(int Status, string? Code)> CallAsync(ApiClient client, Operation operation)
    {
        HttpContent? body = operation.Method == HttpMethod.Get || operation.Method == HttpMethod.Delete ? null
            : operation.TakesForm ? new MultipartFormDataContent { { new StringContent(""), "nothing" } }
            : new StringContent("{}", Encoding.UTF8, "application/json");
        using var answer = await client.SendAsync(operation.Method, operation.Example, body, version: 1);
        return ((int)answer.StatusCode, answer.IsSuccessStatusCode ? null : (await answer.ProblemAsync())["code"]!.GetValue<string>());
    }

    private static string Table(IEnumerable<Operation> operations)
    {
        var roles = Enum.GetValues<Role>();
        var table = new StringBuilder("# 角色与接口\n\n由测试从程序生成并比对。○ 可以调用；能看到哪些记录，另按单位、街道、企业限定。\n\n");
        table.Append(string.Concat(roles.Select(role => $"| {Labels.Of(role)} ")).Insert(0, "| 接口 | 权限 ")).Append("|\n").Append("|---|---").Insert(table.Length, "|:-:", roles.Length).Append("|\n");
        foreach (var operation in operations)
            table.Append($"| `{operation.Method} {operation.Path["/api/v1".Length..]}` | {Need(operation)} ")
                .Append(string.Concat(roles.Select(role => May(role, operation) ? "| ○ " : "| "))).Append("|\n");
        return table.ToString();
    }

    private static string Need(Operation operation) => operation.Access switch
    {
        { IsPublic: true } => "无需登录",
        { Permission: null } => "登录即可",
        { Permission: { } permission } => $"`{permission}`",
    };

    private static bool May(Role role, Operation operation) => operation.Access.Permission is not { } permission || RolePermissions.Of(role).Contains(permission);
}
