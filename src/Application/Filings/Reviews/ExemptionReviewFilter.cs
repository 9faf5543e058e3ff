using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Filings;

namespace Supervision.Application.Filings.Reviews;

/// <summary>What a list of them is asked for, on the page and in its export alike.</summary>
public abstract record ExemptionReviewFilter : PageRequest
{
    /// <summary>区级单位代码</summary>
    public string? Body { get; init; }

    /// <summary>抽查结果</summary>
    public ExemptionFinding? Finding { get; init; }

    /// <summary>true 只列尚未登记结果的</summary>
    public bool? Open { get; init; }

    /// <summary>抽取日期不早于</summary>
    public DateOnly? From { get; init; }

    /// <summary>抽取日期不晚于</summary>
    public DateOnly? To { get; init; }

    internal IQueryable<ExemptionReview> Of(ISupervisionDb db, ICurrentUser user)
    {
        var (from, before) = (From is { } first ? ChinaTime.StartOf(first) : (DateTimeOffset?)null, To is { } last ? ChinaTime.StartOf(last.AddDays(1)) : (DateTimeOffset?)null);
        var reviews = db.Visible<ExemptionReview>(user).AsNoTracking().Where(one =>
            (Body == null || one.Body == Body) && (Finding == null || one.Finding == Finding) && (Open != true || one.Finding == null) && (from == null || one.DrawnAt >= from) && (before == null || one.DrawnAt < before));
        return Typed.LineOrNull(Q) is { } q ? reviews.Where(one => one.DocumentNo.Contains(q)) : reviews;
    }
}
