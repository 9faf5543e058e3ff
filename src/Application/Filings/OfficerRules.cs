using Supervision.Application.Common.Rules;
using Supervision.Application.Departments;
using Supervision.Domain.Common;

namespace Supervision.Application.Filings;

/// <summary>Who: 行政执法人员 with certificates, of the filing body, and two of them. 行政处罚法第四十二条.</summary>
internal static class OfficerRules
{
    public static readonly Rule<LineFacts> OnlyOfficers = new("filing.officer.unfit", Clause.TwoOfficers,
        "网格员、专家、协管员不是执法人员",
        line => !Unfit(line).Any(),
        line => string.Join('；', Unfit(line).Select(officer => officer.SayUnfit)))
    { Remedies = [Remedy.ReplaceOfficer, Remedy.RemoveRow] };

    public static readonly Rule<LineFacts> OwnOfficers = new("filing.officer.foreign", Clause.TwoOfficers,
        "执法人员是本单位的人员",
        line => !Foreign(line).Any(),
        line => $"{Names(Foreign(line))}不是本单位的执法人员")
    { Remedies = [Remedy.ReplaceOfficer, Remedy.RemoveRow] };

    public static readonly Rule<LineFacts> CertificateValid = new("filing.officer.expired", Clause.TwoOfficers,
        "执法证件在检查当日有效",
        line => !Expired(line).Any(),
        line => string.Join('；', Expired(line).Select(officer => $"{officer.SayCertificate}，检查当日无效")))
    { Remedies = [Remedy.ReplaceOfficer, Remedy.RemoveRow] };

    public static readonly Rule<LineFacts> OnDuty = new("filing.officer.left", Clause.TwoOfficers,
        "执法人员在岗，没有停用",
        line => !Left(line).Any(),
        line => string.Join('；', Left(line).Select(officer => officer.SayLeft)))
    { Remedies = [Remedy.ReplaceOfficer, Remedy.RemoveRow] };

    public static readonly Rule<LineFacts> RosterRefused = Roster(refuses: true);

    public static readonly Rule<LineFacts> RosterWarned = Roster(refuses: false);

    public static readonly Rule<LineFacts> CertificateEnds = new("filing.officer.expiring", Clause.TwoOfficers,
        "执法证件在整个检查窗口内有效",
        line => !Expiring(line).Any(),
        line => string.Join('；', Expiring(line).Select(officer => $"{officer.Name}的执法证件 {officer.Certificate!.Value.To:M月d日} 到期，此后的检查日无效")))
    { Remedies = [Remedy.ReplaceOfficer] };

    public static readonly Rule<LineFacts> SameName = new("filing.officer.name", Clause.TwoOfficers,
        "姓名与执法证号一致",
        line => !Misnamed(line).Any(),
        line => string.Join('；', Misnamed(line).Select(officer => officer.SayMisnamed)))
    { Remedies = [Remedy.ReplaceOfficer] };

    public static readonly Rule<LineFacts> Enough = new("filing.officers.few", Clause.TwoOfficers,
        "执法人员不少于两人，可在检查开始前补足",
        line => Count(line) >= line.Parameters.MinimumOfficers,
        line => Count(line) == 0
            ? $"没有写明执法人员，检查前须补足 {line.Parameters.MinimumOfficers} 人"
            : $"只有 {Count(line)} 名执法人员，检查前须补足 {line.Parameters.MinimumOfficers} 人")
    { Remedies = [Remedy.AddOfficer] };

    private static Rule<LineFacts> Roster(bool refuses) => new("filing.officer.unknown", Clause.TwoOfficers,
        $"执法人员在本单位的执法人员名册中{(refuses ? "；方案参数规定不在册的不予备案" : "")}",
        line => line.Parameters.RosterRequired != refuses || line.Officers.All(officer => officer.Known is not null),
        line => $"{Names(line.Officers.Where(officer => officer.Known is null))}不在执法人员名册中，请核对姓名和证号")
    { Remedies = [Remedy.ReplaceOfficer] };

    private static int Count(LineFacts line) => line.Officers.Select(officer => officer.CertificateNo).Distinct().Count();

    private static IEnumerable<OfficerFacts> Unfit(LineFacts line) => line.Officers.Where(officer => officer.IsUnfit);

    private static IEnumerable<OfficerFacts> Foreign(LineFacts line) => line.Officers.Where(officer => officer.IsForeignTo(line.Body));

    /// <summary>Valid on no day of what is left of the window.</summary>
    private static IEnumerable<OfficerFacts> Expired(LineFacts line) =>
        line.Officers.Where(officer => officer.Certificate is { } valid && !line.Window.IsEmpty && valid.Intersect(Ahead(line)).IsEmpty);

    private static IEnumerable<OfficerFacts> Expiring(LineFacts line) =>
        line.Officers.Where(officer => officer.Certificate is { } valid && valid.To < line.Window.To && !valid.Intersect(Ahead(line)).IsEmpty);

    /// <summary>Gone before what is left of the window begins.</summary>
    private static IEnumerable<OfficerFacts> Left(LineFacts line) => line.Officers.Where(officer => officer.HasLeftOn(Ahead(line).From));

    private static IEnumerable<OfficerFacts> Misnamed(LineFacts line) => line.Officers.Where(officer => officer.IsMisnamed);

    private static DateWindow Ahead(LineFacts line) => line.Window.Intersect(new(line.Today, DateOnly.MaxValue)) is { IsEmpty: false } ahead ? ahead : line.Window;

    private static string Names(IEnumerable<OfficerFacts> officers) => string.Join('、', officers.Select(officer => officer.Name));
}
