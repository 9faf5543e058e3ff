using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Events;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Verbs;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Filings;
using Supervision.Domain.Inspections;

namespace Supervision.Application.Departments;

/// <summary>Somebody on a roster: certificate, course, and what still counts on them.</summary>
public sealed record ShowOfficer(Guid Id) : IQuery<Result<OfficerDetails>>;

/// <param name="CertificateNo">执法证号；其他单位的隐去中段，无证人员没有</param>
/// <param name="IssuedBy">发证机关；不详的没有</param>
/// <param name="ValidUntil">执法证有效期至</param>
/// <param name="Certificate">今天执法证的状态；60日内到期的为即将到期</param>
/// <param name="LeftOn">自哪天起停用；在岗的没有</param>
/// <param name="Engagements">今天以后还写有此人的备案行和检查任务，至多50项；停用、调动前须另行安排</param>
/// <param name="Course">登记、换证、调动、停用的经过，最新的在前</param>
/// <param name="Can">当前用户现在可以办理的事；不能办理的说明原因</param>
public sealed record OfficerDetails(
    Guid Id, string Department, string DepartmentName, string Name, OfficerKind Kind, string? CertificateNo, string? IssuedBy, DateOnly? ValidFrom, DateOnly? ValidUntil, CertificateState Certificate, DateOnly? LeftOn,
    IReadOnlyList<OfficerEngagement> Engagements, IReadOnlyList<OfficerStep> Course, IReadOnlyList<Can<OfficerVerb>> Can, int Version) : IVersioned;

/// <summary>写有此人的一项安排；尚未下发的为备案行，已下发的为检查任务</summary>
/// <param name="FilingId">备案名单的 id；已下发的没有</param>
/// <param name="InspectionId">检查任务的 id；未下发的没有</param>
/// <param name="Enterprise">企业名称</param>
/// <param name="From">检查窗口的第一天，或检查日期</param>
/// <param name="To">检查窗口的最后一天，或检查日期</param>
public sealed record OfficerEngagement(Guid? FilingId, Guid? InspectionId, string Enterprise, DateOnly From, DateOnly To);

/// <summary>名册中的一次变动</summary>
/// <param name="Sentence">发生了什么，一句话</param>
/// <param name="Actor">经办人</param>
public sealed record OfficerStep(DateTimeOffset At, string Sentence, string Actor);

internal sealed class ShowOfficerHandler(ISupervisionDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<ShowOfficer, Result<OfficerDetails>>
{
    private const int Most = 50;

    public async Task<Result<OfficerDetails>> Handle(ShowOfficer request, CancellationToken ct)
    {
        var officer = user.IsStaff() ? await db.Officers.AsNoTracking().SingleOrDefaultAsync(each => each.Id == request.Id, ct) : null;
        if (officer is null) return RecordErrors.Unknown;
        var today = clock.LocalToday();
        var row = OfficerRow.Of(officer, user, today);
        var name = await db.Departments.Where(department => department.Code == officer.Department).Select(department => department.Name).SingleAsync(ct);
        return new OfficerDetails(
            row.Id, row.Department, name, row.Name, row.Kind, row.CertificateNo, row.IssuedBy, row.ValidFrom, row.ValidUntil, row.Certificate, row.LeftOn,
            await EngagementsAsync(officer, today, ct), await CourseAsync(officer, ct), OfficerVerbs.All.For(new(officer, user)), officer.Version);
    }

    /// <summary>Of what the caller may see: a visit that must not be announced is not given away by who is to make it.</summary>
    private async Task<IReadOnlyList<OfficerEngagement>> EngagementsAsync(Officer officer, DateOnly today, CancellationToken ct)
    {
        if (officer.CertificateNo is not { } number) return [];
        var lines = await db.Visible<FilingLine>(user)
            .Where(line => (line.Status == FilingLineStatus.Registered || line.Status == FilingLineStatus.Draft) && line.To >= today && line.Officers.Any(named => named.CertificateNo == number))
            .OrderBy(line => line.From).ThenBy(line => line.Id).Take(Most)
            .Select(line => new OfficerEngagement(line.FilingId, null, db.Enterprises.First(at => at.Id == line.EnterpriseId).Name, line.From, line.To)).ToListAsync(ct);
        var visits = await (
            from part in db.Visible<Participation>(user)
            join visit in db.Visible<Inspection>(user) on part.InspectionId equals visit.Id
            where part.State != ParticipationState.Dropped && part.Officers.Any(named => named.CertificateNo == number)
                && (visit.Status == InspectionStatus.Dispatched || visit.Status == InspectionStatus.Scheduled || visit.Status == InspectionStatus.Confirmed || visit.Status == InspectionStatus.InProgress)
            orderby visit.Date ?? visit.WindowFrom, visit.Id
            select new OfficerEngagement(null, visit.Id, db.Enterprises.First(at => at.Id == visit.EnterpriseId).Name, visit.Date ?? visit.WindowFrom, visit.Date ?? visit.WindowTo)).Take(Most).ToListAsync(ct);
        return [.. visits.Concat(lines).OrderBy(one => one.From).Take(Most)];
    }

    private async Task<IReadOnlyList<OfficerStep>> CourseAsync(Officer officer, CancellationToken ct) =>
        (await db.Events.AsNoTracking().About(new(SubjectKind.Officer, officer.Id)).NewestFirst().Take(Most).ToListAsync(ct)).ConvertAll(one => new OfficerStep(one.At, EventSentences.Of(one), one.Actor));
}
