using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Rules;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Filings;

namespace Supervision.Application.Inspections.Conduct;

/// <summary>A person who is to enforce on a day, and what the rosters know of them.</summary>
/// <param name="Body">The district body that comes.</param>
/// <param name="Known">The holder of the certificate, else somebody of the body with that name; null where no roster has them.</param>
internal sealed record OfficerOnDay(OfficerRef Named, string Body, DateOnly Day, Officer? Known, bool RosterRequired)
{
    public static async Task<IReadOnlyList<OfficerOnDay>> GatherAsync(
        ISupervisionDb db, IReadOnlyList<OfficerRef> officers, string body, DateOnly day, bool rosterRequired, CancellationToken ct)
    {
        var (certificates, names) = (officers.Select(officer => officer.CertificateNo).ToList(), officers.Select(officer => officer.Name).ToList());
        var known = await db.Officers.AsNoTracking()
            .Where(officer => certificates.Contains(officer.CertificateNo!) || (officer.CertificateNo == null && names.Contains(officer.Name))).ToListAsync(ct);
        return [.. officers.Select(officer => new OfficerOnDay(
            officer, body, day,
            known.Find(one => one.CertificateNo == officer.CertificateNo) ?? known.Find(one => one.CertificateNo is null && one.Name == officer.Name && one.Body == body),
            rosterRequired))];
    }
}

/// <summary>Who may enforce on the day. Only officers with a certificate that is valid then; people whom no roster knows are refused where the parameters say so.</summary>
internal static class OfficerOnDayRules
{
    public static readonly Rule<OfficerOnDay> Officer = new("inspection.officer.unfit", Clause.TwoOfficers,
        "网格员、专家、协管员不是执法人员",
        officer => officer.Known is null or { Kind: OfficerKind.Officer },
        officer => $"{officer.Named.Name}是{Labels.Of(officer.Known!.Kind)}，不能作为执法人员");

    public static readonly Rule<OfficerOnDay> Own = new("inspection.officer.foreign", Clause.TwoOfficers,
        "执法人员是本单位的人员",
        officer => officer.Known is null || officer.Known.Body == officer.Body,
        officer => $"{officer.Named.Name}不是本单位的执法人员");

    public static readonly Rule<OfficerOnDay> Valid = new("inspection.officer.expired", Clause.TwoOfficers,
        "执法证件在检查当日有效",
        officer => officer.Known is not { Kind: OfficerKind.Officer } known || known.MayEnforceOn(officer.Day),
        officer => $"{officer.Named.Name}的执法证件有效期为{officer.Known!.ValidFrom:yyyy年M月d日}至{officer.Known.ValidUntil:yyyy年M月d日}，{officer.Day:M月d日}无效");

    public static readonly Rule<OfficerOnDay> OnRoster = new("inspection.officer.unknown", Clause.TwoOfficers,
        "方案参数要求时，执法人员在本单位的执法人员名册中",
        officer => officer.Known is not null || !officer.RosterRequired,
        officer => $"{officer.Named.Name}不在执法人员名册中，请核对姓名和证号");

    public static readonly RuleSet<OfficerOnDay> Each = [Officer, Own, Valid, OnRoster];
}
