using Supervision.Application.Common.Data;

namespace Supervision.Application.Enterprises;

/// <summary>The register's names as they were some minutes ago, a part of them.</summary>
public interface INameSample
{
    NameSample Current { get; }
}

/// <summary>An enterprise of the sample.</summary>
/// <param name="Text">What a search looks in.</param>
public sealed record SampledName(string Text, string Uscc, string Street);

/// <summary>
/// Enough names of the register, picked without regard to what is in them, to tell how common a word is before anything is asked for by it. Decides by which way a search is answered and whether
/// its total needs counting, never what is found: docs/decisions/search-by-grams.md.
/// </summary>
/// <param name="Register">How many enterprises there are, about.</param>
public sealed record NameSample(long Register, IReadOnlyList<SampledName> Names)
{
    // Below this any way is quick.
    private const int Small = 20_000;

    // A row of the ordered index costs about a third of one that the grams lead to, and 20 of them make a page.
    private const double RowsOfAPage = 6;

    // How many of the sample must say so before a total is believed to be past the limit, which is then left 50 % of room.
    private const int Witnesses = 25;
    private const double Room = 1.5;

    /// <summary>How a search is best answered within a street, or everywhere.</summary>
    internal SearchWay WayTo(string? q, string? street)
    {
        var words = EnterpriseSearch.Words(q);
        var (of, found) = (0, 0);
        foreach (var one in Names)
        {
            if (street is not null && one.Street != street) continue;
            of++;
            if (words.All(word => word.IsInText(one.Text, one.Uscc))) found++;
        }

        if (Names.Count == 0) return SearchWay.Usual;
        var each = (double)Register / Names.Count;
        if (each * of < Small) return SearchWay.Usual;
        if (found >= Witnesses && each * found > Paging.Exact * Room) return SearchWay.PastTotals;
        return (double)found / of >= Math.Sqrt(RowsOfAPage / (each * of)) ? SearchWay.InOrder : SearchWay.Few;
    }
}

/// <summary>How a search is answered.</summary>
internal enum SearchWay
{
    /// <summary>As PostgreSQL thinks best: the register is small, or nothing is known.</summary>
    Usual,

    /// <summary>By the grams, which lead to few: all are found once, and the page is taken from them.</summary>
    Few,

    /// <summary>In the order of the list, which soon holds a page of them; then they are counted.</summary>
    InOrder,

    /// <summary>In the order of the list; there are more than totals are exact for, so that nothing needs to be counted.</summary>
    PastTotals,
}
