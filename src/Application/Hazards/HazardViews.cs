using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Events;
using Supervision.Application.Common.Identity;
using Supervision.Application.Departments;
using Supervision.Application.Inspections.Found;
using Supervision.Domain.Attachments;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Hazards;

namespace Supervision.Application.Hazards;

/// <summary>One hazard as this user may see it; also what each change of it answers with.</summary>
internal sealed class HazardViews(ISupervisionDb db, ICurrentUser user, IWorkCalendar calendar, TimeProvider clock)
{
    public async Task<Result<HazardDetails>> ShowAsync(Guid id, CancellationToken ct)
    {
        var row = await ShownHazard.From(db, db.Visible<Hazard>(user).AsNoTracking().Where(hazard => hazard.Id == id)).SingleOrDefaultAsync(ct);
        if (row is null) return RecordErrors.Unknown;

        var today = clock.LocalToday();
        var (hazard, item) = (row.Hazard, row.Show(await DepartmentNames.GatherAsync(db, ct), calendar, today));
        var rechecks = await db.Visible<Recheck>(user).AsNoTracking().SelectMany(recheck => recheck.Hazards.Where(each => each.HazardId == id)
            .Select(each => new { recheck.Id, recheck.Date, each.Passed, each.Remark })).OrderByDescending(each => each.Id)
            .Select(each => new HazardRecheck(each.Id, each.Date, each.Passed, each.Remark)).ToListAsync(ct);
        return new HazardDetails(item)
        {
            OriginallyDueOn = hazard.OriginallyDueOn,
            ExtensionReason = hazard.ExtensionReason,
            Account = hazard.Account,
            Attachments = await AttachmentsAsync(id, ct),
            PassedAt = hazard.PassedAt,
            CountersignedAt = hazard.CountersignedAt,
            Rechecks = rechecks,
            Timeline = await db.Visible<EventRecord>(user).About(Subject.Hazard(id)).NewestFirst().ToTimelineAsync(ct),
            Can = HazardVerbs.All.For(new(hazard, row.RecheckOn, item.DepartmentName, today, user)),
        };
    }

    private Task<List<HazardAttachment>> AttachmentsAsync(Guid hazard, CancellationToken ct) => (
        from link in db.AttachmentLinks
        where link.OwnerKind == AttachmentOwnerKind.Hazard && link.OwnerId == hazard
        join file in db.Attachments on link.AttachmentId equals file.Id
        orderby link.LinkedAt, link.Id
        select new HazardAttachment(file.Id, file.FileName, file.Size, link.LinkedAt)).ToListAsync(ct);
}
