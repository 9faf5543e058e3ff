using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Data;

namespace Supervision.Architecture.Tests;

/// <summary>Rows that not everybody may see are read through <c>db.Visible&lt;T&gt;(user)</c>; what reads past it is named here, with the reason.</summary>
public sealed partial class DoorTests
{
    /// <summary>Kinds of rows that whoever may call the operation may see.</summary>
    private static readonly Dictionary<string, string> OpenToAll = new()
    {
        ["Departments"] = "reference data",
        ["Subdistricts"] = "reference data",
        ["Communities"] = "reference data",
        ["IndustryClasses"] = "reference data",
        ["SupervisionItems"] = "reference data",
        ["MajorHazardCriteria"] = "reference data",
        ["Catalogues"] = "published editions of the one table, which is reference data",
        ["HolidaySchedules"] = "reference data",
        ["ParameterVersions"] = "reference data",
        ["FrequencyCaps"] = "published caps, reference data",
        ["Liaisons"] = "names and phones of staff, for staff alone: what reads them asks IsStaff",
        ["Officers"] = "rosters, for staff alone, certificates masked by SeesCertificatesOf",
        ["Disclosures"] = "what bodies have made public, for staff: what reads them asks IsStaff",
        ["DisclosureTexts"] = "texts to be made public: DownloadOwnText asks who may before they are",
        ["LawReplacements"] = "laws that were replaced, reference data",
        ["Suspensions"] = "departments out of service, for staff: ListSuspensions asks IsStaff",
        ["Delegations"] = "deeds that are published, for staff: ListDelegations and DelegationAttachments ask IsStaff",
        ["OutboxDeliveries"] = "which kind of event goes to which consumer, without its contents; for who operates the system",
        ["JobRuns"] = "what jobs did, without names of persons; for who operates the system",
        ["AttachmentLinks"] = "says which record a file belongs to; the record is read through the door",
        ["IssuedDocuments"] = "an issued file is given out by the record that it belongs to, which is read through the door",
        ["Attachments"] = "a file is shown by the records that own it: DownloadAttachment asks each owner, and each owner asks the door",
    };

    /// <summary>Files of Application that read restricted rows past the door.</summary>
    private static readonly Dictionary<string, string> PastTheDoor = new()
    {
        // Rules that are judged over all rows, whoever asks; what they show of them is a refusal.
        ["Enterprises/RegisterEnterprise.cs"] = "a code is taken whoever may see its file",
        ["Enterprises/Importing/EnterpriseImportRun.cs"] = "judges each code against the whole register, and each row by the limits of who asked",
        ["Filings/FilingFacts.cs"] = "once a year counts every body's lines",
        ["Filings/FilingSurroundings.cs"] = "a line is judged by every visit to the enterprise, whose ever it was",
        ["Filings/Spared/SpareVisit.cs"] = "one visit is let go in a month, and none that is filed, whoever of the body did it",
        ["Enterprises/External/RecordExternalVisit.cs"] = "one visit is registered once, whoever registered it",
        ["Enterprises/External/ImportExternalVisits.cs"] = "one visit is registered once, whoever registered it",
        ["Inspections/Conduct/SpareAtGate.cs"] = "one visit is let go in a month, whoever of the body did it",
        ["Departments/SuspensionRules.cs"] = "whatever is open with a department keeps it in service; nothing but numbers is told, to who may suspend it",
        ["Disclosures/OwnTexts.cs"] = "the newest manual as it is made public by a body",
        ["Filings/ChaseFilings.cs"] = "knows which bodies the lead has reminded; the lead alone may",
        ["Filings/JudgedList.cs"] = "names the enterprises of a list that its own body has filed",
        ["JointLists/DeriveJointList.cs"] = "derives from every registered line of the district; the lead alone may",
        ["JointLists/DispatchJointList.cs"] = "dispatches the whole draft; the lead alone may",
        ["JointLists/ChangeDraft.cs"] = "changes the draft; the lead alone may",
        ["Hazards/Closure/ProcedureClosing.cs"] = "a procedure closes when all hazards of the body are, whoever closed the last",
        ["Hazards/Rechecks/PlanRecheck.cs"] = "a recheck is joint when any body's hazard waits",
        ["Hazards/Rechecks/RecordRecheck.cs"] = "locks and judges all hazards of a recheck that was found through the door",
        ["Inspections/InspectionDeadlines.cs"] = "a change of the calendar moves everybody's deadlines",
        ["Inspections/Conduct/SubmitFindings.cs"] = "loads the checklist of a visit that was found through the door",
        ["Inspections/ParticipationLines.cs"] = "the lines behind a part of a visit that was found through the door",
        ["Catalogues/Editions/NextRows.cs"] = "a code that was given out once is not given out again; the lead alone publishes",
        ["Catalogues/ItemUse.cs"] = "whether anybody has checked an item in five years; nothing of the visit is shown",
        ["Enterprises/Importing/RunEnterpriseImports.cs"] = "keeps the queue of imports, whose ever they are",

        ["Outbox/ForgetDeliveries.cs"] = "clears messages by age, whose ever they are",
        ["Notifications/Addressing.cs"] = "finds whom a message is for; whether they may open it is asked at the door",
        ["Notifications/NotificationConsumer.cs"] = "knows who has been told already",
        ["Notifications/RemindOfDeadlines.cs"] = "counts for each department what is due to it",

        // What stands beside a row that was found through the door.
        ["Departments/ShowOfficer.cs"] = "the course of somebody on a roster, for staff, and the enterprises of visible lines and visits",
        ["Filings/WithdrawLine.cs"] = "stands beside a list that was found through the door",
        ["Inspections/VisitCase.cs"] = "what decides the verbs of a visible visit",
        ["Hazards/Rechecks/RecheckChanges.cs"] = "what decides the verbs of a visible recheck",
        ["Notifications/NotificationRow.cs"] = "the words of one's own message",
        ["Filings/Reviews/ExemptionReviewViews.cs"] = "names the enterprise, the list and the document of a visible review",
        ["Filings/Spared/SparedLedger.cs"] = "names the enterprise of a visible row, and whether it was filed after all",
        ["Filings/FilingViews.cs"] = "a department sees every enterprise of its own list",
        ["Filings/FilingRows.cs"] = "sums the lines of lists that were found through the door",
        ["Enterprises/EnterpriseHandover.cs"] = "whatever is open at an enterprise moves with it, whose ever it is",
        ["Enterprises/Duplicates/MergeCollisions.cs"] = "whatever collides is told to whoever merges, who sees the whole district",
        ["Enterprises/Duplicates/MergedFile.cs"] = "names the file of a visible merge, wherever it lies",
        ["Enterprises/StrikeOffRules.cs"] = "whatever is open at an enterprise keeps it in the register, whose ever it is",
        ["Hazards/HazardChanges.cs"] = "asks for which day the recheck of a visible hazard is planned",
        ["Inspections/Found/ShownHazard.cs"] = "names the enterprise, the visit and the next recheck of a visible hazard",
        ["Hazards/Closure/ClosureReportViews.cs"] = "names the enterprise and the visit of a visible report",
        ["Hazards/Rechecks/RecheckViews.cs"] = "names the enterprise, the visit and the hazards of a visible recheck",
        ["Inspections/InspectionViews.cs"] = "names the enterprise of a visible visit",
        ["Inspections/ExportInspections.cs"] = "names the enterprise of a visible visit",
        ["Planning/AnnualPlanViews.cs"] = "names the enterprises of a visible plan, whatever has become of them",
        ["JointLists/BoardViews.cs"] = "names the enterprise and the list of a visible line",
        ["Reporting/Today/ArrangementTodos.cs"] = "names the enterprise of a visible visit",
        ["Reporting/Today/VisitTodos.cs"] = "names the enterprise of a visible visit",
        ["Reporting/Today/HazardTodos.cs"] = "names the enterprise of a visible hazard",
        ["Reporting/Today/RecentEvents.cs"] = "names the enterprise of a visible event",

        // What is shown to everybody.
        ["Inspections/Verification/VerifyVisit.cs"] = "the public page of a visit's code, for nobody in particular, 五(三)6",
    };

