using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Filings;

namespace Supervision.Application.Filings.Reviews;

/// <summary>各单位的例外情形：一个时期内以例外情形备案几行，抽查几行，理由成立、不成立几行；不成立的记入单位的考核，六(三)</summary>
/// <param name="From">时期的第一天；不填为今年1月1日</param>
/// <param name="To">时期的最后一天（含）；不填为今天</param>
public sealed record ShowExemptionFigures(DateOnly? From = null, DateOnly? To = null) : IQuery<Result<ExemptionSums>>;

/// <summary>各单位例外情形的合计</summary>
/// <param name="From">时期的第一天</param>
/// <param name="To">时期的最后一天（含）</param>
/// <param name="Bodies">各单位，按方案的顺序</param>
public sealed record ExemptionSums(DateOnly From, DateOnly To, IReadOnlyList<BodyExemptions> Bodies);

/// <summary>一个单位的例外情形</summary>
/// <param name="Claimed">时期内提交、以例外情形备案的行数</param>
/// <param name="Drawn">时期内抽查的行数</param>
/// <param name="Open">其中尚未登记结果的</param>
/// <param name="Founded">其中理由成立的</param>
/// <param name="Unfounded">其中理由不成立的</param>
/// <param name="UnfoundedPercent">不成立的占已有结果的百分之几；没有结果的没有</param>
public sealed record BodyExemptions(string Body, int Claimed, int Drawn, int Open, int Founded, int Unfounded, int? UnfoundedPercent);

internal sealed class ShowExemptionFiguresValidator : AbstractValidator<ShowExemptionFigures>
{
    public ShowExemptionFiguresValidator() => RuleFor(asked => asked.To).Must((asked, to) => to is null || asked.From is null || to >= asked.From).WithMessage("最后一天不能早于第一天");
}

internal sealed class ShowExemptionFiguresHandler(ExemptionFigures figures, TimeProvider clock) : IRequestHandler<ShowExemptionFigures, Result<ExemptionSums>>
{
    public async Task<Result<ExemptionSums>> Handle(ShowExemptionFigures request, CancellationToken ct)
    {
        var today = clock.LocalToday();
        var (from, to) = (request.From ?? new DateOnly(today.Year, 1, 1), request.To ?? today);
        return new ExemptionSums(from, to, await figures.OfAsync(null, from, to, ct));
    }
}

/// <summary>What the evaluation of a body reads of its exemptions: those that were drawn in a period and found to bear, or not to bear, their lines.</summary>
internal sealed class ExemptionFigures(ISupervisionDb db, ICurrentUser user)
{
    /// <param name="body">Null for all that the caller may see.</param>
    /// <param name="from">First day; null for ever.</param>
    /// <param name="to">Last day, included; null for ever.</param>
    public async Task<IReadOnlyList<BodyExemptions>> OfAsync(string? body, DateOnly? from, DateOnly? to, CancellationToken ct)
    {
        var (since, before) = (from is { } first ? ChinaTime.StartOf(first) : DateTimeOffset.MinValue.ToUniversalTime(), to is { } last ? ChinaTime.StartOf(last.AddDays(1)) : DateTimeOffset.MaxValue.ToUniversalTime());
        var drawn = (await db.Visible<ExemptionReview>(user).Where(one => one.DrawnAt >= since && one.DrawnAt < before)
            .GroupBy(one => new { one.Body, one.Finding }).Select(group => new { group.Key.Body, group.Key.Finding, Count = group.Count() }).ToListAsync(ct)).ToLookup(group => group.Body);
        var filings = db.Visible<Filing>(user).Where(filing => filing.SubmittedAt >= since && filing.SubmittedAt < before);
        var claimed = await db.Visible<FilingLine>(user).Where(line => line.Exemption != null && FilingLineStatuses.Counting.Contains(line.Status) && filings.Any(filing => filing.Id == line.FilingId))
            .GroupBy(line => line.Body).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count, ct);
        return
        [
            .. Bodies.Inspecting.Where(one => (body is null || one == body) && (user.Person is not { Oversees: false } person || person.Body == one)).Select(one =>
            {
                int Of(ExemptionFinding? finding) => drawn[one].Where(group => group.Finding == finding).Sum(group => group.Count);
                var (founded, unfounded) = (Of(ExemptionFinding.Founded), Of(ExemptionFinding.Unfounded));
                return new BodyExemptions(
                    one, claimed.GetValueOrDefault(one), drawn[one].Sum(group => group.Count), Of(null), founded, unfounded,
                    founded + unfounded == 0 ? null : (int)Math.Round(100m * unfounded / (founded + unfounded), MidpointRounding.AwayFromZero));
            }),
        ];
    }
}
