using Npgsql;

namespace Supervision.Floors;

/// <summary>The least that could give the product's answers: a route, a statement, a writer. No session, no rules but once a year, no log, no audit trail.</summary>
internal static class FloorHost
{
    public static async Task RunAsync(string database, string url)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(url);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        await using var app = builder.Build();
        await using var source = NpgsqlDataSource.Create(database);

        app.MapGet("/enterprises/{id:guid}", (HttpContext context, Guid id) => EnterpriseFloor.ShowAsync(source, context, id));
        app.MapGet("/enterprises", (HttpContext context, string subdistrict, string q) => EnterpriseFloor.ListAsync(source, context, subdistrict, q));
        app.MapGet("/filings", (HttpContext context, Guid enterpriseId, int size) => FilingsFloor.ListAsync(source, context, enterpriseId, size));
        app.MapPost("/filings", (HttpContext context) => DraftFloor.DraftAsync(source, context));
        app.MapPost("/filings/{id:guid}/submit", (HttpContext context, Guid id) => SubmitFloor.SubmitAsync(source, context, id));
        await app.RunAsync();
    }
}
