using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Supervision.Application.Common.Verbs;
using Supervision.Application.Hazards;
using Supervision.Application.Hazards.Closure;
using Supervision.Application.Hazards.Rechecks;
using Supervision.Application.Inspections;
using Supervision.Application.Inspections.Conduct;
using Supervision.Application.Inspections.Found;
using Supervision.Application.Inspections.Scheduling;
using Supervision.Application.IntegrationTests.JointLists;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Inspections;

namespace Supervision.Application.IntegrationTests.Verbs;

/// <summary>Every verb of a visit, of its parts, of its hazards and rechecks, in every state and for every role: what <c>can</c> says is what the command answers. Each command is tried and taken back.</summary>
public sealed class VisitVerbTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly TestUser[] Users =
    [
        TestUser.Lead, Visit.Street, TestUser.Liaison("XF"), TestUser.Officer("XF"), TestUser.Liaison("HB"), TestUser.Officer("SJ"),
        TestUser.Leader("XF"), TestUser.Justice, TestUser.Observer, TestUser.Administrator,
    ];

    public static TheoryData<string> States =>
        ["dispatched", "scheduled", "declined", "accepted", "confirmed", "notified", "on the day", "a day late", "in progress", "one is absent", "rectifying", "rechecking", "reported", "cancelled", "struck off"];

    [Theory]
    [MemberData(nameof(States))]
    public async Task What_can_says_is_what_the_command_answers(string state)
    {
        var visit = await AtAsync(state);
        var differing = new List<string>();
        foreach (var user in Users.Append(visit.Owner))
        {
            var shown = await app.SendAsync(user, new ShowInspection(visit.Id), TestContext.Current.CancellationToken);
            var (told, parts) = (shown.Error is null ? shown.Value.Can : [], shown.Error is null ? shown.Value.Participations : []);
            foreach (var verb in Enum.GetValues<InspectionVerb>()) await CompareAsync(user, $"{verb}", told.SingleOrDefault(can => can.Verb == verb), () => OfVisitAsync(visit, user, verb));
            foreach (var department in visit.Departments)
            {
                var can = parts.SingleOrDefault(part => part.Department == department)?.Can ?? [];
                foreach (var verb in Enum.GetValues<ParticipationVerb>())
                    await CompareAsync(user, $"{verb} of {department}", can.SingleOrDefault(each => each.Verb == verb), () => OfPartAsync(visit, user, department, verb));
            }

            foreach (var hazard in shown.Error is null ? shown.Value.Hazards : [])
            {
                var seen = await app.SendAsync(user, new ShowHazard(hazard.Id), TestContext.Current.CancellationToken);
                foreach (var verb in new[] { HazardVerb.Extend, HazardVerb.Rectify, HazardVerb.Countersign })
                    await CompareAsync(user, $"{verb} of a hazard", seen.Error is null ? seen.Value.Can.SingleOrDefault(each => each.Verb == verb) : null, () => OfHazardAsync(visit, user, hazard.Id, verb));
                if (hazard.RecheckId is not { } recheck) continue;
                var planned = await app.SendAsync(user, new ShowRecheck(recheck), TestContext.Current.CancellationToken);
                foreach (var verb in Enum.GetValues<RecheckVerb>())
                    await CompareAsync(user, $"{verb} of a recheck", planned.Error is null ? planned.Value.Can.SingleOrDefault(each => each.Verb == verb) : null, () => OfRecheckAsync(user, recheck, verb));
            }
        }

        differing.Should().BeEmpty();

        async Task CompareAsync<TVerb>(TestUser user, string verb, Can<TVerb>? told, Func<Task<Error?>> command) where TVerb : struct, Enum
        {
            var answered = await command();
            if (told?.Allowed == true != answered is null) differing.Add($"{user.Actor.Name}, {verb}: told {(told is null ? "nothing" : told.Refusal?.Code ?? "allowed")}, answered {answered?.Code ?? "done"}");
        }
    }

    private async Task<Visit> AtAsync(string state)
    {
        var visit = await Visit.OfAsync(app, "XF", "HB");
        switch (state)
        {
            case "dispatched":
                break;
            case "scheduled":
                (await visit.ScheduleAsync(Visit.Street, visit.Day)).Done();
                break;
            case "declined":
                (await visit.ScheduleAsync(Visit.Street, visit.Day)).Done();
                (await visit.AnswerAsync(TestUser.Liaison("HB"), Answer.Declined, "另有任务")).Done();
                break;
            case "accepted":
                (await visit.ScheduleAsync(Visit.Street, visit.Day)).Done();
                foreach (var department in visit.Departments) (await visit.AnswerAsync(TestUser.Liaison(department), Answer.Accepted)).Done();
                break;
            case "confirmed":
                await visit.AgreedAsync(visit.Calendar.OnOrAfter(visit.Day.AddDays(1)));
                break;
            case "notified":
                await visit.AgreedAsync(visit.Calendar.OnOrAfter(visit.Day.AddDays(1)));
                (await visit.DoAsync(Visit.Street, version => new NotifyEnterprise(visit.Id, version))).Done();
                break;
            case "on the day" or "a day late" or "struck off":
                await visit.AgreedAsync();
                visit.ItIs((await visit.ShowAsync()).Date!.Value.AddDays(state == "a day late" ? 1 : 0), 9);
                if (state == "struck off") await app.StrikeOffAsync(visit.EnterpriseId);
                break;
            case "in progress":
                await visit.StartedAsync("XF");
                break;
            case "one is absent":
                await visit.StartedAsync("XF");
                await visit.FoundAsync("XF");
                visit.ItIs((await visit.ShowAsync()).Date!.Value.AddDays(1), 9);
                break;
            case "cancelled":
                (await visit.DoAsync(Visit.Street, version => new CancelInspection(visit.Id, version, "企业搬迁"))).Done();
                break;
            default:
                await CarryOnAsync(visit, state);
                break;
        }

        return visit;
    }

    private async Task CarryOnAsync(Visit visit, string state)
    {
        await visit.StartedAsync();
        var hazards = await visit.FoundAsync("XF", 2);
        await visit.FoundAsync("HB");
        if (state == "rectifying") await visit.RectifiedAsync(hazards[0].Id);
        if (state == "rechecking")
        {
            await visit.RectifiedAsync(hazards[0].Id);
            (await visit.PlanAsync(TestUser.Liaison("XF"), [hazards[0].Id])).Done();
        }

        if (state == "reported") (await visit.ReportAsync("HB")).Done();
    }

    private async Task<Error?> OfVisitAsync(Visit visit, TestUser user, InspectionVerb verb)
    {
        var now = await visit.ShowAsync();
        return verb switch
        {
            InspectionVerb.Schedule => await TryAsync(user, new ScheduleInspection(visit.Id, now.Version, new(visit.Day, Session.Pm, "调整安排"))),
            InspectionVerb.Confirm => await TryAsync(user, new ConfirmInspection(visit.Id, now.Version)),
            InspectionVerb.Notify => await TryAsync(user, new NotifyEnterprise(visit.Id, now.Version)),
            InspectionVerb.Cancel => await TryAsync(user, new CancelInspection(visit.Id, now.Version, "企业搬迁")),
            _ => await PlanAsync(visit, user, now),
        };
    }

    private Task<Error?> PlanAsync(Visit visit, TestUser user, InspectionDetails now)
    {
        var waiting = now.Hazards.Where(hazard => hazard is { WaitingFor: HazardWait.Recheck, RecheckId: null }).Select(hazard => hazard.Id).ToList();
        return TryAsync(user, new PlanRecheck(visit.Id, visit.Day, waiting.Count > 0 ? waiting : [Guid.NewGuid()]));
    }

    private async Task<Error?> OfPartAsync(Visit visit, TestUser user, string department, ParticipationVerb verb)
    {
        var now = await visit.ShowAsync();
        var (part, late) = (now.Participations.Single(each => each.Department == department), now.Date < app.Clock.LocalToday());
        var entered = new DateTimeOffset((now.Date ?? visit.Day).ToDateTime(new(9, 0)), ChinaTime.Offset).ToUniversalTime();
        IReadOnlyList<Domain.Filings.OfficerRef> two = [new("张志强", $"{department}-0001"), new("李文华", $"{department}-0002")];
        return verb switch
        {
            ParticipationVerb.Respond => await TryAsync(user, new RespondToInvitation(visit.Id, part.Version, new(Answer.Accepted, Department: department))),
            ParticipationVerb.NameOfficers => await TryAsync(user, new NameOfficers(visit.Id, part.Version, new(two, department))),
            ParticipationVerb.CheckIn => await TryAsync(user, new CheckIn(visit.Id, part.Version, late ? new(two, CheckInWay.AfterOutage, "系统故障", entered, department) : new(two, Department: department))),
            ParticipationVerb.Spare => await TryAsync(user, new SpareAtGate(visit.Id, part.Version, new(Domain.Filings.SparedVisitKind.Dropped, "其他单位刚检查过", department))),
            ParticipationVerb.SubmitFindings => await TryAsync(user, new SubmitFindings(visit.Id, part.Version, new(await visit.ItemsAsync(department), department))),
            ParticipationVerb.FindNobody => await TryAsync(user, new FindNobody(visit.Id, part.Version, new("厂门上锁", department))),
            ParticipationVerb.ReportClosure => await TryAsync(user, new SubmitClosureReport(visit.Id, "检查、复查情况", department)),
            _ => await TryAsync(user, new DropParticipant(visit.Id, part.Version, department)),
        };
    }

    private async Task<Error?> OfHazardAsync(Visit visit, TestUser user, Guid id, HazardVerb verb)
    {
        var now = await visit.HazardAsync(id);
        return verb switch
        {
            HazardVerb.Extend => await TryAsync(user, new ExtendHazard(id, now.Version, new(now.DueOn.AddDays(7), "配件未到"))),
            HazardVerb.Rectify => await TryAsync(user, new RectifyHazard(id, now.Version, new("已整改"))),
            _ => await TryAsync(user, new CountersignHazard(id, now.Version)),
        };
    }

    private async Task<Error?> OfRecheckAsync(TestUser user, Guid id, RecheckVerb verb)
    {
        var now = (await app.SendAsync(new ShowRecheck(id))).Done();
        var day = app.Services.GetRequiredService<IWorkCalendar>().OnOrAfter(app.Clock.LocalToday().AddDays(1));
        return verb switch
        {
            RecheckVerb.Record => await TryAsync(user, new RecordRecheck(id, now.Version, new([new(now.Hazards[0].HazardId, true)]))),
            RecheckVerb.Move => await TryAsync(user, new MoveRecheck(id, now.Version, new(day, "企业停产一天"))),
            _ => await TryAsync(user, new CallOffRecheck(id, now.Version, "企业尚未整改到位")),
        };
    }

    private async Task<Error?> TryAsync<T>(TestUser user, IRequest<Result<T>> command) => (await app.RehearseAsync(user, command, TestContext.Current.CancellationToken)).Error;
}
