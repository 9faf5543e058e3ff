using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;

namespace Supervision.Api.Http;

/// <summary>
/// The compressed forms of the client's files, which its build lays beside them (<c>index.js.br</c>, <c>index.js.gz</c>): smaller than what the server could make of
/// them while somebody waits. To be asked before the files are served.
/// </summary>
internal sealed class Precompressed(IFileProvider files)
{
    /// <summary>The smallest first.</summary>
    private static readonly (string Encoding, string Extension)[] Forms = [("br", ".br"), ("gzip", ".gz")];

    /// <summary>What files are by their names. A compressed form that is asked for by its own name is only bytes.</summary>
    public static FileExtensionContentTypeProvider Types { get; } = new() { Mappings = { [".html"] = "text/html; charset=utf-8", [".br"] = "application/octet-stream" } };

    /// <summary>Leads the request for a file to the form of it that the browser takes; the file itself is sent where there is none.</summary>
    public async Task LeadAsync(HttpContext context, RequestDelegate next)
    {
        var asked = context.Request.Path;
        var forms = HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method) ? Array.FindAll(Forms, form => Exists(asked + form.Extension)) : [];
        if (forms.Length > 0) context.Response.Headers.Vary = "Accept-Encoding";
        var (encoding, extension) = Array.Find(forms, form => Takes(context.Request, form.Encoding));
        if (encoding is not null)
        {
            context.Items[typeof(Precompressed)] = encoding;
            context.Request.Path = asked + extension;
        }

        try
        {
            await next(context);
        }
        finally
        {
            context.Request.Path = asked;
        }
    }

    /// <summary>Says of a compressed form what it is and how it is compressed.</summary>
    public static void Describe(HttpContext context)
    {
        if (context.Items[typeof(Precompressed)] is not string encoding) return;
        context.Response.Headers.ContentEncoding = encoding;
        context.Response.ContentType = Types.TryGetContentType(Path.GetFileNameWithoutExtension(context.Request.Path.Value)!, out var type) ? type : null;
    }

    private static bool Takes(HttpRequest request, string encoding) =>
        request.GetTypedHeaders().AcceptEncoding.Any(each => each.Value.Equals(encoding, StringComparison.OrdinalIgnoreCase) && each.Quality is not 0);

    private bool Exists(string path) => files.GetFileInfo(path).Exists;
}
