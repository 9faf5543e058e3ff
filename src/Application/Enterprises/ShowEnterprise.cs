using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Enterprises.Duplicates;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;

namespace Supervision.Application.Enterprises;

/// <summary>One enterprise's file.</summary>
public sealed record ShowEnterprise(Guid Id) : IQuery<Result<EnterpriseDetails>>;

internal sealed class ShowEnterpriseHandler(ISupervisionDb db, ICurrentUser user) : IRequestHandler<ShowEnterprise, Result<EnterpriseDetails>>
{
    public Task<Result<EnterpriseDetails>> Handle(ShowEnterprise request, CancellationToken ct) => db.ShowAsync(request.Id, user, ct);
}

internal static class EnterpriseShowing
{
    /// <summary>The file as this user may see it; also what each change answers with.</summary>
    public static async Task<Result<EnterpriseDetails>> ShowAsync(this ISupervisionDb db, Guid id, ICurrentUser user, CancellationToken ct)
    {
        var visible = db.Visible<Enterprise>(user).AsNoTracking().Where(enterprise => enterprise.Id == id);
        var found = await EnterpriseDetails.From(visible, db.IndustryClasses, db.Subdistricts).SingleOrDefaultAsync(ct);
        if (found is null) return EnterpriseErrors.Unknown;
        return found.For(user) with
        {
            MergedFiles = await db.MergedIntoAsync(id, found.MergedIntoId, user, ct),
            Can = EnterpriseVerbs.All.For(await EnterpriseCase.GatherAsync(db, id, found.Status, found.MergedIntoId, user, ct)),
        };
    }
}
