using System.Linq.Expressions;
using Supervision.Domain.Common;

namespace Supervision.Domain.Departments;

/// <summary>What somebody's certificate is good for on a day. 行政处罚法第四十二条.</summary>
public enum CertificateState
{
    [Label("有效")] Valid,

    /// <summary>Valid, and ends within <see cref="CertificateStates.WarnedDaysAhead"/> days.</summary>
    [Label("即将到期")] Expiring,

    /// <summary>Has ended: nobody enforces with it.</summary>
    [Label("已到期")] Lapsed,

    /// <summary>Begins later.</summary>
    [Label("尚未生效")] NotYet,

    /// <summary>Grid workers, experts and coordinators hold none.</summary>
    [Label("不具执法资格")] None,
}

public static class CertificateStates
{
    /// <summary>Natural days before its end from which a certificate is warned of: long enough to have it renewed.</summary>
    public const int WarnedDaysAhead = 60;

    /// <summary>Who may enforce on the day, in SQL.</summary>
    public static Expression<Func<Officer, bool>> MayEnforce(DateOnly day) =>
        officer => officer.Kind == OfficerKind.Officer && officer.ValidFrom <= day && officer.ValidUntil >= day && (officer.LeftOn == null || officer.LeftOn > day);

    public static CertificateState CertificateOn(this Officer officer, DateOnly day) =>
        officer.Kind != OfficerKind.Officer ? CertificateState.None
        : officer.ValidUntil is not { } until || until < day ? CertificateState.Lapsed
        : officer.ValidFrom > day ? CertificateState.NotYet
        : until <= day.AddDays(WarnedDaysAhead) ? CertificateState.Expiring
        : CertificateState.Valid;

    /// <summary>The same in SQL, for lists.</summary>
    public static Expression<Func<Officer, bool>> Are(CertificateState state, DateOnly day)
    {
        var warned = day.AddDays(WarnedDaysAhead);
        return state switch
        {
            CertificateState.Valid => officer => officer.Kind == OfficerKind.Officer && officer.ValidFrom <= day && officer.ValidUntil > warned,
            CertificateState.Expiring => officer => officer.Kind == OfficerKind.Officer && officer.ValidFrom <= day && officer.ValidUntil >= day && officer.ValidUntil <= warned,
            CertificateState.Lapsed => officer => officer.Kind == OfficerKind.Officer && (officer.ValidUntil == null || officer.ValidUntil < day),
            CertificateState.NotYet => officer => officer.Kind == OfficerKind.Officer && officer.ValidFrom > day && officer.ValidUntil >= day,
            _ => officer => officer.Kind != OfficerKind.Officer,
        };
    }
}
