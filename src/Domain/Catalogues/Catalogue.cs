using Supervision.Domain.Common;
using Supervision.Domain.Departments;

namespace Supervision.Domain.Catalogues;

/// <summary>One item as an edition of the one table has it.</summary>
public sealed record CatalogueRow(Guid ItemId, string Code, ItemContent Content);

/// <summary>How many items an edition added, revised and struck.</summary>
public sealed record CatalogueSums(int Added, int Revised, int Struck)
{
    public int Changes => Added + Revised + Struck;
}

/// <summary>事项清单版本: the whole one table as it was published, numbered, with its document, 五(一). It is never changed; what changes comes with the next edition.</summary>
public sealed class Catalogue : AggregateRoot
{
    private Catalogue() { }

    /// <summary>1 for the first.</summary>
    public int Edition { get; private init; }

    /// <summary>坪工贸清〔2026〕1号: running within the year, without gaps.</summary>
    public string Number { get; private init; } = "";
    public DateOnly PublishedOn { get; private init; }
    public DateTimeOffset PublishedAt { get; private init; }

    /// <summary>First day on which it is in force; it is until the next one is.</summary>
    public DateOnly InForceOn { get; private init; }

    /// <summary>发布说明; empty where there is nothing to be said.</summary>
    public string Note { get; private init; } = "";
    public int Items { get; private init; }
    public int Added { get; private init; }
    public int Revised { get; private init; }
    public int Struck { get; private init; }

    /// <summary>In the order of the codes.</summary>
    public List<CatalogueRow> Rows { get; private init; } = [];

    /// <summary>The file as it was issued.</summary>
    public Guid DocumentId { get; private init; }

    public static string NumberOf(int year, int serial) => $"坪工贸清〔{year}〕{serial}号";

    public static Catalogue Publish(CatalogueIssue issue, IReadOnlyList<CatalogueRow> rows, CatalogueSums sums, Guid documentId)
    {
        var catalogue = new Catalogue
        {
            Edition = issue.Edition,
            Number = issue.Number,
            PublishedOn = issue.On,
            PublishedAt = issue.At,
            InForceOn = issue.InForceOn,
            Note = issue.Note,
            Items = rows.Count,
            Added = sums.Added,
            Revised = sums.Revised,
            Struck = sums.Struck,
            Rows = [.. rows],
            DocumentId = documentId,
        };
        catalogue.Happened(new CataloguePublished(catalogue.Id, issue.Number, rows.Count, sums.Changes, issue.InForceOn));
        return catalogue;
    }
}

/// <summary>Under what number and when an edition is published.</summary>
public sealed record CatalogueIssue(int Edition, string Number, DateOnly On, DateTimeOffset At, DateOnly InForceOn, string Note);

/// <summary>Codes of items: PS, the domain, and a running number that is never used again.</summary>
public static class ItemCodes
{
    private static readonly Dictionary<SafetyDomain, string> Domains = new()
    {
        [SafetyDomain.WorkSafety] = "AQ",
        [SafetyDomain.Fire] = "XF",
        [SafetyDomain.SpecialEquipment] = "TS",
        [SafetyDomain.Gas] = "RQ",
        [SafetyDomain.Building] = "FW",
        [SafetyDomain.MinorWorks] = "XS",
        [SafetyDomain.Ecology] = "HJ",
    };

    /// <summary>The next code of a domain.</summary>
    /// <param name="used">All that were ever given out.</param>
    public static string Next(SafetyDomain domain, IEnumerable<string> used)
    {
        var prefix = $"PS-{Domains[domain]}-";
        var last = used.Where(code => code.StartsWith(prefix, StringComparison.Ordinal)).Select(code => int.Parse(code[prefix.Length..], System.Globalization.CultureInfo.InvariantCulture)).DefaultIfEmpty().Max();
        return $"{prefix}{last + 1:000}";
    }
}
