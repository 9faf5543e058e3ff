using FluentValidation;
using MediatR;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Supervision.Application.Attachments;
using Supervision.Application.Calendar;
using Supervision.Application.Catalogues.Editions;
using Supervision.Application.Common.Behaviours;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Outbox;
using Supervision.Application.Common.Validation;
using Supervision.Application.Disclosures;
using Supervision.Application.Documents;
using Supervision.Application.Enterprises.Duplicates;
using Supervision.Application.Enterprises.External;
using Supervision.Application.Enterprises.Importing;
using Supervision.Application.Filings;
using Supervision.Application.Filings.Caps;
using Supervision.Application.Filings.Importing;
using Supervision.Application.Filings.Reviews;
using Supervision.Application.Filings.Spared;
using Supervision.Application.Hazards;
using Supervision.Application.Hazards.Closure;
using Supervision.Application.Hazards.Rechecks;
using Supervision.Application.Identity;
using Supervision.Application.Inspections;
using Supervision.Application.JointLists;
using Supervision.Application.JointLists.Companions;
using Supervision.Application.Notifications;
using Supervision.Application.Outbox;
using Supervision.Application.Planning;
using Supervision.Application.Reporting.Today;

namespace Supervision.Application;

public static class DependencyInjection
{
    /// <summary>Use cases with their validators, query projections and pipeline. Behaviours run in the order of their registration.</summary>
    public static IServiceCollection AddApplication(this IServiceCollection services)
    {
        var assembly = typeof(DependencyInjection).Assembly;
        services.AddScoped<ServiceFactory>(provider => provider.GetRequiredService!);
        services.AddScoped<IMediator, Mediator>();
        services.Scan(scan => scan.FromAssemblies(assembly)
            .AddClasses(classes => classes.AssignableTo(typeof(IRequestHandler<,>)), publicOnly: false)
            .AsImplementedInterfaces().WithScopedLifetime()
            .AddClasses(classes => classes.AssignableTo<IOpenDeadlines>(), publicOnly: false)
            .As<IOpenDeadlines>().WithScopedLifetime()
            .AddClasses(classes => classes.AssignableTo<IAttachmentOwner>(), publicOnly: false)
            .As<IAttachmentOwner>().WithScopedLifetime()
            .AddClasses(classes => classes.AssignableTo<ITodoSource>(), publicOnly: false)
            .As<ITodoSource>().WithSingletonLifetime());
        services.AddScoped<BoardViews>().AddScoped<ChangeDraft>().AddScoped<CompanionViews>().AddScoped<CompanionEnding>().AddScoped<DistrictPlanTables>().AddScoped<SparedVisitViews>().AddScoped<ExemptionReviewViews>().AddScoped<ExemptionFigures>().AddScoped<FrequencyCapViews>().AddScoped<ShownBeforeFiling>().AddScoped<ExternalVisitViews>().AddScoped<DuplicateViews>();
        services.AddScoped<FilingJudge>().AddScoped<FilingDrafts>().AddScoped<FilingViews>().AddScoped<FilingSheetJudge>().AddScoped<FilingApproval>().AddScoped<SheetLayouts>().AddScoped<EnterpriseMatching>();
        services.AddTransient(typeof(IPipelineBehavior<,>), typeof(ValidationBehaviour<,>));
        services.AddTransient(typeof(IPipelineBehavior<,>), typeof(TransactionBehaviour<,>));
        ValidatorOptions.Global.LanguageManager = new ChineseMessages();
        services.AddScoped<AttachmentLinks>();
        services.AddScoped<DocumentIssue>();
        services.AddScoped<ActingAs>();
        services.AddScoped<EnterpriseImportRun>();
        services.AddScoped<AccountChanges>().AddScoped<DeliveryChanges>().AddScoped<Addressing>().AddScoped<Doors>().AddScoped<NotificationRows>();
        services.AddEventConsumer<NotificationConsumer>();
        // A validator compiles its rules when it is made, and keeps nothing of what it has seen.
        services.AddValidatorsFromAssembly(assembly, ServiceLifetime.Singleton, includeInternalTypes: true);
        services.AddAutoMapper((provider, mapping) => mapping.LicenseKey = provider.GetService<IConfiguration>()?["AutoMapper:LicenseKey"], assembly);
        services.AddScoped<InspectionViews>().AddScoped<InspectionChanges>().AddScoped<LastVisits>();
        services.AddScoped<HazardViews>().AddScoped<HazardChanges>().AddScoped<ProcedureClosing>();
        services.AddScoped<PlanRows>().AddScoped<AnnualPlanViews>().AddScoped<DistrictPlanViews>();
        services.AddScoped<CatalogueViews>().AddScoped<DisclosureDeskViews>();
        services.AddScoped<RecheckViews>().AddScoped<RecheckChanges>().AddScoped<ClosureReportViews>();
        return services;
    }
}
