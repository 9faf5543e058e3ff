namespace Supervision.Api.Endpoints;

/// <summary>Every resource of the API, one line each, in the order of the alphabet.</summary>
internal static class Resources
{
    public static void MapResources(this IEndpointRouteBuilder api)
    {
        api.MapAttachments();
        api.MapAuditEntries();
        api.MapAuth();
        api.MapDepartments();
        api.MapEnterprises();
        api.MapFilings();
        api.MapIndustries();
        api.MapJointLists();
        api.MapPlanParameters();
        api.MapSupervisionItems();
        api.MapToday();
        api.MapWorkCalendar();
    }
}
