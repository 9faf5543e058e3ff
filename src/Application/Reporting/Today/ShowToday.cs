using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Ports;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;

namespace Supervision.Application.Reporting.Today;

/// <summary>工作台: what waits for the caller, and how a month stands.</summary>
/// <param name="Month">看哪个月的进度；不填为本月</param>
public sealed record ShowToday(YearMonth? Month = null) : IQuery<Result<Workbench>>;

/// <summary>工作台；街道账号为本街道的数字，其他账号为全区的</summary>
/// <param name="At">数字截至何时</param>
/// <param name="Todos">待我办理：今天办的、逾期的、今后办的，各按期限从近到远，没有期限的在最后；至多50件</param>
/// <param name="TodoCount">待我办理的总件数</param>
/// <param name="Months">当年各月</param>
/// <param name="Answers">各单位待答复的邀请，逾期多的在前</param>
/// <param name="Recent">最近动态，最新的在前</param>
public sealed record Workbench(
    DateOnly Today,
    DateTimeOffset At,
    IReadOnlyList<TodoItem> Todos,
    int TodoCount,
    MonthPipeline Pipeline,
    ProgrammeProgress Programme,
    IReadOnlyList<MonthFigures> Months,
    IReadOnlyList<BodyAnswers> Answers,
    IReadOnlyList<RecentEvent> Recent);

internal sealed class ShowTodayHandler(ISupervisionDb db, ICurrentUser user, IWorkCalendar calendar, IPlanParameters parameters, TimeProvider clock, IEnumerable<ITodoSource> sources)
    : IRequestHandler<ShowToday, Result<Workbench>>
{
    public async Task<Result<Workbench>> Handle(ShowToday request, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var today = clock.LocalToday();
        var sight = await Sight.OfAsync(db, user, calendar, parameters, today, ct);
        var month = request.Month ?? YearMonth.Of(today);

        var todos = await TodosAsync(sight, ct);
        var (pipeline, thisMonth) = await PipelineFigures.OfAsync(sight, month, ct);
        var months = await YearFigures.MonthsAsync(sight, thisMonth, ct);
        return new Workbench(
            today, now, todos.First, todos.Count, pipeline,
            await YearFigures.ProgrammeAsync(sight, months, ct), months,
            await AnswerFigures.ByBodyAsync(sight, ct), await RecentEvents.OfAsync(sight, ct));
    }

    private async Task<Todos> TodosAsync(Sight sight, CancellationToken ct)
    {
        List<Todos> shares = [];
        foreach (var source in sources) shares.Add(await source.OfAsync(sight, ct));
        return Todos.Together(shares);
    }
}
