using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Validation;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;

namespace Supervision.Application.Departments;

/// <summary>Names a department's leader or liaison from a day on; who held the post until then ends the day before. 六(二).</summary>
public sealed record AppointLiaison(string Code, AppointmentForm Form) : ICommand<Result<LiaisonRow>>;

/// <summary>分管领导或联络员的任命</summary>
/// <param name="Kind">分管领导或联络员</param>
/// <param name="Title">职务</param>
/// <param name="From">任职的第一天；前任任职至前一天</param>
/// <param name="Document">任职文件</param>
/// <param name="Handover">前任的交接情况</param>
public sealed record AppointmentForm(LiaisonKind Kind, string Name, string Phone, DateOnly From, string? Title = null, string? Document = null, string? Handover = null);

internal sealed class AppointLiaisonValidator : AbstractValidator<AppointLiaison>
{
    public AppointLiaisonValidator()
    {
        RuleFor(appoint => appoint.Code).MaximumLength(10);
        RuleFor(appoint => appoint.Form).ChildRules(form =>
        {
            form.RuleFor(one => one.Kind).IsInEnum();
            form.RuleFor(one => one.Name).IsLine(60);
            form.RuleFor(one => one.Phone).IsLine(30);
            form.RuleFor(one => one.Title).MaximumLength(60);
            form.RuleFor(one => one.Document).MaximumLength(200);
            form.RuleFor(one => one.Handover).MaximumLength(500);
        }).OverridePropertyName("");
    }
}

internal sealed class AppointLiaisonHandler(ISupervisionDb db, ICurrentUser user) : IRequestHandler<AppointLiaison, Result<LiaisonRow>>
{
    public async Task<Result<LiaisonRow>> Handle(AppointLiaison request, CancellationToken ct)
    {
        var form = request.Form;
        var department = await db.Departments.AsNoTracking().SingleOrDefaultAsync(one => one.Code == request.Code, ct);
        if (department is null || !user.IsStaff()) return RecordErrors.Unknown;
        if (DepartmentVerbs.Appoint.Refuses(new(department, await db.SuspendedWithAsync(department.Code, ct), user)) is { } refused) return refused;

        await db.LockAsync(LockKey.Posts(request.Code), ct);
        var last = await db.Liaisons.Where(liaison => liaison.Department == request.Code && liaison.Kind == form.Kind)
            .OrderByDescending(liaison => liaison.To == null).ThenByDescending(liaison => liaison.To).FirstOrDefaultAsync(ct);
        if (last is not null && (last.To ?? last.From) is { } held && form.From <= held) return LiaisonErrors.Overlaps(last.Name, held);
        if (last is { To: null })
        {
            var outcome = last.End(form.From.AddDays(-1), form.Handover);
            if (outcome.IsError) return outcome.Error!;
            // One post is open at a time, in the database too, so that it is closed before the next is opened.
            await db.SaveChangesAsync(ct);
        }

        var appointed = new Liaison
        {
            Department = request.Code,
            Kind = form.Kind,
            Name = Typed.Line(form.Name),
            Title = Typed.LineOrNull(form.Title),
            Phone = Typed.Line(form.Phone),
            From = form.From,
            Document = Typed.LineOrNull(form.Document),
        };
        db.Liaisons.Add(appointed);
        await db.SaveChangesAsync(ct);
        return LiaisonRow.Of(appointed);
    }
}
