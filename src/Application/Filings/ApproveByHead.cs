using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Ports;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Filings;
using Supervision.Domain.Inspections;

namespace Supervision.Application.Filings;

/// <summary>The leader of the body approves the visits of a list, or some of them; or its liaison enters what was approved on paper. In an emergency after the visit, within the days of the parameters. 国办发〔2024〕54号.</summary>
public sealed record ApproveByHead(Guid Id, int Version, HeadApprovalForm Form) : ICommand<Result<FilingReceipt>>;

/// <summary>本单位负责人的批准</summary>
/// <param name="LineIds">批准哪些行；不填为全部</param>
/// <param name="By">批准人姓名；负责人本人在系统中批准的不填</param>
/// <param name="Deputy">批准人是受委托的负责人</param>
/// <param name="DocumentNo">批准文件的文号；联络员登记的必填</param>
/// <param name="Emergency">已经到场检查的：为什么未能事先批准</param>
public sealed record HeadApprovalForm(IReadOnlyList<Guid>? LineIds = null, string? By = null, bool Deputy = false, string? DocumentNo = null, string? Emergency = null);

internal sealed class ApproveByHeadValidator : AbstractValidator<ApproveByHead>
{
    public ApproveByHeadValidator()
    {
        RuleFor(approve => approve.Form.LineIds).Must(lines => lines is null || lines.Count is > 0 and <= FilingFormValidator.MaxLines).OverridePropertyName("lineIds");
        RuleFor(approve => approve.Form.By).MaximumLength(60).OverridePropertyName("by");
        RuleFor(approve => approve.Form.DocumentNo).MaximumLength(100).OverridePropertyName("documentNo");
        RuleFor(approve => approve.Form.Emergency).MaximumLength(500).OverridePropertyName("emergency");
    }
}

internal sealed class ApproveByHeadHandler(ISupervisionDb db, ICurrentUser user, IPlanParameters parameters, TimeProvider clock) : IRequestHandler<ApproveByHead, Result<FilingReceipt>>
{
    public async Task<Result<FilingReceipt>> Handle(ApproveByHead request, CancellationToken ct)
    {
        await db.LockAsync(LockKey.Filing(request.Id), ct);
        var found = await db.FindAsync(user, request.Id, request.Version, FilingVerbs.ApproveByHead, ct);
        if (found.IsError) return found.Error!;
        var (filing, form) = (found.Value, request.Form);
        var (by, document, emergency) = (Typed.LineOrNull(form.By), Typed.LineOrNull(form.DocumentNo), Typed.LineOrNull(form.Emergency));
        if (!user.Is(Role.Leader) && (by is null || document is null)) return FilingLineErrors.HeadDocument;

        var chosen = filing.Lines.Where(line => line.AwaitsHead && (form.LineIds is null || form.LineIds.Contains(line.Id))).ToList();
        if (await CheckedInAsync(chosen, filing.Department, ct) is { } first)
        {
            var days = parameters.On(ChinaTime.DateOf(first)).EmergencyApprovalDays;
            if (emergency is null) return FilingLineErrors.HeadAfterwards;
            if (clock.LocalToday() > ChinaTime.DateOf(first).AddDays(days)) return FilingLineErrors.HeadTooLate(days);
        }

        var outcome = filing.ApproveByHead(chosen.Select(line => line.Id).ToHashSet(), new(by ?? user.DisplayName, form.Deputy, document, emergency, clock.GetUtcNow()));
        if (outcome.IsError) return outcome.Error!;
        await db.SaveChangesAsync(ct);
        return FilingReceipt.Of(filing);
    }

    /// <summary>When its officers first entered for one of these lines; null where they have not.</summary>
    private Task<DateTimeOffset?> CheckedInAsync(List<FilingLine> lines, string department, CancellationToken ct)
    {
        var visits = lines.Select(line => line.InspectionId).OfType<Guid>().ToArray();
        return db.Visible<Inspection>(user).AsNoTracking().Where(visit => visits.Contains(visit.Id))
            .SelectMany(visit => visit.Participations).Where(part => part.Department == department && part.CheckedInAt != null)
            .MinAsync(part => part.CheckedInAt, ct);
    }
}
