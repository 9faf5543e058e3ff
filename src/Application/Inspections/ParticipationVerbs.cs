using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Verbs;
using Supervision.Application.Inspections.Conduct;
using Supervision.Domain.Common;
using Supervision.Domain.Inspections;

namespace Supervision.Application.Inspections;

/// <summary>对一家单位在一次检查中的部分可以办理的事</summary>
public enum ParticipationVerb
{
    [Label("答复")] Respond,
    [Label("补充执法人员")] NameOfficers,
    [Label("签到入企")] CheckIn,
    [Label("不再检查")] Spare,
    [Label("提交检查结果")] SubmitFindings,
    [Label("登记现场无人")] FindNobody,
    [Label("报送闭环反馈")] ReportClosure,

    /// <summary>由牵头单位办理</summary>
    [Label("移出单位")] Drop,
}

/// <summary>What a body does for its own part, and the lead about it. Guarded by the part's version, so that bodies do not collide.</summary>
internal static class ParticipationVerbs
{
    public static readonly Verb<ParticipationVerb, PartCase> Respond = Own(ParticipationVerb.Respond, Permission.InspectionsRespond, (visit, department) => visit.MayRespond(department));

    public static readonly Verb<ParticipationVerb, PartCase> NameOfficers = Own(ParticipationVerb.NameOfficers, Permission.InspectionsCarryOut, (visit, department) => visit.MayNameOfficers(department));

    public static readonly Verb<ParticipationVerb, PartCase> CheckIn = Own(ParticipationVerb.CheckIn, Permission.InspectionsCarryOut, (visit, department) => visit.MayCheckIn(department), here =>
        CheckInRules.Open.Refusal(OpeningFacts.Of(here)));

    public static readonly Verb<ParticipationVerb, PartCase> Spare = new(ParticipationVerb.Spare, Permission.InspectionsCarryOut, here =>
        !here.User.ActsFor(here.Part.Department) ? InspectionErrors.NoParticipant : here.Visit.MaySpare(here.Part.Department, here.Facts.Today).Error);

    public static readonly Verb<ParticipationVerb, PartCase> SubmitFindings = Own(ParticipationVerb.SubmitFindings, Permission.InspectionsCarryOut, (visit, department) => visit.MaySubmitFindings(department));

    public static readonly Verb<ParticipationVerb, PartCase> FindNobody = Own(ParticipationVerb.FindNobody, Permission.InspectionsCarryOut, (visit, department) => visit.MayFindNobody(department));

    public static readonly Verb<ParticipationVerb, PartCase> ReportClosure = Own(ParticipationVerb.ReportClosure, Permission.ClosureReportsWrite, (visit, department) => visit.MayReport(department));

    public static readonly Verb<ParticipationVerb, PartCase> Drop = new(ParticipationVerb.Drop, Permission.InspectionsDrop, here => here.Visit.MayDrop(here.Part.Department, here.Facts.Today).Error);

    public static readonly Verbs<ParticipationVerb, PartCase> All = [Respond, NameOfficers, CheckIn, Spare, SubmitFindings, FindNobody, ReportClosure, Drop];

    /// <summary>Of a foreign part only what is the lead's to do.</summary>
    public static IReadOnlyList<Can<ParticipationVerb>> For(PartCase here) => here.User.ActsFor(here.Part.Department) ? All.For(here) : new Verbs<ParticipationVerb, PartCase> { Drop }.For(here);

    private static Verb<ParticipationVerb, PartCase> Own(
        ParticipationVerb name, string permission, Func<Inspection, string, Result> may, Func<PartCase, Error?>? rules = null) => new(name, permission, here =>
        !here.User.ActsFor(here.Part.Department) ? InspectionErrors.NoParticipant : may(here.Visit, here.Part.Department).Error ?? rules?.Invoke(here));
}
