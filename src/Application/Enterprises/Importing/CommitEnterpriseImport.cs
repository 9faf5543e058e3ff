using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Jobs;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;

namespace Supervision.Application.Enterprises.Importing;

/// <summary>After a check that refused nothing: write the same list, without sending it again. It is judged once more, since the register may have changed.</summary>
public sealed record CommitEnterpriseImport(Guid Id) : ICommand<Result<EnterpriseImportDetails>>;

internal sealed class CommitEnterpriseImportHandler(ISupervisionDb db, ICurrentUser user, IJobStarter jobs) : IRequestHandler<CommitEnterpriseImport, Result<EnterpriseImportDetails>>
{
    public async Task<Result<EnterpriseImportDetails>> Handle(CommitEnterpriseImport request, CancellationToken ct)
    {
        await db.LockAsync(LockKey.EnterpriseImport(request.Id), ct);
        var import = await db.Visible<EnterpriseImport>(user).SingleOrDefaultAsync(one => one.Id == request.Id, ct);
        if (import is null) return EnterpriseErrors.UnknownImport;
        if (EnterpriseImportVerbs.Commit.Refuses(new(import.Status, user)) is { } refused) return refused;

        import.Commit();
        await db.SaveChangesAsync(ct);
        jobs.StartAfterCommit(EnterpriseImportJob.Name);
        return await db.ShowImportAsync(request.Id, user, ct);
    }
}
