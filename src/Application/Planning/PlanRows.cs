using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Enterprises;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Enterprises;
using Supervision.Domain.Planning;

namespace Supervision.Application.Planning;

/// <summary>Rows of a plan as they were read and judged.</summary>
/// <param name="Contents">Rows that can be kept.</param>
/// <param name="Rows">Every row with its result, in the order of the form.</param>
internal sealed record JudgedPlan(IReadOnlyList<PlanRowContent> Contents, IReadOnlyList<JudgedPlanRow> Rows)
{
    public IReadOnlyList<Breach> Breaches => [.. Rows.SelectMany(row => row.Breaches)];

    /// <summary>Why the plan cannot even be kept; null where it can.</summary>
    public Error? Unkept => Breaches.Where(breach => PlanRowRules.Keeping.Contains(breach.Code)).ToList() is { Count: > 0 } unread ? Error.Broken(unread, ErrorKind.Invalid) : null;
}

/// <param name="Form">As it was written, its number filled in.</param>
/// <param name="Enterprise">Null where the row names none, or one that the register does not have.</param>
internal sealed record JudgedPlanRow(int Row, AnnualPlanRowForm Form, EnterpriseBrief? Enterprise, IReadOnlyList<Breach> Breaches);

/// <summary>Turns rows as they were typed into rows that can be kept, and judges them by the rules of a plan.</summary>
internal sealed class PlanRows(ISupervisionDb db, ICurrentUser user)
{
    public async Task<JudgedPlan> JudgeAsync(IReadOnlyList<AnnualPlanRowForm> forms, string body, CancellationToken ct)
    {
        var rows = forms.Select((form, index) => form with { Row = form.Row ?? index + 1, Uscc = Code(form.Uscc), Basis = Typed.LineOrNull(form.Basis), Scope = Typed.LineOrNull(form.Scope) }).ToList();
        var codes = rows.Select(row => row.Uscc).OfType<string>().Distinct().ToArray();
        var register = await db.Visible<Enterprise>(user).CodedAsync(codes, ct);
        var streets = (await db.Subdistricts.Select(street => street.Code).ToListAsync(ct)).ToHashSet();
        var items = (await db.SupervisionItems.Where(item => item.Body == body && item.Published).Select(item => item.Id).ToListAsync(ct)).ToHashSet();
        var visits = rows.Where(row => row.Uscc is not null).GroupBy(row => row.Uscc!).ToDictionary(same => same.Key, same => same.Sum(row => row.Count ?? 1));

        var judged = rows.ConvertAll(row =>
        {
            var known = row.Uscc is { } uscc ? register.GetValueOrDefault(uscc) : null;
            var facts = new PlanRowFacts(row.Uscc, known?.Status, row.SubdistrictCode is null || streets.Contains(row.SubdistrictCode), row.Uscc is { } code ? visits[code] : 1, row.Ground,
                row is { SafetyDomains.Count: > 0 } or { ItemIds.Count: > 0 }, [.. Foreign(row, body, items)], row.Basis, row.Scope);
            return new JudgedPlanRow(row.Row!.Value, row, known?.Brief, PlanRowRules.Row.Check(facts, row.Row));
        });
        return new([.. judged.Where(row => !row.Breaches.Any(breach => PlanRowRules.Keeping.Contains(breach.Code))).Select(ContentOf)], judged);
    }

    /// <summary>A kept row as it would be written again.</summary>
    public static AnnualPlanRowForm FormOf(AnnualPlanRow row, EnterpriseBrief? enterprise) => new(
        enterprise?.Uscc, row.Sector, row.EnterpriseId is null ? row.SubdistrictCode : null, row.Count, row.Period.Month, row.Period.Quarter, row.SafetyDomains, row.ItemIds,
        row.Basis.Length > 0 ? row.Basis : null, row.Scope.Length > 0 ? row.Scope : null, row.Manner, row.Ground, row.Row);

    private static string? Code(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : UnifiedSocialCreditCode.Normalise(typed);

    private static IEnumerable<string> Foreign(AnnualPlanRowForm row, string body, HashSet<Guid> items)
    {
        foreach (var domain in row.SafetyDomains ?? [])
            if (domain.Body() != body) yield return Labels.Of(domain);
        if (row.ItemIds?.Any(item => !items.Contains(item)) == true) yield return "所填事项";
    }

    private static PlanRowContent ContentOf(JudgedPlanRow row) => new(
        row.Row, row.Enterprise?.Id, row.Form.Sector, row.Enterprise?.SubdistrictCode ?? row.Form.SubdistrictCode!, row.Form.Count ?? 1, row.Form.Period,
        [.. (row.Form.SafetyDomains ?? []).Distinct().Order()], [.. (row.Form.ItemIds ?? []).Distinct()], row.Form.Basis ?? "", row.Form.Scope ?? "", row.Form.Manner ?? PlanManner.OnSite, row.Form.Ground);
}
