namespace Supervision.Api.OpenApi.Examples;

internal static class OversightExamples
{
    public static IReadOnlyList<Example> All { get; } =
    [
        Example.Reading("Today_Show", "yj.lead"),
        Example.Reading("AuditEntries_List", "yj.lead", ("size", 2)),
        Example.Reading("Jobs_List", "admin", ("size", 2)),
        Example.Reading("Jobs_Run", "admin", ("name", "idempotent-answers")),
    ];
}
