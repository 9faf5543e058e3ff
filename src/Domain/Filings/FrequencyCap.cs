using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Enterprises;

namespace Supervision.Domain.Filings;

/// <summary>A visit as caps count it.</summary>
/// <param name="Whole">Domains that it inspects whole.</param>
/// <param name="Items">Items that it names.</param>
/// <param name="ItemDomains">The domains of those items.</param>
public sealed record CountedVisit(
    InspectionNature Nature, ExemptionKind? Exemption, IReadOnlyCollection<SafetyDomain> Whole, IReadOnlyCollection<Guid> Items, IReadOnlyCollection<SafetyDomain> ItemDomains);

/// <summary>An item of the one table as a cap names it.</summary>
public sealed record CappedItem(Guid Id, string Code, string Name);

/// <summary>What a row of the cap table says. What is null is not narrowed.</summary>
/// <param name="Body">Code of the district body.</param>
/// <param name="SafetyDomain">Of the item where one is named.</param>
/// <param name="Natures">Visits of these natures count.</param>
/// <param name="Exemptions">Visits on these grounds neither count nor are held back.</param>
/// <param name="Visits">How many in a calendar year; 0 where none may be.</param>
public sealed record CapTerms(
    string? Body, SafetyDomain? SafetyDomain, CappedItem? Item, EnterpriseClass? Class, IReadOnlyList<InspectionNature> Natures, IReadOnlyList<ExemptionKind> Exemptions, int Visits);

/// <summary>The document that published a cap.</summary>
/// <param name="Address">Where it can be read; null where it is not on the net.</param>
public sealed record CapSource(string Document, DateOnly PublishedOn, string? Address);

/// <summary>
/// 检查频次上限表的一行: how often a body may inspect an enterprise in a calendar year, as a published document says, 国办发〔2024〕54号. Rows are recorded and ended, never changed; a later one about the same
/// takes the place of an earlier from its first day on.
/// </summary>
public sealed class FrequencyCap : AggregateRoot
{
    public const int MostVisits = 99;

    private FrequencyCap() { }

    public string? Body { get; private init; }
    public SafetyDomain? SafetyDomain { get; private init; }
    public CappedItem? Item { get; private init; }
    public EnterpriseClass? Class { get; private init; }
    public List<InspectionNature> Natures { get; private init; } = [];
    public List<ExemptionKind> Exemptions { get; private init; } = [];
    public int Visits { get; private init; }
    public DateOnly EffectiveFrom { get; private init; }

    /// <summary>Last day, included; null where it has no end.</summary>
    public DateOnly? EffectiveTo { get; private set; }

    public string Document { get; private init; } = "";
    public DateOnly PublishedOn { get; private init; }
    public string? Address { get; private init; }
    public string RecordedBy { get; private init; } = "";
    public DateTimeOffset RecordedAt { get; private init; }

    /// <summary>Why it was ended before its time.</summary>
    public string? EndReason { get; private set; }

    /// <summary>Rows with the same key are about the same; of two the later one holds.</summary>
    public string Key => $"{Body}/{SafetyDomain}/{Item?.Id}/{Class}/{string.Join(',', Natures.Order())}";

    public static FrequencyCap Record(CapTerms terms, CapSource source, DateOnly from, DateOnly? to, string by, DateTimeOffset now)
    {
        var cap = new FrequencyCap
        {
            Body = terms.Body,
            SafetyDomain = terms.SafetyDomain,
            Item = terms.Item,
            Class = terms.Class,
            Natures = [.. terms.Natures.Distinct().Order()],
            Exemptions = [.. terms.Exemptions.Distinct().Order()],
            Visits = terms.Visits,
            EffectiveFrom = from,
            EffectiveTo = to,
            Document = source.Document,
            PublishedOn = source.PublishedOn,
            Address = source.Address,
            RecordedBy = by,
            RecordedAt = now,
        };
        cap.Happened(new FrequencyCapRecorded(cap.Id, cap.Body, cap.Visits, from, to, source.Document));
        return cap;
    }

    public bool HoldsOn(DateOnly day) => EffectiveFrom <= day && (EffectiveTo is not { } last || day <= last);

    /// <summary>Whether it is about visits of this body to an enterprise of this class; an enterprise that nobody has classed is of none.</summary>
    public bool Binds(string body, EnterpriseClass? enterpriseClass) => (Body is null || Body == body) && (Class is null || Class == enterpriseClass);

    /// <summary>Whether a visit counts.</summary>
    public bool Counts(CountedVisit visit) =>
        Natures.Contains(visit.Nature)
        && (visit.Exemption is not { } ground || !Exemptions.Contains(ground))
        && (Item is { } item ? visit.Items.Contains(item.Id) || visit.Whole.Any(domain => domain == SafetyDomain)
            : SafetyDomain is not { } domain || visit.Whole.Contains(domain) || visit.ItemDomains.Contains(domain));

    public Result MayEnd(DateOnly today) => EffectiveTo < today ? FrequencyCapErrors.Over : Result.Done;

    /// <param name="last">Its last day, not before today: what it has decided stays decided. A row that has not begun ends before it begins.</param>
    public Result End(DateOnly last, DateOnly today, string reason)
    {
        if (MayEnd(today) is { IsError: true } refused) return refused;
        if (last < today || EffectiveTo <= last) return FrequencyCapErrors.LastDay;
        (EffectiveTo, EndReason) = (last, reason);
        Happened(new FrequencyCapEnded(Id, Body, last, reason));
        return Result.Done;
    }

    /// <summary>Of these, what holds on the day: the latest of those that are about the same.</summary>
    public static IEnumerable<FrequencyCap> InForce(IEnumerable<FrequencyCap> caps, DateOnly day) => caps
        .Where(cap => cap.HoldsOn(day)).GroupBy(cap => cap.Key)
        .Select(same => same.OrderBy(cap => cap.EffectiveFrom).ThenBy(cap => cap.RecordedAt).ThenBy(cap => cap.Id).Last());
}

/// <summary>What happens at the cap table; everybody who works for a department reads it.</summary>
public abstract record FrequencyCapEvent(Guid CapId) : DomainEvent
{
    public override IReadOnlyList<Subject> Subjects => [new(SubjectKind.FrequencyCap, CapId)];
}

[EventKind("frequency-cap.recorded", "登记检查频次上限", Audience.Staff)]
public sealed record FrequencyCapRecorded(Guid CapId, string? Body, int Visits, DateOnly From, DateOnly? To, string Document) : FrequencyCapEvent(CapId);

[EventKind("frequency-cap.ended", "终止检查频次上限", Audience.Staff)]
public sealed record FrequencyCapEnded(Guid CapId, string? Body, DateOnly Last, string Reason) : FrequencyCapEvent(CapId);
