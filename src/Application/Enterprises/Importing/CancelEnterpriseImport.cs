using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;

namespace Supervision.Application.Enterprises.Importing;

/// <summary>Gives an import up that waits, runs or was only checked. What runs finds it at its next portion, and writes nothing.</summary>
public sealed record CancelEnterpriseImport(Guid Id) : ICommand<Result<EnterpriseImportDetails>>;

internal sealed class CancelEnterpriseImportHandler(ISupervisionDb db, ICurrentUser user) : IRequestHandler<CancelEnterpriseImport, Result<EnterpriseImportDetails>>
{
    public async Task<Result<EnterpriseImportDetails>> Handle(CancelEnterpriseImport request, CancellationToken ct)
    {
        await db.LockAsync(LockKey.EnterpriseImport(request.Id), ct);
        var import = await db.Visible<EnterpriseImport>(user).SingleOrDefaultAsync(one => one.Id == request.Id, ct);
        if (import is null) return EnterpriseErrors.UnknownImport;
        if (EnterpriseImportVerbs.Cancel.Refuses(new(import.Status, user)) is { } refused) return refused;

        import.Cancel();
        await db.SaveChangesAsync(ct);
        return await db.ShowImportAsync(request.Id, user, ct);
    }
}
