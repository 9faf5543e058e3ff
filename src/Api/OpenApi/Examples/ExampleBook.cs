namespace Supervision.Api.OpenApi.Examples;

/// <summary>Every example, in an order in which they can be sent one after the other: what one needs, those before it have made, or the demonstration brings.</summary>
internal static class ExampleBook
{
    public static IReadOnlyList<Example> All { get; } =
    [
        .. SessionExamples.SignIn,
        .. ReferenceExamples.All,
        .. RosterExamples.All,
        .. CalendarExamples.All,
        .. AttachmentExamples.All,
        .. EnterpriseExamples.All,
        .. RestraintExamples.All,
        .. DuplicateExamples.All,
        .. DisclosureExamples.All,
        .. FilingExamples.All,
        .. RestraintExamples.Reviews,
        .. JointListExamples.All,
        .. SchedulingExamples.All,
        .. ConductExamples.All,
        .. HazardExamples.All,
        .. CatalogueExamples.All,
        .. GuidelineExamples.All,
        .. OversightExamples.All,
        .. PlanExamples.All,
        .. EnterpriseExamples.Leaving,
        .. SessionExamples.SignOut,
    ];
}
