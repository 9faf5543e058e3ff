using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;

namespace Supervision.Application.Departments;

/// <summary>A department's roster; a district body's includes those of its offices. Who has left stands in it where that is asked for. Sorts: <c>name</c>, <c>validUntil</c>.</summary>
public sealed record ListOfficers : PageRequest, IQuery<Result<Page<OfficerRow>>>
{
    /// <summary>单位代码</summary>
    public string Code { get; init; } = "";

    public OfficerKind? Kind { get; init; }

    /// <summary>只列执法证在该日有效、且在岗的人员</summary>
    public DateOnly? ValidOn { get; init; }

    /// <summary>今天执法证的状态：expiring 为60日内到期，lapsed 为已到期</summary>
    public CertificateState? Certificate { get; init; }

    /// <summary>true 只列停用的，false 只列在岗的；不填为全部</summary>
    public bool? Left { get; init; }
}

internal sealed class ListOfficersValidator : PageRequestValidator<ListOfficers>
{
    public ListOfficersValidator() : base(ListOfficersHandler.Sorts) => RuleFor(list => list.Code).MaximumLength(10);
}

internal sealed class ListOfficersHandler(ISupervisionDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<ListOfficers, Result<Page<OfficerRow>>>
{
    public static readonly Sorts<Officer> Sorts = new(officer => officer.Id)
    {
        ["name"] = officer => EF.Functions.Collate(officer.Name, Collations.Pinyin),
        ["validUntil"] = officer => officer.ValidUntil,
    };

    public async Task<Result<Page<OfficerRow>>> Handle(ListOfficers request, CancellationToken ct)
    {
        if (!user.IsStaff() || !await db.Departments.AnyAsync(department => department.Code == request.Code, ct)) return RecordErrors.Unknown;

        var today = clock.LocalToday();
        var found = db.Officers.AsNoTracking().Where(officer => Bodies.Include(request.Code, officer.Department));
        if (request.Certificate is { } state) found = found.Where(CertificateStates.Are(state, today)).Where(officer => officer.LeftOn == null || officer.LeftOn > today);
        var page = await found
            .Where(officer => request.Q == null || officer.Name.Contains(request.Q))
            .Where(officer => request.Kind == null || officer.Kind == request.Kind)
            .Where(officer => request.ValidOn == null || (officer.ValidFrom <= request.ValidOn && request.ValidOn <= officer.ValidUntil && (officer.LeftOn == null || officer.LeftOn > request.ValidOn)))
            .Where(officer => request.Left == null || (officer.LeftOn != null && officer.LeftOn <= today) == request.Left)
            .SortBy(request, Sorts, "name")
            .ToPageAsync(request, ct);
        return page.Select(officer => OfficerRow.Of(officer, user, today));
    }
}
