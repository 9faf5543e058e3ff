using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Ports;
using Supervision.Application.Enterprises;
using Supervision.Application.Enterprises.Duplicates;
using Supervision.Infrastructure.Calendar;
using Supervision.Infrastructure.Clock;
using Supervision.Infrastructure.Documents;
using Supervision.Infrastructure.Documents.Docx;
using Supervision.Infrastructure.Files;
using Supervision.Infrastructure.Idempotency;
using Supervision.Infrastructure.Identity;
using Supervision.Infrastructure.Jobs;
using Supervision.Infrastructure.Notifications;
using Supervision.Infrastructure.Outbox;
using Supervision.Infrastructure.Persistence;
using Supervision.Infrastructure.Persistence.Saving;
using Supervision.Infrastructure.Seed;
using Supervision.Infrastructure.Seed.Demo;
using Supervision.Infrastructure.Seed.Load;
using Supervision.Infrastructure.Spreadsheets;

namespace Supervision.Infrastructure;

public static class DependencyInjection
{
    /// <summary>Everything that leads out of the process, behind the ports of Application. Needs the connection string <c>Supervision</c>.</summary>
    public static IServiceCollection AddInfrastructure(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddClock(configuration);
        services.AddSavePipeline();
        services.AddHttpContextAccessor();
        services.AddDbContext<SupervisionDbContext>((provider, options) => options
            .UseSupervisionPostgres(configuration.GetConnectionString("Supervision") ?? throw new InvalidOperationException("ConnectionStrings:Supervision is not set"))
            .AddInterceptors(provider.GetRequiredService<SaveInterceptor>(), provider.GetRequiredService<AfterCommit>()));
        services.AddScoped<AfterCommit>();
        services.AddScoped<ISupervisionDb>(provider => provider.GetRequiredService<SupervisionDbContext>());
        services.AddScoped<IEnterpriseHoldings, EnterpriseHoldings>().AddScoped<IDuplicateFinder, DuplicateFinder>();
        services.AddSingleton<INameSample, CurrentNameSample>();
        services.AddScoped<IdempotencyKeys>();
        services.AddScoped<IIdempotentAnswers>(provider => provider.GetRequiredService<IdempotencyKeys>());
        services.AddReferenceData();
        services.AddSingleton<DatabaseSetup>();
        services.AddScoped<AdministratorAccount>();
        services.AddScoped<IAccounts, Accounts>();
        services.AddScoped<ISeed, DemoAccountSeed>();
        services.AddScoped<ISeed, DemoSeed>();
        services.AddScoped<ISeed, LoadSeed>();
        services.AddSingleton<ISpreadsheets, XlsxSpreadsheets>();
        services.AddJobs(configuration);
        services.AddOutbox(configuration);
        services.AddNotifications();
        services.AddFileStore(configuration);
        services.AddSingleton<IQrCodes, QrCodes>();
        services.AddSingleton<IDocumentRenderer, DocxRenderer>();
        return services;
    }
}
