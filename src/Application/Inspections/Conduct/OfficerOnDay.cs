using Supervision.Application.Common.Data;
using Supervision.Application.Common.Rules;
using Supervision.Application.Departments;
using Supervision.Domain.Common;
using Supervision.Domain.Filings;

namespace Supervision.Application.Inspections.Conduct;

/// <summary>A person who is to enforce on a day.</summary>
/// <param name="Body">The district body that comes.</param>
internal sealed record OfficerOnDay(OfficerFacts Named, string Body, DateOnly Day, bool RosterRequired)
{
    public static async Task<IReadOnlyList<OfficerOnDay>> GatherAsync(
        ISupervisionDb db, IReadOnlyList<OfficerRef> officers, string body, DateOnly day, bool rosterRequired, CancellationToken ct)
    {
        var roster = await Roster.GatherAsync(db, officers, body, ct);
        return [.. officers.Select(officer => new OfficerOnDay(roster.Of(officer), body, day, rosterRequired))];
    }
}

/// <summary>Who may enforce on the day. Only officers with a certificate that is valid then; people whom no roster knows are refused where the parameters say so.</summary>
internal static class OfficerOnDayRules
{
    public static readonly Rule<OfficerOnDay> Officer = new("inspection.officer.unfit", Clause.TwoOfficers,
        "网格员、专家、协管员不是执法人员",
        officer => !officer.Named.IsUnfit,
        officer => officer.Named.SayUnfit);

    public static readonly Rule<OfficerOnDay> Own = new("inspection.officer.foreign", Clause.TwoOfficers,
        "执法人员是本单位的人员",
        officer => !officer.Named.IsForeignTo(officer.Body),
        officer => $"{officer.Named.Name}不是本单位的执法人员");

    public static readonly Rule<OfficerOnDay> Valid = new("inspection.officer.expired", Clause.TwoOfficers,
        "执法证件在检查当日有效",
        officer => officer.Named.Certificate is not { } valid || valid.Contains(officer.Day),
        officer => $"{officer.Named.SayCertificate}，{officer.Day:M月d日}无效");

    public static readonly Rule<OfficerOnDay> OnDuty = new("inspection.officer.left", Clause.TwoOfficers,
        "执法人员在岗，没有停用",
        officer => !officer.Named.HasLeftOn(officer.Day),
        officer => officer.Named.SayLeft);

    public static readonly Rule<OfficerOnDay> OnRoster = new("inspection.officer.unknown", Clause.TwoOfficers,
        "方案参数要求时，执法人员在本单位的执法人员名册中",
        officer => officer.Named.Known is not null || !officer.RosterRequired,
        officer => $"{officer.Named.Name}不在执法人员名册中，请核对姓名和证号");

    public static readonly Rule<OfficerOnDay> SameName = new("inspection.officer.name", Clause.TwoOfficers,
        "姓名与执法证号一致",
        officer => !officer.Named.IsMisnamed,
        officer => officer.Named.SayMisnamed);

    public static readonly RuleSet<OfficerOnDay> Each = [Officer, Own, SameName, Valid, OnDuty, OnRoster];
}
