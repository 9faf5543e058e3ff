using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Calendar;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Ports;
using Supervision.Application.Departments;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Filings;

namespace Supervision.Application.Filings;

/// <summary>Which of the lists and closure reports that were handed in from one day to another would have been late by other numbers, and which would not; asked before the Plan is adjusted, 六(六).</summary>
/// <param name="From">提交日期，起；默认去年的今天</param>
/// <param name="To">提交日期，止；默认今天</param>
/// <param name="MonthlyDay">双随机名单改为每月几日前；不填为当时的规定</param>
/// <param name="AheadOfVisitWorkingDays">专项、临时名单改为提前几个工作日；不填为当时的规定</param>
/// <param name="AfterClosureWorkingDays">闭环反馈改为程序闭环后几个工作日；不填为当时的规定</param>
public sealed record SupposeParameters(DateOnly? From, DateOnly? To, int? MonthlyDay, int? AheadOfVisitWorkingDays, int? AfterClosureWorkingDays = null) : IQuery<Result<ParameterSupposition>>;

/// <summary>按假设的参数试算的结果</summary>
/// <param name="Lines">期间提交的企业数</param>
/// <param name="LateThen">按当时的参数逾期的企业数</param>
/// <param name="LateSupposed">按假设的参数逾期的企业数</param>
/// <param name="Bodies">各单位</param>
/// <param name="Changed">结果有变化的名单，最近提交的在前，至多500份</param>
/// <param name="ChangedTotal">结果有变化的名单总数</param>
/// <param name="Reports">闭环反馈</param>
public sealed record ParameterSupposition(
    DateOnly From, DateOnly To, int Lines, int LateThen, int LateSupposed, IReadOnlyList<SupposedBody> Bodies, IReadOnlyList<SupposedList> Changed, int ChangedTotal,
    SupposedReports Reports);

/// <summary>一家单位的试算结果</summary>
/// <param name="Lines">期间提交的企业数</param>
/// <param name="LateThen">按当时的参数逾期的企业数</param>
/// <param name="LateSupposed">按假设的参数逾期的企业数</param>
public sealed record SupposedBody(string Body, string ShortName, int Lines, int LateThen, int LateSupposed);

/// <summary>结果有变化的一份名单</summary>
/// <param name="HandedInOn">提交日期</param>
/// <param name="DueThen">按当时参数的期限；各行不同的为最早的</param>
/// <param name="DueSupposed">按假设参数的期限；各行不同的为最早的</param>
/// <param name="Late">由按时变为逾期的企业数</param>
/// <param name="InTime">由逾期变为按时的企业数</param>
public sealed record SupposedList(
    Guid FilingId, string? Number, string Title, string Body, FilingKind Kind, DateOnly HandedInOn, DateOnly DueThen, DateOnly DueSupposed, int Late, int InTime);

internal sealed class SupposeParametersValidator : AbstractValidator<SupposeParameters>
{
    private const int LongestDays = 3 * 366;

    public SupposeParametersValidator()
    {
        RuleFor(asked => asked.MonthlyDay).IsWithin(nameof(PlanParameters.MonthlyDay));
        RuleFor(asked => asked.AheadOfVisitWorkingDays).IsWithin(nameof(PlanParameters.AheadOfVisitWorkingDays));
        RuleFor(asked => asked.AfterClosureWorkingDays).IsWithin(nameof(PlanParameters.AfterClosureWorkingDays));
        RuleFor(asked => asked.From).InclusiveBetween(CalendarYears.FirstDay, CalendarYears.LastDay);
        RuleFor(asked => asked.To).InclusiveBetween(CalendarYears.FirstDay, CalendarYears.LastDay);
        RuleFor(asked => asked.To)
            .Must((asked, to) => to >= asked.From && to.Value.DayNumber - asked.From.Value.DayNumber <= LongestDays).When(asked => asked is { From: not null, To: not null })
            .WithMessage("止日不应早于起日，期间不应超过3年");
    }
}

