using System.Reflection;

namespace Supervision.Api.OpenApi;

/// <summary><c>/swagger</c>: the contract with a page to try it on. The document is the file that the build made; one made on each request would be slow, and could differ.</summary>
internal static class Swagger
{
    private const string Script = "/swagger/session.js";
    private const string Document = $"/swagger/{ApiDocument.Name}/swagger.json";

    public static string DocumentFile => Path.Combine(AppContext.BaseDirectory, $"openapi.{ApiDocument.Name}.json");

    public static void UseSwaggerPages(this WebApplication app)
    {
        app.UseSwaggerUI(ui =>
        {
            ui.DocumentTitle = "接口 · 工贸企业跨部门综合监管";
            ui.SwaggerEndpoint(Document, ApiDocument.Name);
            ui.InjectJavascript(Script);
            ui.EnablePersistAuthorization();
            ui.DisplayRequestDuration();
            ui.EnableFilter();
            ui.DocExpansion(Swashbuckle.AspNetCore.SwaggerUI.DocExpansion.None);
        });
        app.MapGet(Document, () => File.Exists(DocumentFile) ? Results.File(DocumentFile, "application/json") : Results.NotFound()).AllowAnonymous().ExcludeFromDescription();
        app.MapGet(Script, () => Results.Stream(SessionScript(), "text/javascript")).AllowAnonymous().ExcludeFromDescription();
    }

    private static Stream SessionScript() => Assembly.GetExecutingAssembly().GetManifestResourceStream(typeof(Swagger), "session.js")!;
}
