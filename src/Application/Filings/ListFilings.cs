using FluentValidation;
using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;
using Supervision.Domain.Filings;

namespace Supervision.Application.Filings;

/// <summary>The lists that the caller may see. <c>q</c> looks into title, number and the names of the enterprises. Sorts: createdAt, submittedAt, registeredAt, title, month.</summary>
public sealed record ListFilings : FilingFilter, IQuery<Result<Page<FilingRow>>>;

/// <summary>A list in a list.</summary>
/// <param name="Department">Code of the department that files.</param>
/// <param name="DepartmentName">消防.</param>
/// <param name="LineCount">Enterprises in it.</param>
/// <param name="RegisteredCount">Lines that are registered, dispatched or executed.</param>
/// <param name="From">First day of the earliest window.</param>
/// <param name="To">Last day of the latest window.</param>
/// <param name="Deadline">The earliest deadline of its lines, as long as it can be handed in.</param>
public sealed record FilingRow(
    Guid Id,
    FilingKind Kind,
    string Department,
    string DepartmentName,
    string Body,
    string Title,
    YearMonth? Month,
    FilingStatus Status,
    string? Number,
    bool Late,
    int LineCount,
    int RegisteredCount,
    DateOnly? From,
    DateOnly? To,
    DateTimeOffset CreatedAt,
    DateTimeOffset? SubmittedAt,
    DateTimeOffset? RegisteredAt,
    DeadlineDto? Deadline,
    int Version);

internal sealed class ListFilingsValidator : PageRequestValidator<ListFilings>
{
    public ListFilingsValidator() : base(FilingFilter.Sorts) => RuleFor(list => list.Body).MaximumLength(10);
}

internal sealed class ListFilingsHandler(ISupervisionDb db, ICurrentUser user, FilingJudge judge) : IRequestHandler<ListFilings, Result<Page<FilingRow>>>
{
    public async Task<Result<Page<FilingRow>>> Handle(ListFilings request, CancellationToken ct)
    {
        var page = await request.Of(db, user).AsRows(db).ToPageAsync(request, ct);
        var sums = await db.SumsAsync([.. page.Items.Select(row => row.Id)], ct);
        var terms = judge.Terms(lateExplained: true);
        return page.Select(row => row.Shown(sums.GetValueOrDefault(row.Id), terms));
    }
}
