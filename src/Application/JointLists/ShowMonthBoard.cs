using MediatR;
using Supervision.Application.Common;
using Supervision.Domain.Common;

namespace Supervision.Application.JointLists;

/// <summary>
/// The head of a month's board: its list, what may be done with it, and the counts of all that the user may see. The enterprises come page by page, <see cref="ListBoardEnterprises"/>.
/// District bodies see all of a month; a street office sees its street's visits once they are dispatched.
/// </summary>
public sealed record ShowMonthBoard(YearMonth Month) : IQuery<Result<MonthBoard>>;

internal sealed class ShowMonthBoardHandler(BoardViews boards) : IRequestHandler<ShowMonthBoard, Result<MonthBoard>>
{
    public async Task<Result<MonthBoard>> Handle(ShowMonthBoard request, CancellationToken ct) => await boards.ShowAsync(request.Month, ct);
}
