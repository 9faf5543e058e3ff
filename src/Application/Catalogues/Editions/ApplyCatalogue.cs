using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Jobs;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;

namespace Supervision.Application.Catalogues.Editions;

/// <summary>Brings the edition whose day has come into force; nothing happens where it is already.</summary>
public sealed record ApplyCatalogue(DateTimeOffset At) : ICommand<Result<JobReport>>;

internal sealed class ApplyCatalogueHandler(ISupervisionDb db) : IRequestHandler<ApplyCatalogue, Result<JobReport>>
{
    public async Task<Result<JobReport>> Handle(ApplyCatalogue request, CancellationToken ct)
    {
        await db.LockAsync(LockKey.Catalogues, ct);
        var catalogue = await db.Catalogues.AsNoTracking().On(ChinaTime.DateOf(request.At)).FirstOrDefaultAsync(ct);
        if (catalogue is null) return new JobReport("还没有施行的事项清单");
        var changed = await db.TakeEffectAsync(catalogue, ct);
        await db.SaveChangesAsync(ct);
        return new JobReport(changed == 0 ? $"{catalogue.Number}已在施行" : $"{catalogue.Number}开始施行，{changed}个事项有变化");
    }
}
