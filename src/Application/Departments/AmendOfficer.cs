using FluentValidation;
using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;

namespace Supervision.Application.Departments;

/// <summary>Puts right what the roster says of somebody, or enters a renewed certificate.</summary>
public sealed record AmendOfficer(Guid Id, int Version, OfficerForm Form) : ICommand<Result<OfficerReceipt>>;

internal sealed class AmendOfficerValidator : AbstractValidator<AmendOfficer>
{
    public AmendOfficerValidator() => RuleFor(amend => amend.Form).SetValidator(new OfficerFormValidator()).OverridePropertyName("");
}

internal sealed class AmendOfficerHandler(ISupervisionDb db, ICurrentUser user) : IRequestHandler<AmendOfficer, Result<OfficerReceipt>>
{
    public async Task<Result<OfficerReceipt>> Handle(AmendOfficer request, CancellationToken ct)
    {
        var certificate = request.Form.Certificate;
        await db.LockAsync(certificate, ct);
        var found = await db.FindAsync(user, request.Id, request.Version, OfficerVerbs.Amend, ct);
        if (found.IsError) return found.Error!;
        if (await db.TakenAsync(certificate, request.Id, ct) is { } taken) return taken;
        found.Value.Amend(request.Form.Name, request.Form.Kind, certificate);
        await db.SaveChangesAsync(ct);
        return OfficerReceipt.Of(found.Value);
    }
}
