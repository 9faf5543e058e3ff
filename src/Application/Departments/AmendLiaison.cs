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

/// <summary>Puts right how a leader or liaison is called and reached; another person is appointed, not written over.</summary>
public sealed record AmendLiaison(string Code, Guid Id, ContactForm Form) : ICommand<Result<LiaisonRow>>;

/// <summary>联系方式的更正；换人的另行任命</summary>
/// <param name="Title">职务</param>
public sealed record ContactForm(string Name, string Phone, string? Title = null);

internal sealed class AmendLiaisonValidator : AbstractValidator<AmendLiaison>
{
    public AmendLiaisonValidator()
    {
        RuleFor(amend => amend.Code).MaximumLength(10);
        RuleFor(amend => amend.Form).ChildRules(form =>
        {
            form.RuleFor(one => one.Name).IsLine(60);
            form.RuleFor(one => one.Phone).IsLine(30);
            form.RuleFor(one => one.Title).MaximumLength(60);
        }).OverridePropertyName("");
    }
}

internal sealed class AmendLiaisonHandler(ISupervisionDb db, ICurrentUser user) : IRequestHandler<AmendLiaison, Result<LiaisonRow>>
{
    public async Task<Result<LiaisonRow>> Handle(AmendLiaison request, CancellationToken ct)
    {
        var found = await db.FindLiaisonAsync(user, request.Code, request.Id, ct);
        if (found.IsError) return found.Error!;
        if (found.Value.To is not null) return LiaisonErrors.Ended;
        (found.Value.Name, found.Value.Title, found.Value.Phone) = (Typed.Line(request.Form.Name), Typed.LineOrNull(request.Form.Title), Typed.Line(request.Form.Phone));
        await db.SaveChangesAsync(ct);
        return LiaisonRow.Of(found.Value);
    }
}

internal static class LiaisonFinding
{
    /// <summary>A post whose department the caller keeps; the posts of the department are held.</summary>
    public static async Task<Result<Liaison>> FindLiaisonAsync(this ISupervisionDb db, ICurrentUser user, string code, Guid id, CancellationToken ct)
    {
        await db.LockAsync(LockKey.Posts(code), ct);
        var found = user.IsStaff() ? await db.Liaisons.SingleOrDefaultAsync(liaison => liaison.Id == id && liaison.Department == code, ct) : null;
        return found is null ? RecordErrors.Unknown : !user.KeepsRosterOf(code) ? OfficerErrors.Foreign : found;
    }
}
