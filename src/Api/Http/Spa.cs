using Microsoft.AspNetCore.ResponseCompression;

namespace Supervision.Api.Http;

/// <summary>The pages: files of the client's build, and its one page for every address that is not the API's.</summary>
internal static class Spa
{
    private static readonly PathString[] NotPages = ["/api", "/swagger", "/health", "/metrics", "/connect"];

    public static IServiceCollection AddPageCompression(this IServiceCollection services) => services.AddResponseCompression(compression =>
    {
        compression.EnableForHttps = true;
        compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml"];
    });

    /// <summary>Only pages are compressed: an answer that mixes a secret with what the caller sent would tell of the secret by its length.</summary>
    public static void UsePages(this WebApplication app)
    {
        app.UseWhen(context => !context.Request.Path.StartsWithSegments("/api"), pages => pages.UseResponseCompression());
        app.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = file => Cache(file.Context) });
        app.Use((context, next) => IsPage(context, app.Environment) ? ShowAsync(context, app.Environment) : next(context));
    }

    /// <summary>Names under assets contain the hash of their content, so that they never change.</summary>
    private static void Cache(HttpContext context) => context.Response.Headers.CacheControl =
        context.Request.Path.StartsWithSegments("/assets") ? "public, max-age=31536000, immutable" : "no-cache";

    private static bool IsPage(HttpContext context, IWebHostEnvironment environment) =>
        (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
        && !NotPages.Any(path => context.Request.Path.StartsWithSegments(path))
        && !Path.HasExtension(context.Request.Path)
        && environment.WebRootFileProvider.GetFileInfo("index.html").Exists;

    private static Task ShowAsync(HttpContext context, IWebHostEnvironment environment)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.CacheControl = "no-cache";
        return context.Response.SendFileAsync(environment.WebRootFileProvider.GetFileInfo("index.html"), context.RequestAborted);
    }
}
