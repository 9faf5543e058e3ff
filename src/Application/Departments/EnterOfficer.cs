using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;

namespace Supervision.Application.Departments;

/// <summary>Enters somebody on a department's roster. 行政处罚法第四十二条.</summary>
public sealed record EnterOfficer(string Code, OfficerForm Form) : ICommand<Result<OfficerReceipt>>;

internal sealed class EnterOfficerValidator : AbstractValidator<EnterOfficer>
{
    public EnterOfficerValidator()
    {
        RuleFor(enter => enter.Code).MaximumLength(10);
        RuleFor(enter => enter.Form).SetValidator(new OfficerFormValidator()).OverridePropertyName("");
    }
}

internal sealed class EnterOfficerHandler(ISupervisionDb db, ICurrentUser user) : IRequestHandler<EnterOfficer, Result<OfficerReceipt>>
{
    public async Task<Result<OfficerReceipt>> Handle(EnterOfficer request, CancellationToken ct)
    {
        var department = await db.Departments.AsNoTracking().SingleOrDefaultAsync(one => one.Code == request.Code, ct);
        if (department is null || !user.IsStaff()) return RecordErrors.Unknown;
        if (DepartmentVerbs.EnterOfficer.Refuses(new(department, await db.SuspendedWithAsync(department.Code, ct), user)) is { } refused) return refused;

        var certificate = request.Form.Certificate;
        await db.LockAsync(certificate, ct);
        if (await db.TakenAsync(certificate, null, ct) is { } taken) return taken;
        var entered = Officer.Enter(department.Code, request.Form.Name, request.Form.Kind, certificate);
        db.Officers.Add(entered);
        await db.SaveChangesAsync(ct);
        return OfficerReceipt.Of(entered);
    }
}
