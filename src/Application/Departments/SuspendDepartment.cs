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
using Supervision.Domain.Departments;

namespace Supervision.Application.Departments;

/// <summary>
/// Puts a department out of service from today on, a district body with its offices: nobody signs in for it, its officers enforce no more, its posts end. Refused while lists, visits or hazards of it are open. What it has done stays.
/// </summary>
public sealed record SuspendDepartment(string Code, SuspensionForm Form) : ICommand<Result<SuspensionRow>>;

/// <summary>停用单位</summary>
/// <param name="Reason">停用的原因</param>
/// <param name="Document">依据的文件</param>
public sealed record SuspensionForm(string Reason, string? Document = null);

/// <summary>一次停用</summary>
/// <param name="Department">停用的单位</param>
/// <param name="Departments">随之停用的单位，含其街道机构</param>
/// <param name="From">停用的第一天</param>
/// <param name="Reason">停用的原因</param>
/// <param name="Document">依据的文件</param>
/// <param name="Accounts">随之停用的账号数</param>
/// <param name="Officers">随之停用的人员数</param>
/// <param name="Posts">随之离任的分管领导、联络员数</param>
/// <param name="SuspendedBy">办理人</param>
/// <param name="RestoredOn">恢复的第一天；没有恢复的没有</param>
/// <param name="RestoredBecause">恢复的原因</param>
/// <param name="RestoredBy">办理恢复的人</param>
public sealed record SuspensionRow(
    Guid Id, string Department, IReadOnlyList<string> Departments, DateOnly From, string Reason, string? Document, int Accounts, int Officers, int Posts, string SuspendedBy, DateOnly? RestoredOn, string? RestoredBecause, string? RestoredBy)
{
    internal static SuspensionRow Of(Suspension one) => new(
        one.Id, one.Department, one.Departments, one.From, one.Reason, one.Document, one.Accounts.Count, one.Officers.Count, one.Posts.Count, one.SuspendedBy, one.RestoredOn, one.RestoredBecause, one.RestoredBy);
}

internal sealed class SuspendDepartmentValidator : AbstractValidator<SuspendDepartment>
{
    public SuspendDepartmentValidator()
    {
        RuleFor(suspend => suspend.Code).MaximumLength(10);
        RuleFor(suspend => suspend.Form).ChildRules(form =>
        {
            form.RuleFor(one => one.Reason).IsLine(300);
            form.RuleFor(one => one.Document).MaximumLength(200);
        }).OverridePropertyName("");
    }
}

internal sealed class SuspendDepartmentHandler(ISupervisionDb db, ICurrentUser user, IAccountRegister register, TimeProvider clock) : IRequestHandler<SuspendDepartment, Result<SuspensionRow>>
{
    public async Task<Result<SuspensionRow>> Handle(SuspendDepartment request, CancellationToken ct)
    {
        await db.LockAsync([LockKey.Suspensions, LockKey.Accounts], ct);
        var department = await db.Departments.AsNoTracking().SingleOrDefaultAsync(one => one.Code == request.Code, ct);
        if (department is null) return RecordErrors.Unknown;
        if (DepartmentVerbs.Suspend.Refuses(new(department, await db.SuspendedWithAsync(request.Code, ct), user)) is { } refused) return refused;
        var codes = await db.Departments.Where(one => one.Code == request.Code || one.ParentCode == request.Code).Select(one => one.Code).ToListAsync(ct);
        var breaches = SuspensionRules.All.Check(await SuspensionFacts.GatherAsync(db, codes, ct)).ToList();
        if (breaches.Count > 0) return Error.Broken(breaches);

        var (today, reason) = (clock.LocalToday(), Typed.Line(request.Form.Reason));
        var officers = await db.Officers.Where(officer => codes.Contains(officer.Department) && officer.LeftOn == null).ToListAsync(ct);
        var posts = await db.Liaisons.Where(post => codes.Contains(post.Department) && post.To == null).ToListAsync(ct);
        var accounts = await register.All.Where(account => codes.Contains(account.Department!) && account.LockedUntil != DateTimeOffset.MaxValue).OrderBy(account => account.Id).Select(account => account.Id).ToListAsync(ct);
        foreach (var officer in officers) officer.Deactivate(today, reason);
        foreach (var post in posts)
            if (post.End(post.From > today.AddDays(-1) ? post.From.Value : today.AddDays(-1), reason) is { IsError: true } wrong) return wrong.Error!;
        foreach (var account in accounts)
            if (await register.LockAsync(account, ct) is { IsError: true } wrong) return wrong.Error!;

        var begun = Suspension.Begin(
            request.Code, new(codes, [.. officers.Select(officer => officer.Id)], [.. posts.Select(post => post.Id)], accounts), today, reason, Typed.LineOrNull(request.Form.Document), user.DisplayName, clock.GetUtcNow());
        db.Suspensions.Add(begun);
        await db.SaveChangesAsync(ct);
        return SuspensionRow.Of(begun);
    }
}
