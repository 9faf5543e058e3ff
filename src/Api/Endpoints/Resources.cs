namespace Supervision.Api.Endpoints;

/// <summary>Every resource of the API, one line each, in the order of the alphabet.</summary>
internal static class Resources
{
    public static void MapResources(this IEndpointRouteBuilder api)
    {
        api.MapAccounts();
        api.MapAnnualPlans();
        api.MapAttachments();
        api.MapAuditEntries();
        api.MapAuth();
        api.MapClosureReports();
        api.MapDepartments();
        api.MapOfficers();
        api.MapDelegations();
        api.MapDisclosures();
        api.MapDistrictPlans();
        api.MapEnterpriseDuplicates();
        api.MapEnterprises();
        api.MapExemptionReviews();
        api.MapExternalVisits();
        api.MapFilings();
        api.MapFrequencyCaps();
        api.MapGuidelines();
        api.MapHazards();
        api.MapIndustries();
        api.MapInspections();
        api.MapJobs();
        api.MapJointLists();
        api.MapNotifications();
        api.MapOutboxDeliveries();
        api.MapPlanParameters();
        api.MapRechecks();
        api.MapSavedViews();
        api.MapSearch();
        api.MapSparedVisits();
        api.MapCompanions();
        api.MapSupervisionItems();
        api.MapCatalogues();
        api.MapToday();
        api.MapVerifications();
        api.MapWorkCalendar();
    }
}
