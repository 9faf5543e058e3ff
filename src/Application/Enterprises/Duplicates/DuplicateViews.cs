using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Enterprises;
using Supervision.Domain.Filings;
using Supervision.Domain.Inspections;

namespace Supervision.Application.Enterprises.Duplicates;

/// <summary>Pairs with their two files side by side, and how much hangs on each.</summary>
internal sealed class DuplicateViews(ISupervisionDb db, ICurrentUser user)
{
    public async Task<IReadOnlyList<DuplicateRow>> OfAsync(IReadOnlyList<DuplicatePair> pairs, CancellationToken ct)
    {
        var wanted = pairs.SelectMany(pair => new[] { pair.FirstId, pair.SecondId }).Distinct().ToArray();
        var (lines, visits) = (db.Visible<FilingLine>(user), db.Visible<Inspection>(user));
        var files = await db.Visible<Enterprise>(user).AsNoTracking().Where(enterprise => wanted.Contains(enterprise.Id)).Select(enterprise => new DuplicateFile(
                enterprise.Id, enterprise.Uscc, enterprise.Name, enterprise.RiskColour, enterprise.SubdistrictCode, enterprise.Address, enterprise.LegalRepresentative, enterprise.Status,
                lines.Count(line => line.EnterpriseId == enterprise.Id), visits.Count(visit => visit.EnterpriseId == enterprise.Id)))
            .ToDictionaryAsync(file => file.Id, ct);
        return
        [
            .. pairs.Select(pair => new DuplicateRow(
                pair.Id, files[pair.FirstId], files[pair.SecondId], [.. pair.Reasons.Order()], pair.Status, pair.FoundAt, pair.Reason, pair.DecidedBy, pair.DecidedAt, pair.Version)
            {
                Can = DuplicateVerbs.All.For(new(pair.Status, user)),
            }),
        ];
    }
}
