using Serilog;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace Supervision.Api.Cli;

/// <summary>
/// The program's log: a file for each day below the data folder, one JSON object a line, and on the terminal what an operator must see.
/// Statements are logged without their values, so that no personal data gets there.
/// </summary>
internal static class ProductLogs
{
    /// <summary>Six months and some, as 网络安全法第二十一条 demands.</summary>
    private const int KeptDays = 190;

    public static void Add(WebApplicationBuilder builder)
    {
        var onTerminal = builder.Configuration.GetValue("Logs:Terminal", LogEventLevel.Information);
        var logs = new LoggerConfiguration()
            .MinimumLevel.Information()
            .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
            // A statement that fails is an exception, which is logged where it is handled; looking for the migrations of an empty database is no failure.
            .MinimumLevel.Override("Microsoft.EntityFrameworkCore.Database.Command", LogEventLevel.Fatal)
            .MinimumLevel.Override("Microsoft.AspNetCore.DataProtection", LogEventLevel.Error)
            .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Information)
            .Enrich.FromLogContext()
            .WriteTo.Console(onTerminal, "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}");
        if (builder.Configuration["Data:Folder"] is { } folder)
            logs = logs.WriteTo.File(new CompactJsonFormatter(), Path.Combine(folder, "logs", "supervision-.json"), rollingInterval: RollingInterval.Day, retainedFileCountLimit: KeptDays);

        builder.Services.AddSerilog(logs.CreateLogger(), dispose: true);
    }
}
