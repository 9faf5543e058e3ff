using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Rules;
using Supervision.Domain.Common;

namespace Supervision.Application.Hazards.Rechecks;

/// <summary>A hazard as it is known when a recheck is planned.</summary>
/// <param name="Planned">It is in a recheck already that has no result of it yet.</param>
internal sealed record RecheckCandidate(Guid Id, string Number, string Department, string Body, string DepartmentName, bool WaitsForRecheck, bool Planned);

/// <summary>The day of a recheck.</summary>
internal sealed record RecheckDate(DateOnly Date, DateOnly Today, bool IsWorkingDay);

/// <summary>What is known when a recheck is planned.</summary>
internal sealed record RecheckFacts
{

    /// <summary>The hazards that are to be rechecked.</summary>
    public required IReadOnlyList<RecheckCandidate> Chosen { get; init; }

    /// <summary>All hazards of the enterprise that wait for a recheck that nobody has planned.</summary>
    public required IReadOnlyList<RecheckCandidate> Waiting { get; init; }

    /// <summary>The caller coordinates, or acts for one of the bodies.</summary>
    public required bool Acting { get; init; }

    /// <summary>The lead lets a body recheck alone, and says why.</summary>
    public required bool Waived { get; init; }

    /// <summary>One hazard at least is of the visit from which the recheck is planned.</summary>
    public bool OfThisVisit { get; init; } = true;

    /// <summary>One hazard as somebody looks at it who might plan its recheck.</summary>
    public static RecheckFacts Of(HazardCase here)
    {
        var (hazard, acting) = (here.Hazard, here.Own || here.User.Coordinates());
        RecheckCandidate candidate = new(hazard.Id, hazard.Number, hazard.Department, hazard.Body, here.Finder, hazard.WaitsForRecheck, here.RecheckOn is not null);
        return new() { Chosen = [candidate], Waiting = [], Acting = acting, Waived = false };
    }

    /// <summary>Hazards of bodies that the recheck would leave out.</summary>
    public IReadOnlyList<RecheckCandidate> LeftOut
    {
        get
        {
            var bodies = Chosen.Select(hazard => hazard.Body).ToHashSet();
            var chosen = Chosen.Select(hazard => hazard.Id).ToHashSet();
            var others = Waiting.Where(hazard => !chosen.Contains(hazard.Id)).ToList();

            // One body alone may take its own in turns; where several wait, one recheck takes them all.
            return bodies.Count > 1 || others.Exists(hazard => !bodies.Contains(hazard.Body)) ? others : [];
        }
    }
}

/// <summary>Rechecks are joint: where hazards of several bodies wait at an enterprise, one recheck takes them all, 五(三)7.</summary>
internal static class RecheckRules
{
    /// <summary>Days within which a recheck is planned; a slip of the pen in the year would otherwise keep hazards from being rechecked at all.</summary>
    private const int WithinDays = 90;

    public static readonly Rule<RecheckDate> NotPast = new("recheck.date.past", Clause.Closure,
        "复查日期不早于今天",
        facts => facts.Date >= facts.Today,
        facts => $"{facts.Date:M月d日}已过");

    public static readonly Rule<RecheckDate> Soon = new("recheck.date.far", Clause.Closure,
        "复查日期在今后90天以内",
        facts => facts.Date <= facts.Today.AddDays(WithinDays),
        facts => $"{facts.Date:yyyy年M月d日}在{WithinDays}天以后，请核对日期");

    public static readonly Rule<RecheckDate> WorkingDay = new("recheck.date.holiday", Clause.Closure,
        "复查日期是工作日",
        facts => facts.IsWorkingDay,
        facts => $"{facts.Date:M月d日}不是工作日");

    public static readonly Rule<RecheckFacts> Here = new("recheck.visit.other", Clause.Closure,
        "复查从有隐患在内的检查任务发起",
        facts => facts.OfThisVisit,
        _ => "所选隐患都不是这次检查发现的，请从发现它们的检查任务安排复查");

    public static readonly Rule<RecheckFacts> Waiting = new("recheck.hazard.state", Clause.Closure,
        "只复查已报告整改的隐患",
        facts => facts.Chosen.All(hazard => hazard.WaitsForRecheck),
        facts => $"{Numbers(facts.Chosen.Where(hazard => !hazard.WaitsForRecheck))}不在等待复查");

    public static readonly Rule<RecheckFacts> NotPlanned = new("recheck.hazard.planned", Clause.Closure,
        "一项隐患同时只在一次复查中",
        facts => !facts.Chosen.Any(hazard => hazard.Planned),
        facts => $"{Numbers(facts.Chosen.Where(hazard => hazard.Planned))}已安排复查");

    public static readonly Rule<RecheckFacts> OwnHazards = new("recheck.body.other", Clause.Closure,
        "复查由发现单位、街道应急办或牵头单位安排",
        facts => facts.Acting,
        _ => "这些隐患都不是本单位发现的，不能代为安排复查")
    { IsElsewhere = true };

    public static readonly Rule<RecheckFacts> Joint = new("recheck.joint.required", Clause.Closure,
        "有复查事项的应联合开展：该企业其他单位待复查的隐患一并复查，单独复查须牵头单位同意并说明原因",
        facts => facts.Waived || facts.LeftOut.Count == 0,
        facts => $"该企业还有待复查的隐患应一并联合复查：{string.Join('；', facts.LeftOut.GroupBy(hazard => hazard.DepartmentName).Select(group => $"{group.Key} {Numbers(group)}"))}");

    /// <summary>Of every day for which a recheck is planned, or to which it is moved.</summary>
    public static readonly RuleSet<RecheckDate> Date = [NotPast, Soon, WorkingDay];

    /// <summary>Whether hazards can be planned for at all.</summary>
    public static readonly RuleSet<RecheckFacts> Candidate = [OwnHazards, Waiting, NotPlanned];

    public static readonly RuleSet<RecheckFacts> Plan = [.. Candidate, Here, Joint];

    private static string Numbers(IEnumerable<RecheckCandidate> hazards) => string.Join('、', hazards.Select(hazard => hazard.Number));
}
