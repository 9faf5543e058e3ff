using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Events;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Filings;

namespace Supervision.Application.Filings;

/// <summary>催报：提醒尚未报送当月名单的单位，同一单位每天只提醒一次</summary>
/// <param name="Month">所催的月份</param>
/// <param name="Bodies">单位代码；已经报送的和今天已催过的不再催</param>
public sealed record ChaseFilings(YearMonth Month, IReadOnlyList<string> Bodies) : ICommand<Result<ChaseReceipt>>;

/// <summary>催报的结果</summary>
/// <param name="Chased">这次提醒的单位</param>
public sealed record ChaseReceipt(IReadOnlyList<string> Chased);

internal sealed class ChaseFilingsValidator : AbstractValidator<ChaseFilings>
{
    public ChaseFilingsValidator()
    {
        RuleFor(chase => chase.Bodies).NotEmpty();
        RuleForEach(chase => chase.Bodies).Must(body => Domain.Departments.Bodies.Inspecting.Contains(body)).WithMessage("不是报送名单的单位");
    }
}

internal sealed class ChaseFilingsHandler(ISupervisionDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<ChaseFilings, Result<ChaseReceipt>>
{
    public async Task<Result<ChaseReceipt>> Handle(ChaseFilings request, CancellationToken ct)
    {
        var today = clock.LocalToday();
        await db.LockAsync(LockKey.Job("chase-filings"), ct);
        var already = (await db.ChasesAsync(today, today, ct)).Where(chase => chase.Month == request.Month).Select(chase => chase.Body);
        var handedIn = await db.Visible<Filing>(user)
            .Where(filing => filing.Month == request.Month && (filing.Status == FilingStatus.Registered || filing.Status == FilingStatus.PendingApproval))
            .Select(filing => filing.Body).Distinct().ToListAsync(ct);
        var chased = request.Bodies.Distinct().Except(already).Except(handedIn).ToList();
        db.Events.AddRange(chased.Select(body => EventRecord.Of(new FilingChased(today, body, request.Month), clock.GetUtcNow(), EventActor.Of(user.Actor))));
        await db.SaveChangesAsync(ct);
        return new ChaseReceipt(chased);
    }
}

internal static class Chases
{
    /// <summary>What was said on these days; both included.</summary>
    public static async Task<IReadOnlyList<FilingChased>> ChasesAsync(this ISupervisionDb db, DateOnly from, DateOnly to, CancellationToken ct)
    {
        var kind = EventKindAttribute.Of(typeof(FilingChased)).Kind;
        var (first, end) = (ChinaTime.StartOf(from), ChinaTime.StartOf(to.AddDays(1)));
        var said = await db.Events.AsNoTracking().Where(one => one.Kind == kind && one.At >= first && one.At < end).ToListAsync(ct);
        return [.. said.Select(one => EventPayload.Read(one.Kind, one.Payload)).OfType<FilingChased>()];
    }
}
