using Supervision.Application.Departments;
using Supervision.Application.Enterprises;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Enterprises;
using Supervision.Domain.Filings;

namespace Supervision.Application.Filings;

/// <summary>What is known about one line of a list at the moment it is judged; gathered once, so that judging needs no database.</summary>
internal sealed record LineFacts
{
    public Guid LineId { get; init; }
    public required int Row { get; init; }
    public required FilingKind Kind { get; init; }

    /// <summary>The district body that files, itself or by its office.</summary>
    public required string Body { get; init; }
    public required DateOnly Today { get; init; }
    public required PlanParameters Parameters { get; init; }

    /// <summary>As it was written.</summary>
    public string Uscc { get; init; } = "";

    /// <summary>The enterprise as it was written, where the code alone may not tell.</summary>
    public string? Name { get; init; }

    /// <summary>Null where the register does not know the code.</summary>
    public EnterpriseNow? Enterprise { get; init; }

    public required DateWindow Window { get; init; }

    /// <summary>Whether the window has a working day on which the visit could be.</summary>
    public bool HasWorkingDay { get; init; } = true;

    /// <summary>双随机名单所报的月份</summary>
    public YearMonth? Month { get; init; }

    /// <summary>The period of a special campaign.</summary>
    public DateWindow? Campaign { get; init; }

    /// <summary>When this line is due.</summary>
    public required Deadline Deadline { get; init; }

    /// <summary>Whether the list says why it is late.</summary>
    public bool LateExplained { get; init; }

    public IReadOnlyList<SafetyDomain> SafetyDomains { get; init; } = [];

    /// <summary>The items that it names; unknown ones too, as not published.</summary>
    public IReadOnlyList<ItemBrief> Items { get; init; } = [];

    /// <summary>Domains in which the body has published items.</summary>
    public IReadOnlySet<SafetyDomain> PublishedDomains { get; init; } = new HashSet<SafetyDomain>();

    public InspectionNature Nature { get; init; }
    public IReadOnlyList<OfficerFacts> Officers { get; init; } = [];

    /// <summary>The deeds by which the street office that files may inspect; null for a district body, which needs none. 应急〔2025〕11号.</summary>
    public IReadOnlyList<Delegation>? Delegations { get; init; }
    public Exemption? Exemption { get; init; }

    /// <summary>Why papers, data or video will not do.</summary>
    public OnSiteNeed? OnSite { get; init; }

    /// <summary>Whether the exemption's attachment was uploaded by this body.</summary>
    public bool AttachmentKnown { get; init; }

    /// <summary>What counts for the same body, enterprise and year: registered, dispatched and executed lines.</summary>
    public IReadOnlyList<EarlierLine> EarlierThisYear { get; init; } = [];

    /// <summary>Rows above in the same list for the same enterprise and year that claim no exemption.</summary>
    public IReadOnlyList<int> RowsOfSameEnterprise { get; init; } = [];

    /// <summary>How often any body has been at the enterprise in the year.</summary>
    public int VisitsOfAnyBody { get; init; }

    /// <summary>Rows above in the same list for the same enterprise and year, as caps count them.</summary>
    public IReadOnlyList<RowAbove> RowsAbove { get; init; } = [];

    /// <summary>Rows of the cap table that are in force when the window opens and bind the body at this enterprise.</summary>
    public IReadOnlyList<FrequencyCap> Caps { get; init; } = [];

    /// <summary>Visits of the year by bodies above the district, in order of their days.</summary>
    public IReadOnlyList<HigherVisit> HigherVisits { get; init; } = [];

    /// <summary>Day of the last joint visit within the quiet interval before the window that found nothing.</summary>
    public DateOnly? CleanJointVisit { get; init; }

    public bool Late => Today > Deadline.Date;
    public int Year => Window.From.Year;

    /// <summary>This line as caps count it.</summary>
    public CountedVisit AsCounted => new(Nature, Exemption?.Kind, SafetyDomains, [.. Items.Select(item => item.Id)], [.. Items.Select(item => item.SafetyDomain)]);

    /// <summary>Turns of the year that lines without an exemption have taken already.</summary>
    public IEnumerable<int> TakenTurns => EarlierThisYear.Where(line => line.Exemption is null).Select(line => line.Turn);
}


internal sealed record ItemBrief(Guid Id, string Code, string Name, string Body, SafetyDomain SafetyDomain, bool Published)
{
    public static ItemBrief Unknown(Guid id) => new(id, "", "", "", default, false);
}

/// <param name="VisitedOn">The day of its inspection, where there was one.</param>
internal sealed record EarlierLine(Guid Id, string? Number, DateWindow Window, FilingLineStatus Status, InspectionNature Nature, ExemptionKind? Exemption, int Turn, DateOnly? VisitedOn)
{
    /// <summary>The line as caps count it.</summary>
    public required CountedVisit AsCounted { get; init; }
}

/// <summary>A row above in the same list.</summary>
internal sealed record RowAbove(int Row, CountedVisit Visit);

/// <summary>A visit by a body above the district.</summary>
internal sealed record HigherVisit(ExternalLevel Level, string Agency, DateOnly On);