    private static readonly string Application = Repository.Path("src", "Application");

    [Fact]
    public void Every_kind_of_rows_says_who_sees_it_or_is_for_all()
    {
        var undecided = Sets().Where(set => !VisibleRows.Kinds.Contains(set.Type) && !OpenToAll.ContainsKey(set.Name)).Select(set => set.Name);

        undecided.Should().BeEmpty("a new kind needs a visibility, or a word here why everybody may see it");
    }

    [Fact]
    public void Rows_are_read_through_the_door()
    {
        var past = Files().Where(file => ReadsPast(file.Text)).Select(file => file.Name).Except(PastTheDoor.Keys);

        past.Should().BeEmpty("db.Visible<T>(user) is the way in; a rule over all rows is named here with its reason");
    }

    [Fact]
    public void What_is_excused_still_needs_it() => PastTheDoor.Keys.Except(Files().Where(file => ReadsPast(file.Text)).Select(file => file.Name)).Should().BeEmpty();

    [Fact]
    public void Nothing_is_concluded_from_what_an_actor_lacks() => Files()
        .Where(file => !file.Name.StartsWith("Common/Identity/", StringComparison.Ordinal) && Lack().IsMatch(file.Text)).Select(file => file.Name).Should().BeEmpty();

    [Fact]
    public void A_body_and_its_offices_are_told_apart_in_one_place() => Files()
        .Where(file => Prefix().IsMatch(file.Text)).Select(file => file.Name).Should().BeEmpty("Bodies.Of says it, in SQL too");

    private static bool ReadsPast(string text) => Restricted().IsMatch(text);

    private static Regex Restricted()
    {
        var sets = string.Join('|', Sets().Where(set => VisibleRows.Kinds.Contains(set.Type)).Select(set => set.Name));
        return new($@"\b[dD]b\.(?:{sets})\b(?!\.(?:Add|AddRange|Remove|Local)\()");
    }

    private static IEnumerable<(string Name, Type Type)> Sets() => typeof(ISupervisionDb).GetProperties()
        .Where(property => property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(DbSet<>))
        .Select(property => (property.Name, property.PropertyType.GetGenericArguments()[0]));

    private static IEnumerable<(string Name, string Text)> Files() => Directory.EnumerateFiles(Application, "*.cs", SearchOption.AllDirectories)
        .Select(file => (Name: Path.GetRelativePath(Application, file).Replace('\\', '/'), file))
        .Where(file => !file.Name.StartsWith("obj/", StringComparison.Ordinal) && !file.Name.EndsWith("Visibility.cs", StringComparison.Ordinal) && file.Name != "Common/Data/ISupervisionDb.cs")
        .Select(file => (file.Name, string.Concat(File.ReadLines(file.file).Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal)).Select(line => line + "\n"))));

    [GeneratedRegex(@"\b[uU]ser\.(?:Role|Subdistrict|Id|EnterpriseId|Body) (?:is null|== null)|\{ Role: null|[^.]\bRole is null")]
    private static partial Regex Lack();

    [GeneratedRegex(@"StartsWith\([^)]*""-""|Split\('-'")]
    private static partial Regex Prefix();
}
