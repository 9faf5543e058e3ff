using System.Reflection;
using Supervision.Api.OpenApi.Examples;

namespace Supervision.Api.OpenApi;

/// <summary><c>/swagger</c>: the contract with a page to try it on. The document is the file that the build made, with examples of what is there now; one made on each request would be slow, and could differ.</summary>
internal static class Swagger
{
    private const string Script = "/swagger/session.js";
    private const string Style = "/swagger/page.css";
    private const string Document = $"/swagger/{ApiDocument.Name}/swagger.json";

    public static string DocumentFile => Path.Combine(AppContext.BaseDirectory, $"openapi.{ApiDocument.Name}.json");

    public static void UseSwaggerPages(this WebApplication app)
    {
        app.UseSwaggerUI(ui =>
        {
            ui.DocumentTitle = "接口 · 工贸企业跨部门综合监管";
            ui.SwaggerEndpoint(Document, ApiDocument.Name);
            ui.InjectJavascript(Script);
            ui.InjectStylesheet(Style);
            ui.DisplayRequestDuration();
            ui.EnableFilter();
            ui.DocExpansion(Swashbuckle.AspNetCore.SwaggerUI.DocExpansion.None);
        });
        app.MapGet(Document, async (LiveDocument document, CancellationToken ct) => Results.Bytes(await document.ReadAsync(ct), "application/json")).AllowAnonymous().ExcludeFromDescription();
        app.MapGet(Script, () => Results.Stream(Embedded("session.js"), "text/javascript")).AllowAnonymous().ExcludeFromDescription();
        app.MapGet(Style, () => Results.Stream(Embedded("page.css"), "text/css")).AllowAnonymous().ExcludeFromDescription();
    }

    private static Stream Embedded(string name) => Assembly.GetExecutingAssembly().GetManifestResourceStream(typeof(Swagger), name)!;
}
