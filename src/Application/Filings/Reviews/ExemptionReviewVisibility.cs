using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Filings;

namespace Supervision.Application.Filings.Reviews;

/// <summary>Who oversees sees all, a body and its offices their own: a complaint behind an exemption is no other's business.</summary>
internal sealed class ExemptionReviewVisibility : Visibility<ExemptionReview>
{
    protected override string Needs => Permission.FilingsRead;

    protected override IQueryable<ExemptionReview> All(ISupervisionDb db) => db.ExemptionReviews;

    protected override IQueryable<ExemptionReview> ToDistrict(ISupervisionDb db, Person person) =>
        person.Oversees ? db.ExemptionReviews : db.ExemptionReviews.Where(review => review.Body == person.Body);

    protected override IQueryable<ExemptionReview> ToStreet(ISupervisionDb db, Person person, string street) => db.ExemptionReviews.Where(review => review.Department == person.Department);
}
