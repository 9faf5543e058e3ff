using Supervision.Domain.Calendar;
using Supervision.Domain.Inspections;

namespace Supervision.Application.Inspections.Verification;

/// <summary>When a code proves that a visit is filed: on the visit's confirmed day, until six in the evening, 五(三)2, 六(三).</summary>
internal static class VerificationRules
{
    private static readonly TimeOnly EndsAt = new(18, 0);

    /// <summary>The instant until which a code of that day is good.</summary>
    public static DateTimeOffset ValidUntil(DateOnly date) => new DateTimeOffset(date.ToDateTime(EndsAt), ChinaTime.Offset).ToUniversalTime();

    /// <summary>Why the code proves nothing now; null where it does.</summary>
    public static VerificationRefusal? Judge(InspectionStatus status, DateOnly? date, DateTimeOffset now) => (status, date) switch
    {
        (InspectionStatus.Cancelled, _) => VerificationRefusal.Cancelled,
        (InspectionStatus.Unmet, _) => VerificationRefusal.Expired,
        (InspectionStatus.Dispatched or InspectionStatus.Scheduled, _) or (_, null) => VerificationRefusal.NotToday,
        (_, { } day) when ChinaTime.DateOf(now) < day => VerificationRefusal.NotToday,
        (_, { } day) when now > ValidUntil(day) => VerificationRefusal.Expired,
        _ => null,
    };
}
