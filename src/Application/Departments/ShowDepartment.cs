using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;

namespace Supervision.Application.Departments;

/// <summary>One department with its leader and its liaison. 六(二).</summary>
public sealed record ShowDepartment(string Code) : IQuery<Result<DepartmentDetails>>;

/// <param name="Liaisons">分管领导、联络员；对企业和观察员不显示</param>
public sealed record DepartmentDetails(
    string Code, string Name, string ShortName, DepartmentRole Role, string Body, string? Parent, string? SubdistrictCode, IReadOnlyList<SafetyDomain> SafetyDomains, IReadOnlyList<LiaisonRow> Liaisons);

/// <param name="Kind">分管领导或联络员</param>
/// <param name="Title">职务</param>
public sealed record LiaisonRow(LiaisonKind Kind, string Name, string? Title, string Phone);

internal sealed class ShowDepartmentHandler(ISupervisionDb db, ICurrentUser user) : IRequestHandler<ShowDepartment, Result<DepartmentDetails>>
{
    public async Task<Result<DepartmentDetails>> Handle(ShowDepartment request, CancellationToken ct)
    {
        var department = await db.Departments.AsNoTracking().SingleOrDefaultAsync(each => each.Code == request.Code, ct);
        if (department is null) return RecordErrors.Unknown;

        var row = DepartmentRow.Of(department);
        List<LiaisonRow> liaisons = !user.IsStaff() ? [] : await db.Liaisons.Where(liaison => liaison.Department == request.Code)
            .OrderBy(liaison => liaison.Kind).Select(liaison => new LiaisonRow(liaison.Kind, liaison.Name, liaison.Title, liaison.Phone)).ToListAsync(ct);
        return new DepartmentDetails(row.Code, row.Name, row.ShortName, row.Role, row.Body, row.Parent, row.SubdistrictCode, row.SafetyDomains, liaisons);
    }
}
