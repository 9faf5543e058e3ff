using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Enterprises;
using Supervision.Domain.Filings;

namespace Supervision.Application.Filings.Reviews;

internal sealed class ExemptionReviewViews(ISupervisionDb db, ICurrentUser user)
{
    public async Task<IReadOnlyList<ExemptionReviewRow>> OfAsync(IReadOnlyList<ExemptionReview> reviews, CancellationToken ct)
    {
        var (places, lists, lines) = (reviews.Select(one => one.EnterpriseId).Distinct().ToArray(), reviews.Select(one => one.FilingId).Distinct().ToArray(), reviews.Select(one => one.LineId).ToArray());
        var briefs = await EnterpriseNow.From(db.Enterprises.AsNoTracking().Where(enterprise => places.Contains(enterprise.Id))).ToDictionaryAsync(enterprise => enterprise.Id, ct);
        var numbers = await db.Filings.Where(filing => lists.Contains(filing.Id)).Select(filing => new { filing.Id, filing.Number }).ToDictionaryAsync(filing => filing.Id, filing => filing.Number, ct);
        var documents = await db.FilingLines.Where(line => lines.Contains(line.Id)).Select(line => new { line.Id, line.Exemption!.AttachmentId }).ToDictionaryAsync(line => line.Id, line => line.AttachmentId, ct);
        return
        [
            .. reviews.Select(one => new ExemptionReviewRow(
                one.Id, one.FilingId, numbers.GetValueOrDefault(one.FilingId), briefs[one.EnterpriseId].Brief, one.Department, one.Body, one.Kind, one.DocumentNo,
                user.SeesDocumentsOf(one.Body) ? documents.GetValueOrDefault(one.LineId) : null, one.DrawnBy, one.DrawnAt, one.Finding, one.Note, one.DecidedBy, one.DecidedAt, one.Version)
            {
                Can = ExemptionReviewVerbs.All.For(new(one, user)),
            }),
        ];
    }
}
