using Microsoft.OpenApi;
using Supervision.Api.Auth;
using Supervision.Api.Http;
using Supervision.Api.OpenApi.Examples;
using Supervision.Api.OpenApi.Refusals;
using Supervision.Domain.Common;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Supervision.Api.OpenApi;

/// <summary>The contract, as the build writes it to <c>openapi.v1.json</c>. What is served is that file.</summary>
internal static class ApiDocument
{
    public const string Name = "v1";

    /// <summary>The security scheme of signed-in operations.</summary>
    public const string Session = "session";

    private const string Introduction = """
        工贸企业跨部门综合监管接口。

        **登录**：在下方 `POST /api/v1/auth/login` 中填写用户名和密码执行一次，浏览器即保存会话；之后的请求自动携带会话和防伪标记 `X-XSRF-TOKEN`。演示账号的密码为 `Supervision#2026`，如 `yj.lead`（牵头单位）、`xf.liaison`（消防联络员）、`kz.coordinator`（坑梓街道应急办）。

        **修改已有记录**须在 `If-Match` 中填写读到的版本号（带引号，如 `"3"`，即响应头 `ETag` 或成员 `version`）；**新增与办理**（POST）可带 `Idempotency-Key`，同一键值重复提交只生效一次。

        **被拒绝时**返回 `application/problem+json`：`code` 供程序判断，`title` 供人阅读，`clause` 为所依据的条款，`breaches` 逐条列出不符之处。每项操作在各状态码下列出可能的 `code` 及示例；地址不存在为 404 `route.unknown`，地址不支持该方法为 405 `route.method`。

        **示例**取自演示数据，标明示例账号，登录后可以直接执行；在演示系统上随数据更新。名称、取值区分大小写，均按本文档所写。
        """;

    public static IServiceCollection AddApiDocument(this IServiceCollection services)
    {
        services.AddEndpointsApiExplorer();
        services.AddSingleton<ISerializerDataContractResolver>(new JsonSerializerDataContractResolver(Json.Options));
        services.AddSingleton<LiveDocument>();
        return services.AddSwaggerGen(Configure);
    }

    private static void Configure(SwaggerGenOptions swagger)
    {
        swagger.SwaggerDoc(Name, new() { Title = "工贸企业跨部门综合监管", Version = Name, Description = Introduction });
        swagger.AddSecurityDefinition(Session, new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.ApiKey,
            In = ParameterLocation.Cookie,
            Name = SessionSetup.CookieName,
            Description = "不必在此填写：执行 POST /api/v1/auth/login 后，浏览器自动携带会话 Cookie。",
        });

        swagger.SupportNonNullableReferenceTypes();
        swagger.NonNullableReferenceTypesAsRequired();
        swagger.UseAllOfToExtendReferenceSchemas();
        swagger.CustomOperationIds(OperationNames.Of);
        swagger.CustomSchemaIds(SchemaNames.Of);
        swagger.MapType<YearMonth>(() => new OpenApiSchema { Type = JsonSchemaType.String, Pattern = @"^\d{4}-\d{2}$", Examples = ["2026-12"] });
        swagger.MapType<Clause>(() => new OpenApiSchema { Type = JsonSchemaType.String, Examples = ["五(三)2"] });
        swagger.MapType<Stream>(() => new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" });

        foreach (var assembly in new[] { typeof(Clause).Assembly, typeof(Application.DependencyInjection).Assembly, typeof(ApiDocument).Assembly })
            swagger.IncludeXmlComments(assembly);
        swagger.SchemaFilter<EnumerationWords>();
        swagger.SchemaFilter<MemberNullability>();
        swagger.SchemaFilter<OneOfSeveral>();
        swagger.DocumentFilter<NamedWords>();
        swagger.DocumentFilter<PlainNames>();
        swagger.DocumentFilter<MemberWords>();
        swagger.DocumentFilter<ResourceNames>();
        swagger.ParameterFilter<QueryParameters>();
        swagger.OperationFilter<SortWords>();
        swagger.OperationFilter<ProblemAnswers>();
        swagger.OperationFilter<AnswerHeaders>();
        swagger.OperationFilter<OperationConventions>();
        swagger.DocumentFilter<ContractExamples>();
    }
}
