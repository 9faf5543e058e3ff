using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;

namespace Supervision.Application.Departments;

/// <summary>Somebody goes to work for another department: a body moves its people among its own offices, the lead from one body to another.</summary>
public sealed record TransferOfficer(Guid Id, int Version, string Department, string? Reason) : ICommand<Result<OfficerReceipt>>;

internal sealed class TransferOfficerValidator : AbstractValidator<TransferOfficer>
{
    public TransferOfficerValidator()
    {
        RuleFor(transfer => transfer.Department).NotEmpty().MaximumLength(10);
        RuleFor(transfer => transfer.Reason).MaximumLength(200);
    }
}

internal sealed class TransferOfficerHandler(ISupervisionDb db, ICurrentUser user) : IRequestHandler<TransferOfficer, Result<OfficerReceipt>>
{
    public async Task<Result<OfficerReceipt>> Handle(TransferOfficer request, CancellationToken ct)
    {
        var found = await db.FindAsync(user, request.Id, request.Version, OfficerVerbs.Transfer, ct);
        if (found.IsError) return found.Error!;
        if (!await db.Departments.AnyAsync(department => department.Code == request.Department, ct)) return OfficerErrors.UnknownDepartment;
        if (!user.KeepsRosterOf(request.Department)) return OfficerErrors.TransferAbroad;
        if (await db.SuspendedWithAsync(request.Department, ct) is not null) return SuspensionErrors.OutOfService;
        var outcome = found.Value.Transfer(request.Department, request.Reason);
        if (outcome.IsError) return outcome.Error!;
        await db.SaveChangesAsync(ct);
        return OfficerReceipt.Of(found.Value);
    }
}
