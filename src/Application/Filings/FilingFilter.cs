using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Enterprises;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;
using Supervision.Domain.Filings;

namespace Supervision.Application.Filings;

/// <summary>What the ledger of filings and its export can be narrowed by. <see cref="PageRequest.Q"/> looks into titles, numbers and the names of the enterprises.</summary>
public abstract record FilingFilter : PageRequest
{
    public FilingKind? Kind { get; init; }
    public FilingStatus? Status { get; init; }

    /// <summary>区级单位代码；其街道所的名单包括在内</summary>
    public string? Body { get; init; }

    /// <summary>双随机名单所报的月份；其他名单为检查窗口所在的月份</summary>
    public YearMonth? Month { get; init; }

    /// <summary>是否逾期提交</summary>
    public bool? Late { get; init; }

    /// <summary>名单中有该企业</summary>
    public Guid? EnterpriseId { get; init; }

    internal static readonly Sorts<Filing> Sorts = new(filing => filing.Id)
    {
        ["createdAt"] = filing => filing.CreatedAt,
        ["submittedAt"] = filing => filing.SubmittedAt,
        ["registeredAt"] = filing => filing.RegisteredAt,
        ["title"] = filing => filing.Title,
        ["month"] = filing => filing.Month,
    };

    /// <summary>The lists that this user may see and that the filter leaves, in its order; the newest first by default.</summary>
    internal IOrderedQueryable<Filing> Of(ISupervisionDb db, ICurrentUser user)
    {
        var found = db.Visible<Filing>(user).AsNoTracking();
        if (Kind is { } kind) found = found.Where(filing => filing.Kind == kind);
        if (Status is { } status) found = found.Where(filing => filing.Status == status);
        if (Body is { } body) found = found.Where(filing => filing.Body == body);
        if (Late is { } late) found = found.Where(filing => filing.Late == late);
        if (EnterpriseId is { } enterprise)
        {
            var visible = db.Visible<Enterprise>(user);
            found = found.Where(filing => visible.Any(one => one.Id == enterprise) && filing.Lines.Any(line => line.EnterpriseId == enterprise));
        }

        if (Month is { } month)
        {
            var (first, last) = (month.FirstDay, month.LastDay);
            found = found.Where(filing => filing.Month == month || (filing.Month == null && filing.Lines.Any(line => line.From <= last && line.To >= first)));
        }

        if (!string.IsNullOrWhiteSpace(Q)) found = Matching(found, Q.Trim(), db.Visible<Enterprise>(user));
        return found.SortBy(this, Sorts, "-createdAt");
    }

    private static IQueryable<Filing> Matching(IQueryable<Filing> filings, string q, IQueryable<Enterprise> visible)
    {
        var pattern = $"%{q.ToLowerInvariant().Replace(@"\", @"\\").Replace("%", @"\%").Replace("_", @"\_")}%";
        var enterprises = visible.Matching(q);
        return filings.Where(filing => EF.Functions.Like(filing.Title.ToLower(), pattern) || EF.Functions.Like(filing.Number!.ToLower(), pattern)
            || filing.Lines.Any(line => enterprises.Any(enterprise => enterprise.Id == line.EnterpriseId)));
    }
}

internal abstract class FilingFilterValidator<T> : PageRequestValidator<T> where T : FilingFilter
{
    protected FilingFilterValidator() : base(FilingFilter.Sorts) => RuleFor(list => list.Body).MaximumLength(10);
}