internal sealed class SupposeParametersHandler(ISupervisionDb db, ICurrentUser user, IWorkCalendar calendar, IPlanParameters parameters, TimeProvider clock)
    : IRequestHandler<SupposeParameters, Result<ParameterSupposition>>
{
    private const int MostLists = 500;

    public async Task<Result<ParameterSupposition>> Handle(SupposeParameters request, CancellationToken ct)
    {
        var today = clock.LocalToday();
        var to = request.To ?? today;
        var from = request.From ?? to.AddYears(-1);
        var then = new FilingTerms(calendar, parameters, today, LateExplained: true);
        var numbers = new Supposed(parameters, new() { MonthlyDay = request.MonthlyDay, AheadOfVisitWorkingDays = request.AheadOfVisitWorkingDays, AfterClosureWorkingDays = request.AfterClosureWorkingDays });
        var supposed = new FilingTerms(calendar, numbers, today, LateExplained: true);

        var judged = (await HandedInAsync(from, to, ct)).ConvertAll(lines => lines.Judge(then, supposed));
        var names = await DepartmentNames.GatherAsync(db, ct);
        var changed = judged.Where(lines => lines.LateThen != lines.LateSupposed).GroupBy(lines => lines.FilingId).ToList();
        return new ParameterSupposition(
            from, to, judged.Sum(lines => lines.Count), judged.Sum(lines => lines.CountLateThen), judged.Sum(lines => lines.CountLateSupposed),
            [
                .. judged.GroupBy(lines => lines.Body).OrderBy(body => names.Position(body.Key))
                    .Select(body => new SupposedBody(body.Key, names.Short(body.Key), body.Sum(lines => lines.Count), body.Sum(lines => lines.CountLateThen), body.Sum(lines => lines.CountLateSupposed))),
            ],
            await ListsAsync([.. changed.OrderByDescending(list => list.First().HandedInOn).ThenBy(list => list.Key).Take(MostLists)], ct), changed.Count,
            await db.ReportsAsync(user, calendar, (parameters, numbers), new(from, to), MostLists, ct));
    }

    private async Task<List<HandedIn>> HandedInAsync(DateOnly from, DateOnly to, CancellationToken ct)
    {
        var (start, end) = (ChinaTime.StartOf(from), ChinaTime.StartOf(to.AddDays(1)));
        var lines = await db.Visible<Filing>(user).AsNoTracking()
            .Where(filing => filing.SubmittedAt >= start && filing.SubmittedAt < end && (filing.Status == FilingStatus.Registered || filing.Status == FilingStatus.PendingApproval))
            .SelectMany(filing => filing.Lines.Where(line => line.Status != FilingLineStatus.Refused), (filing, line) => new { filing.Id, filing.Body, filing.Kind, filing.Month, filing.SubmittedAt, line.From })
            .GroupBy(line => line).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(ct);
        return lines.ConvertAll(each => new HandedIn(each.Key.Id, each.Key.Body, each.Key.Kind, each.Key.Month, ChinaTime.DateOf(each.Key.SubmittedAt!.Value), each.Key.From, each.Count));
    }

    private async Task<IReadOnlyList<SupposedList>> ListsAsync(IReadOnlyList<IGrouping<Guid, JudgedLines>> lists, CancellationToken ct)
    {
        var ids = lists.Select(list => list.Key).ToList();
        var filings = await db.Visible<Filing>(user).AsNoTracking().Where(filing => ids.Contains(filing.Id)).Select(filing => new { filing.Id, filing.Number, filing.Title, filing.Kind }).ToDictionaryAsync(filing => filing.Id, ct);
        return [.. lists.Select(list => new SupposedList(
            list.Key, filings[list.Key].Number, filings[list.Key].Title, list.First().Body, filings[list.Key].Kind, list.First().HandedInOn, list.Min(lines => lines.DueThen), list.Min(lines => lines.DueSupposed),
            list.Where(lines => lines.LateSupposed).Sum(lines => lines.Count), list.Where(lines => lines.LateThen).Sum(lines => lines.Count)))];
    }

    /// <summary>Lines of one list whose window opens on the same day.</summary>
    private sealed record HandedIn(Guid FilingId, string Body, FilingKind Kind, YearMonth? Month, DateOnly On, DateOnly From, int Count)
    {
        public JudgedLines Judge(FilingTerms then, FilingTerms supposed) => new(FilingId, Body, On, Count, DueBy(then), DueBy(supposed));

        private DateOnly DueBy(FilingTerms terms) => terms.DeadlineOf(Kind, Month, new(From, From)).Date;
    }

    private sealed record JudgedLines(Guid FilingId, string Body, DateOnly HandedInOn, int Count, DateOnly DueThen, DateOnly DueSupposed)
    {
        public bool LateThen => HandedInOn > DueThen;

        public bool LateSupposed => HandedInOn > DueSupposed;

        public int CountLateThen => LateThen ? Count : 0;

        public int CountLateSupposed => LateSupposed ? Count : 0;
    }

    private sealed record Supposed(IPlanParameters Plan, PlanParameterChanges Changes) : IPlanParameters
    {
        public PlanParameters On(DateOnly day) => Changes.ApplyTo(Plan.On(day));
    }
}
