using Supervision.Domain.Common;
using Supervision.Domain.Departments;

namespace Supervision.Domain.Enterprises;

/// <summary>工贸企业, the inspected party: one file for each (一企一档), known by its unified social credit code. 三.</summary>
public sealed class Enterprise : AggregateRoot
{
    private Enterprise()
    {
    }

    /// <summary>The checked <see cref="UnifiedSocialCreditCode"/>; never changes.</summary>
    public string Uscc { get; private init; } = null!;

    public string Name { get; private set; } = null!;
    public string IndustryCode { get; private set; } = null!;
    public Sector Sector { get; private set; }
    public string SubdistrictCode { get; private set; } = null!;
    public string? Community { get; private set; }
    public string Address { get; private set; } = null!;

    /// <summary>Personal data, like <see cref="Contact"/> and <see cref="Phone"/>: masked for whoever does not need it.</summary>
    public string? LegalRepresentative { get; private set; }

    public string? Contact { get; private set; }
    public string? Phone { get; private set; }
    public RiskColour RiskColour { get; private set; }

    /// <summary>The domains in which there is something to supervise here, in the order of the Plan.</summary>
    public List<SafetyDomain> SafetyDomains { get; private set; } = [];

    public List<SpecialHazard> SpecialHazards { get; private set; } = [];
    public int? Employees { get; private set; }
    public EnterpriseStatus Status { get; private set; }

    /// <summary>Null as long as nobody has classed it.</summary>
    public EnterpriseClass? Class { get; private set; }

    /// <summary>Null as long as nobody has said whose it is.</summary>
    public OwningLevel? OwningLevel { get; private set; }

    /// <summary>Number of the document that classed it.</summary>
    public string? ClassDocument { get; private set; }

    /// <summary>Days on which it asks to be left alone, in order.</summary>
    public List<ProtectedPeriod> Protected { get; private set; } = [];

    /// <summary>The file that this one was merged into; null for one that stands for itself.</summary>
    public Guid? MergedIntoId { get; private set; }

    /// <summary>What it was called, where it was and how it was rated before.</summary>
    public EnterprisePast Past { get; private set; } = EnterprisePast.Nothing;

    /// <summary>As <see cref="EnterpriseKeys.SearchText"/> makes it.</summary>
    public string SearchText { get; private set; } = "";

    /// <summary>As <see cref="EnterpriseKeys.Twins"/> makes them.</summary>
    public List<long> TwinKeys { get; private set; } = [];

    public static Enterprise Register(UnifiedSocialCreditCode uscc, EnterpriseFacts facts)
    {
        var enterprise = new Enterprise { Uscc = uscc.Value };
        enterprise.Take(facts);
        enterprise.Happened(new EnterpriseRegistered(enterprise.Id, enterprise.Uscc, enterprise.Name));
        return enterprise;
    }

    /// <summary>Replaces what is on record. Where nothing differs, nothing happens: false.</summary>
    public bool Amend(EnterpriseFacts facts, Amendment by)
    {
        var changes = EnterpriseChanges.Between(Facts, facts);
        if (changes.Count == 0) return false;
        Past = Past.After(Facts, facts, by);
        Take(facts);
        Happened(new EnterpriseAmended(Id, changes, changes.Any(change => change.Field == EnterpriseField.RiskColour) ? by.Basis : null));
        return true;
    }

    /// <summary>Says that it has moved to another street, and what went with it.</summary>
    /// <param name="from">Name of the street that it left.</param>
    public void Moved(string from, string to, HandedOver open) => Happened(new EnterpriseMoved(Id, from, to, SubdistrictCode, open.Visits, open.Rechecks, open.Hazards));

    /// <summary>Takes another file in: its names and its code lead here from now on.</summary>
    internal void TakeIn(Enterprise merged, DateOnly on)
    {
        Past = Past.Taking(merged, on);
        Index();
    }

    internal void LetGo(Guid merged)
    {
        Past = Past.Without(merged);
        Index();
    }

    /// <summary>Becomes a part of another file, and lies in its street; null makes it stand for itself again.</summary>
    internal void LeadTo(Guid? survivor, string street) => (MergedIntoId, SubdistrictCode) = (survivor, street);

    public EnterpriseStanding Standing => new(Class, OwningLevel, ClassDocument, Protected);

    /// <summary>Says how it stands to those who supervise it. Where nothing differs, nothing happens: false.</summary>
    public bool Stand(EnterpriseStanding standing)
    {
        if (standing.Same(Standing)) return false;
        (Class, OwningLevel, ClassDocument, Protected) = (standing.Class, standing.OwningLevel, standing.Document, [.. standing.Protected]);
        Happened(new EnterpriseStandingSet(Id, standing.Class, standing.OwningLevel, standing.Document, standing.Protected.Count));
        return true;
    }

    /// <param name="reason">Why it is struck off: 注销, 迁出 …</param>
    public Result Deregister(string reason)
    {
        var next = EnterpriseTransitions.Table.Next(Status, EnterpriseAction.Deregister);
        if (next.IsError) return next.Error!;
        Status = next.Value;
        Happened(new EnterpriseDeregistered(Id, reason));
        return Result.Done;
    }

    public Result Restore(string reason)
    {
        var next = EnterpriseTransitions.Table.Next(Status, EnterpriseAction.Restore);
        if (next.IsError) return next.Error!;
        Status = next.Value;
        Happened(new EnterpriseRestored(Id, reason));
        return Result.Done;
    }

    /// <summary>What is on record now.</summary>
    public EnterpriseFacts Facts => new()
    {
        Name = Name,
        IndustryCode = IndustryCode,
        Sector = Sector,
        SubdistrictCode = SubdistrictCode,
        Community = Community,
        Address = Address,
        LegalRepresentative = LegalRepresentative,
        Contact = Contact,
        Phone = Phone,
        RiskColour = RiskColour,
        SafetyDomains = SafetyDomains,
        SpecialHazards = SpecialHazards,
        Employees = Employees,
    };

    private void Take(EnterpriseFacts facts)
    {
        Name = facts.Name;
        IndustryCode = facts.IndustryCode;
        Sector = facts.Sector;
        SubdistrictCode = facts.SubdistrictCode;
        Community = facts.Community;
        Address = facts.Address;
        LegalRepresentative = facts.LegalRepresentative;
        Contact = facts.Contact;
        Phone = facts.Phone;
        RiskColour = facts.RiskColour;
        SafetyDomains = [.. facts.SafetyDomains.Distinct().Order()];
        SpecialHazards = [.. facts.SpecialHazards.Distinct().Order()];
        Employees = facts.Employees;
        Index();
    }

    private void Index() => (SearchText, TwinKeys) = (EnterpriseKeys.SearchText(Name, Past), [.. EnterpriseKeys.Twins(Name, Address, LegalRepresentative)]);
}
