using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Verbs;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;

namespace Supervision.Application.Departments;

/// <summary>One department with its leader and its liaison of today. 六(二).</summary>
public sealed record ShowDepartment(string Code) : IQuery<Result<DepartmentDetails>>;

/// <param name="Liaisons">今天在任的分管领导、联络员；对企业和观察员不显示</param>
/// <param name="Vacant">今天没有人任职的；对企业和观察员不显示</param>
/// <param name="SuspendedOn">自哪天起停用；没有停用的没有</param>
/// <param name="Can">当前用户可以办理的事</param>
public sealed record DepartmentDetails(
    string Code, string Name, string ShortName, DepartmentRole Role, string Body, string? Parent, string? SubdistrictCode, IReadOnlyList<SafetyDomain> SafetyDomains, IReadOnlyList<LiaisonRow> Liaisons,
    IReadOnlyList<LiaisonKind> Vacant, DateOnly? SuspendedOn, IReadOnlyList<Can<DepartmentVerb>> Can);

internal sealed class ShowDepartmentHandler(ISupervisionDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<ShowDepartment, Result<DepartmentDetails>>
{
    public async Task<Result<DepartmentDetails>> Handle(ShowDepartment request, CancellationToken ct)
    {
        var department = await db.Departments.AsNoTracking().SingleOrDefaultAsync(each => each.Code == request.Code, ct);
        if (department is null) return RecordErrors.Unknown;

        var suspension = await db.SuspensionOfAsync(request.Code, ct);
        var row = DepartmentRow.Of(department);
        var posts = user.IsStaff() ? await db.Liaisons.AsNoTracking().Where(liaison => liaison.Department == request.Code).Where(Posts.HeldOn(clock.LocalToday())).OrderBy(liaison => liaison.Kind).ToListAsync(ct) : [];
        return new DepartmentDetails(
            row.Code, row.Name, row.ShortName, row.Role, row.Body, row.Parent, row.SubdistrictCode, row.SafetyDomains, posts.ConvertAll(LiaisonRow.Of),
            user.IsStaff() ? [.. Enum.GetValues<LiaisonKind>().Except(posts.Select(post => post.Kind))] : [], suspension?.From, DepartmentVerbs.All.For(new(department, suspension?.Department, user)));
    }
}
