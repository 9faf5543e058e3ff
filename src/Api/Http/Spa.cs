using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.FileProviders;

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
        var files = app.Environment.WebRootFileProvider;
        var compressed = new Precompressed(files);
        app.UseWhen(context => !context.Request.Path.StartsWithSegments("/api"), pages =>
        {
            pages.UseResponseCompression();
            pages.Use((context, next) => IsPage(context, files) ? ShowAsync(context, next) : next(context));
            pages.Use(compressed.LeadAsync);
            pages.UseStaticFiles(new StaticFileOptions { ContentTypeProvider = Precompressed.Types, OnPrepareResponse = file => Prepare(file.Context) });
        });
    }

    private static void Prepare(HttpContext context)
    {
        Precompressed.Describe(context);
        // Names under assets contain the hash of their content, so that they never change.
        context.Response.Headers.CacheControl = context.Request.Path.StartsWithSegments("/assets") ? "public, max-age=31536000, immutable" : "no-cache";
    }

    private static bool IsPage(HttpContext context, IFileProvider files) =>
        (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
        && !NotPages.Any(path => context.Request.Path.StartsWithSegments(path))
        && !Path.HasExtension(context.Request.Path)
        && files.GetFileInfo("index.html").Exists;

    private static async Task ShowAsync(HttpContext context, RequestDelegate next)
    {
        var asked = context.Request.Path;
        context.Request.Path = "/index.html";
        try
        {
            await next(context);
        }
        finally
        {
            context.Request.Path = asked;
        }
    }
}
