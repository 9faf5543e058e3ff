using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Enterprises;
using Supervision.Application.Filings;
using Supervision.Application.Inspections;
using Supervision.Application.Inspections.Found;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Filings;
using Supervision.Domain.Hazards;
using Supervision.Domain.Inspections;

namespace Supervision.Application.Search;

/// <summary>What is found under a text: enterprises by name or code, and whatever carries a number by it. A few of each kind, of what the caller's lists hold.</summary>
/// <param name="Q">企业名称或代码的一部分，或编号的开头</param>
public sealed record FindByText(string Q) : IQuery<Result<SearchAnswer>>;

internal sealed class FindByTextValidator : AbstractValidator<FindByText>
{
    public FindByTextValidator() => RuleFor(search => search.Q).NotEmpty().MaximumLength(100);
}

internal sealed class FindByTextHandler(ISupervisionDb db, ICurrentUser user, INameSample names, TimeProvider clock) : IRequestHandler<FindByText, Result<SearchAnswer>>
{
    private const int Few = 5;

    public async Task<Result<SearchAnswer>> Handle(FindByText request, CancellationToken ct)
    {
        var number = TypedNumber.Of(request.Q, clock.LocalToday().Year);
        return new SearchAnswer(
            number.MayBeName ? await EnterprisesAsync(request.Q, ct) : [],
            number.OfInspection is { } visit ? await InspectionsAsync(visit, ct) : [],
            number.OfFiling(user.Body) is { } list ? await FilingsAsync(list, ct) : [],
            number.OfHazard is { } hazard ? await HazardsAsync(hazard, ct) : []);
    }

    private async Task<IReadOnlyList<FoundEnterprise>> EnterprisesAsync(string q, CancellationToken ct)
    {
        var list = new ListEnterprises { Q = q, Size = Few };
        var (rows, _) = await list.CutAsync(list.WayBy(names.Current, user), db, user, ct);
        var (found, words) = (await rows.Select(one => new { one.Id, one.Name, one.Uscc, one.RiskColour, one.Status, one.Past }).ToListAsync(ct), EnterpriseSearch.Words(q));
        return found.ConvertAll(one => new FoundEnterprise(one.Id, one.Name, one.Uscc, one.RiskColour, one.Status, words.FormerIn(one.Name, one.Uscc, one.Past.Names)));
    }

    private async Task<IReadOnlyList<FoundInspection>> InspectionsAsync(string begins, CancellationToken ct) =>
        (await ShownInspection.From(db, db.Visible<Inspection>(user).AsNoTracking().NumberedFrom(begins)).Take(Few).ToListAsync(ct))
            .ConvertAll(row => new FoundInspection(row.Inspection.Id, row.Inspection.Number, row.Enterprise.Name, row.Inspection.Status, row.Inspection.Date));

    private async Task<IReadOnlyList<FoundFiling>> FilingsAsync(string begins, CancellationToken ct) =>
        (await db.Visible<Filing>(user).AsNoTracking().NumberedFrom(begins).AsRows(db).Take(Few).ToListAsync(ct))
            .ConvertAll(row => new FoundFiling(row.Id, row.Number!, row.Title, row.DepartmentName, row.Status));

    private async Task<IReadOnlyList<FoundHazard>> HazardsAsync(string begins, CancellationToken ct) =>
        (await ShownHazard.From(db, db.Visible<Hazard>(user).AsNoTracking().NumberedFrom(begins)).Take(Few).ToListAsync(ct))
            .ConvertAll(row => new FoundHazard(row.Hazard.Id, row.Hazard.Number, row.Enterprise.Name, row.Hazard.Description, row.Hazard.Status));
}
