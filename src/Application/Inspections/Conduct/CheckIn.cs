using FluentValidation;
using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Domain.Common;
using Supervision.Domain.Filings;
using Supervision.Domain.Inspections;

namespace Supervision.Application.Inspections.Conduct;

/// <summary>A body registers at the gate with its officers; the first check-in starts the inspection, 深府规〔2025〕6号.</summary>
public sealed record CheckIn(Guid Id, int Version, CheckInForm Form) : ICommand<Result<InspectionDetails>>;

/// <summary>签到入企</summary>
/// <param name="Officers">到场的执法人员，不少于两人；不填为备案的执法人员</param>
/// <param name="Way">登记方式；不填为入企前登记</param>
/// <param name="Reason">离企前补登记、事后补录的原因</param>
/// <param name="At">入企时间：离企前补登记可填，事后补录必填；入企前登记以系统时间为准，不填</param>
/// <param name="Emergency">本单位负责人未批准的：紧急情况下先行检查的原因，须在事后补批</param>
/// <param name="Department">代其街道所办理时填街道所代码；不填为本单位</param>
public sealed record CheckInForm(
    IReadOnlyList<OfficerRef>? Officers = null, CheckInWay? Way = null, string? Reason = null, DateTimeOffset? At = null, string? Department = null, string? Emergency = null);

internal sealed class CheckInValidator : AbstractValidator<CheckIn>
{
    public CheckInValidator()
    {
        RuleFor(request => request.Form.Officers!).SetValidator(new OfficersValidator()).When(request => request.Form.Officers is not null).OverridePropertyName("");
        RuleFor(request => request.Form.Reason).MaximumLength(500).OverridePropertyName("reason");
        RuleFor(request => request.Form.Emergency).MaximumLength(300).OverridePropertyName("emergency");
        RuleFor(request => request.Form.At).Null().When(request => (request.Form.Way ?? CheckInWay.BeforeEntry) == CheckInWay.BeforeEntry).OverridePropertyName("at")
            .WithMessage("入企前登记的时间以系统为准；补登记或补录的请选择登记方式并说明原因");
        RuleFor(request => request.Form.At).NotNull().When(request => request.Form.Way == CheckInWay.AfterOutage).OverridePropertyName("at");
    }
}

internal sealed class CheckInHandler(ISupervisionDb db, InspectionChanges changes) : IRequestHandler<CheckIn, Result<InspectionDetails>>
{
    public Task<Result<InspectionDetails>> Handle(CheckIn request, CancellationToken ct) =>
        changes.ChangePartAsync(request.Id, request.Version, request.Form.Department, ParticipationVerbs.CheckIn, async here =>
        {
            var (part, now, opening) = (here.Part, here.Facts.Now, OpeningFacts.Of(here));
            var (officers, way, at) = (request.Form.Officers ?? part.Officers, request.Form.Way ?? CheckInWay.BeforeEntry, (request.Form.At ?? now).ToUniversalTime());
            var people = await OfficerOnDay.GatherAsync(db, officers, part.Body, opening.Date, opening.Parameters.RosterRequired, ct);
            List<Breach> breaches =
            [
                .. CheckInRules.Form.Check(new(opening, at, way, officers.DistinctBy(officer => officer.CertificateNo).Count(), Emergency(request))),
                .. people.SelectMany((officer, index) => OfficerOnDayRules.Each.Check(officer, index + 1)),
            ];
            return breaches.Count > 0 ? Error.Broken(breaches) : here.Visit.CheckIn(part.Department, officers, way, ReasonOf(request), at, now);
        }, ct);

    private static string? Emergency(CheckIn request) => Typed.LineOrNull(request.Form.Emergency);

    private static string? ReasonOf(CheckIn request) => Emergency(request) is { } emergency ? string.Join('；', new[] { request.Form.Reason, $"紧急情况先行检查：{emergency}" }.OfType<string>()) : request.Form.Reason;
}
