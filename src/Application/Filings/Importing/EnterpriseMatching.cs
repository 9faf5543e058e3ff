using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Enterprises;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;

namespace Supervision.Application.Filings.Importing;

/// <summary>What a row says of its enterprise; either may be missing, or wrong.</summary>
internal sealed record EnterpriseSaid(string? Uscc, string? Name);

/// <summary>怎样找到的企业</summary>
public enum MatchedBy
{
    [Label("代码")] Code,
    [Label("名称")] Name,
    [Label("曾用名")] FormerName,
}

/// <summary>企业的查找结果</summary>
/// <param name="Enterprise">所指的企业；不能确定的没有</param>
/// <param name="By">按代码还是按名称找到</param>
/// <param name="Candidates">可能所指的企业，最像的在前；已确定的没有</param>
public sealed record EnterpriseMatch(EnterpriseBrief? Enterprise, MatchedBy? By, IReadOnlyList<EnterpriseBrief> Candidates)
{
    internal static readonly EnterpriseMatch None = new(null, null, []);
}

/// <summary>
/// Finds the enterprises that rows mean, among those that their writer may see: by the code, which may be of a file that was merged; without one, by a name that one enterprise alone has, or else alone had. What is only likely, such as a code with a slip or a part of a
/// name, is offered and never taken.
/// </summary>
internal sealed class EnterpriseMatching(ISupervisionDb db, ICurrentUser user)
{
    /// <summary>So many names are looked up for one list; a longer one has codes.</summary>
    public const int MostNames = 500;

    private const int MostCandidates = 5;

    public async Task<IReadOnlyList<EnterpriseMatch>> MatchAsync(IReadOnlyList<EnterpriseSaid> rows, CancellationToken ct)
    {
        var codes = rows.Select(row => UnifiedSocialCreditCode.Normalise(row.Uscc)).ToList();
        var wanted = codes.Concat(codes.Select(LikelyCode.Of)).Where(code => code.Length > 0).Distinct().ToArray();
        var byCode = (await db.Visible<Enterprise>(user).CodedAsync(wanted, ct)).ToDictionary(pair => pair.Key, pair => pair.Value.Brief);
        var open = rows.Where((row, index) => !byCode.ContainsKey(codes[index])).Select(row => Typed.Line(row.Name)).Where(name => name.Length > 1).Distinct().Take(MostNames);
        var byName = new Dictionary<string, IReadOnlyList<Likely>>();
        foreach (var name in open) byName[name] = await NamedAsync(name, ct);
        return [.. rows.Select((row, index) => Matched(codes[index], Typed.Line(row.Name), byCode, byName))];
    }

    private static EnterpriseMatch Matched(string code, string name, Dictionary<string, EnterpriseBrief> byCode, Dictionary<string, IReadOnlyList<Likely>> byName)
    {
        if (byCode.TryGetValue(code, out var found)) return new(found, MatchedBy.Code, []);
        var likely = byName.GetValueOrDefault(name, []);
        var same = likely.Where(one => Typed.Key(one.Brief.Name) == Typed.Key(name)).ToList();
        if (code.Length == 0 && same is [var only]) return new(only.Brief, MatchedBy.Name, []);
        var former = same.Count > 0 ? [] : likely.Where(one => EnterpriseKeys.Bears(one.SearchText, name)).ToList();
        if (code.Length == 0 && former is [var renamed]) return new(renamed.Brief, MatchedBy.FormerName, []);
        var corrected = code.Length > 0 && byCode.TryGetValue(LikelyCode.Of(code), out var meant) ? [meant] : Array.Empty<EnterpriseBrief>();
        return new(null, null, [.. corrected.Concat((same.Count > 0 ? same : former.Count > 0 ? former : likely).Select(one => one.Brief)).DistinctBy(one => one.Id).Take(MostCandidates)]);
    }

    /// <summary>Those of this name; else those whose name has its own part in it, without place and legal form.</summary>
    private async Task<IReadOnlyList<Likely>> NamedAsync(string name, CancellationToken ct)
    {
        var found = await FindAsync(name, ct);
        return found.Count > 0 || EnterpriseKeys.Core(name) is not { Length: > 1 } core || core == name ? found : await FindAsync(core, ct);
    }

    private Task<List<Likely>> FindAsync(string words, CancellationToken ct) => db.Visible<Enterprise>(user).AsNoTracking()
        .Where(enterprise => enterprise.Status == EnterpriseStatus.Active && enterprise.MergedIntoId == null).Matching(words)
        .OrderBy(enterprise => enterprise.Name.Length).ThenBy(enterprise => enterprise.Id).Take(MostCandidates + 1)
        .Select(e => new Likely(new(e.Id, e.Uscc, e.Name, e.RiskColour, e.SubdistrictCode), e.SearchText)).ToListAsync(ct);

    private sealed record Likely(EnterpriseBrief Brief, string SearchText);
}

/// <summary>Codes have no I, O, S, V, Z: who reads one from paper means 1, 0, 5, U, 2.</summary>
internal static class LikelyCode
{
    public static string Of(string code) => string.Concat(code.Select(sign => sign switch { 'I' => '1', 'O' => '0', 'S' => '5', 'V' => 'U', 'Z' => '2', _ => sign }));
}
