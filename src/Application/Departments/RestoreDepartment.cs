using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Ports;
using Supervision.Application.Common.Validation;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;

namespace Supervision.Application.Departments;

/// <summary>Puts a department back in service with what went out with it: its accounts open, its officers are back, its posts go on where nobody has followed. Who was let go before that stays away.</summary>
public sealed record RestoreDepartment(string Code, string Reason) : ICommand<Result<SuspensionRow>>;

internal sealed class RestoreDepartmentValidator : AbstractValidator<RestoreDepartment>
{
    public RestoreDepartmentValidator()
    {
        RuleFor(restore => restore.Code).MaximumLength(10);
        RuleFor(restore => restore.Reason).IsLine(300);
    }
}

internal sealed class RestoreDepartmentHandler(ISupervisionDb db, ICurrentUser user, IAccountRegister register, TimeProvider clock) : IRequestHandler<RestoreDepartment, Result<SuspensionRow>>
{
    public async Task<Result<SuspensionRow>> Handle(RestoreDepartment request, CancellationToken ct)
    {
        await db.LockAsync([LockKey.Suspensions, LockKey.Accounts], ct);
        var department = await db.Departments.AsNoTracking().SingleOrDefaultAsync(one => one.Code == request.Code, ct);
        if (department is null) return RecordErrors.Unknown;
        if (DepartmentVerbs.Restore.Refuses(new(department, await db.SuspendedWithAsync(request.Code, ct), user)) is { } refused) return refused;
        var suspension = await db.Suspensions.SingleAsync(one => one.Department == request.Code && one.RestoredOn == null, ct);
        var restored = suspension.Restore(clock.LocalToday(), Typed.Line(request.Reason), user.DisplayName);
        if (restored.IsError) return restored.Error!;

        foreach (var officer in await db.Officers.Where(officer => suspension.Officers.Contains(officer.Id) && officer.LeftOn == suspension.From).ToListAsync(ct)) officer.Reactivate();
        var posts = await db.Liaisons.Where(post => suspension.Posts.Contains(post.Id)).ToListAsync(ct);
        foreach (var post in posts)
            if (!await db.Liaisons.AnyAsync(other => other.Department == post.Department && other.Kind == post.Kind && other.To == null, ct)) post.GoOn();
        foreach (var account in await register.All.Where(account => suspension.Accounts.Contains(account.Id) && account.LockedUntil == DateTimeOffset.MaxValue).Select(account => account.Id).ToListAsync(ct))
            if (await register.UnlockAsync(account, ct) is { IsError: true } wrong) return wrong.Error!;
        await db.SaveChangesAsync(ct);
        return SuspensionRow.Of(suspension);
    }
}
