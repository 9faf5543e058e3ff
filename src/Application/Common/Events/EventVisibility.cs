using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;
using Supervision.Domain.Filings;
using Supervision.Domain.Hazards;
using Supervision.Domain.Inspections;
using Supervision.Domain.JointLists;
using Supervision.Domain.Planning;

namespace Supervision.Application.Common.Events;

/// <summary>
/// An event is read by its audience, where they see everything that it is about: a body what is told to all departments and its own, those who oversee all of it, an enterprise what is expressly told to it, of itself.
/// Any other event could give away a draft, or a visit that must not be announced, 五(三)4.
/// </summary>
internal sealed class EventVisibility : Visibility<EventRecord>
{
    /// <summary>What somebody may open decides; an event about none of these is read by nobody.</summary>
    private static readonly IReadOnlyList<SubjectKind> Matters = [SubjectKind.Enterprise, SubjectKind.Filing, SubjectKind.JointList, SubjectKind.Inspection, SubjectKind.Hazard, SubjectKind.AnnualPlan, SubjectKind.DistrictPlan];

    protected override string? Needs => null;

    protected override IQueryable<EventRecord> All(ISupervisionDb db) => db.Events;

    protected override IQueryable<EventRecord> ToJob(ISupervisionDb db, SystemActor job) => OfVisibleMatters(db, job);

    protected override IQueryable<EventRecord> ToDistrict(ISupervisionDb db, Person person) => ToDepartment(db, person);

    protected override IQueryable<EventRecord> ToStreet(ISupervisionDb db, Person person, string street) => ToDepartment(db, person);

    protected override IQueryable<EventRecord> ToEnterprise(ISupervisionDb db, Person person, Guid enterprise) => OfVisibleMatters(db, person)
        .Where(one => one.Audience == Audience.Enterprise && one.Subjects.Any(subject => subject.Kind == SubjectKind.Enterprise
            && (subject.SubjectId == enterprise || db.Visible<Enterprise>(person).Any(merged => merged.Id == subject.SubjectId))));

    private static IQueryable<EventRecord> ToDepartment(ISupervisionDb db, Person person) => person.Oversees
        ? OfVisibleMatters(db, person)
        : OfVisibleMatters(db, person).Where(one => one.Audience != Audience.Body || (one.Body != null && one.Body == person.Body));

    /// <summary>An enterprise that stands beside its visit or hazard is seen with it, wherever it has moved since; a line is seen with its list, whatever has become of it.</summary>
    private static IQueryable<EventRecord> OfVisibleMatters(ISupervisionDb db, Actor actor)
    {
        var (filings, lists, inspections) = (db.Visible<Filing>(actor), db.Visible<JointList>(actor), db.Visible<Inspection>(actor));
        var (hazards, enterprises) = (db.Visible<Hazard>(actor), db.Visible<Enterprise>(actor));
        var (plans, districtPlans) = (db.Visible<AnnualPlan>(actor), db.Visible<DistrictPlan>(actor));
        return db.Events.Where(one =>
            one.Subjects.Any(subject => Matters.Contains(subject.Kind))
            && !one.Subjects.Any(subject =>
                (subject.Kind == SubjectKind.Filing && !filings.Any(filing => filing.Id == subject.SubjectId))
                || (subject.Kind == SubjectKind.FilingLine && !filings.Any(filing => filing.Lines.Any(line => line.Id == subject.SubjectId)))
                || (subject.Kind == SubjectKind.JointList && !lists.Any(list => list.Id == subject.SubjectId))
                || (subject.Kind == SubjectKind.Inspection && !inspections.Any(inspection => inspection.Id == subject.SubjectId))
                || (subject.Kind == SubjectKind.Hazard && !hazards.Any(hazard => hazard.Id == subject.SubjectId))
                || (subject.Kind == SubjectKind.AnnualPlan && !plans.Any(plan => plan.Id == subject.SubjectId))
                || (subject.Kind == SubjectKind.DistrictPlan && !districtPlans.Any(plan => plan.Id == subject.SubjectId))
                || (subject.Kind == SubjectKind.Enterprise && !one.Subjects.Any(other => other.Kind == SubjectKind.Inspection || other.Kind == SubjectKind.Hazard)
                    && !enterprises.Any(enterprise => enterprise.Id == subject.SubjectId))));
    }
}

internal static class EventsAbout
{
    /// <summary>The course of one matter.</summary>
    public static IQueryable<EventRecord> About(this IQueryable<EventRecord> events, Subject what)
    {
        var (kind, id) = (what.Kind, what.Id);
        return events.Where(one => one.Subjects.Any(subject => subject.Kind == kind && subject.SubjectId == id));
    }
}
