using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;

namespace Supervision.Application.Departments;

/// <summary>A department's roster; a district body's includes those of its offices. Sorts: <c>name</c>, <c>validUntil</c>.</summary>
public sealed record ListOfficers : PageRequest, IQuery<Result<Page<OfficerRow>>>
{
    /// <summary>单位代码</summary>
    public string Code { get; init; } = "";

    public OfficerKind? Kind { get; init; }

    /// <summary>只列执法证在该日有效的人员</summary>
    public DateOnly? ValidOn { get; init; }
}

/// <param name="CertificateNo">执法证号；其他单位的隐去中段，无证人员没有</param>
/// <param name="ValidUntil">执法证有效期至</param>
public sealed record OfficerRow(Guid Id, string Department, string Name, OfficerKind Kind, string? CertificateNo, DateOnly? ValidFrom, DateOnly? ValidUntil);

internal sealed class ListOfficersValidator : PageRequestValidator<ListOfficers>
{
    public ListOfficersValidator() : base(ListOfficersHandler.Sorts) => RuleFor(list => list.Code).MaximumLength(10);
}

internal sealed class ListOfficersHandler(ISupervisionDb db, ICurrentUser user) : IRequestHandler<ListOfficers, Result<Page<OfficerRow>>>
{
    public static readonly Sorts<Officer> Sorts = new(officer => officer.Id)
    {
        ["name"] = officer => EF.Functions.Collate(officer.Name, Collations.Pinyin),
        ["validUntil"] = officer => officer.ValidUntil,
    };

    public async Task<Result<Page<OfficerRow>>> Handle(ListOfficers request, CancellationToken ct)
    {
        if (!user.IsStaff() || !await db.Departments.AnyAsync(department => department.Code == request.Code, ct)) return RecordErrors.Unknown;

        var page = await db.Officers.AsNoTracking()
            .Where(officer => Bodies.Include(request.Code, officer.Department))
            .Where(officer => request.Q == null || officer.Name.Contains(request.Q))
            .Where(officer => request.Kind == null || officer.Kind == request.Kind)
            .Where(officer => request.ValidOn == null || (officer.ValidFrom <= request.ValidOn && request.ValidOn <= officer.ValidUntil))
            .SortBy(request, Sorts, "name")
            .ToPageAsync(request, ct);
        var open = user.SeesCertificatesOf(request.Code);
        return page.Select(officer => new OfficerRow(
            officer.Id, officer.Department, officer.Name, officer.Kind, open ? officer.CertificateNo : Masking.Certificate(officer.CertificateNo), officer.ValidFrom, officer.ValidUntil));
    }
}
