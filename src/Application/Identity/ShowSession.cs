using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Ports;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;

namespace Supervision.Application.Identity;

/// <summary>Who has signed in, and what they may do.</summary>
/// <param name="Pending">What the session has to do first; null for nothing.</param>
public sealed record ShowSession(string UserName, SessionStep? Pending = null) : IQuery<Result<SignedIn>>;

/// <param name="DisplayName">姓名</param>
/// <param name="Department">所在单位代码；企业、观察员、管理员没有</param>
/// <param name="Body">所属区级单位代码</param>
/// <param name="Subdistrict">街道机构所在街道的代码；区级单位没有，可见全区</param>
/// <param name="EnterpriseId">企业账号所属企业的 id</param>
/// <param name="Permissions">具有的权限</param>
/// <param name="Today">今天（北京时间）</param>
/// <param name="Authenticator">已绑定动态验证码</param>
/// <param name="Pending">须先办的事，办完之前其他操作都被拒绝；没有的不填</param>
public sealed record SignedIn(
    string UserName,
    string DisplayName,
    IReadOnlyList<Role> Roles,
    CodeAndName? Department,
    string? Body,
    CodeAndName? Subdistrict,
    Guid? EnterpriseId,
    IReadOnlyList<string> Permissions,
    DateOnly Today,
    bool Authenticator,
    SessionStep? Pending = null);

public sealed record CodeAndName(string Code, string Name);

internal sealed class ShowSessionHandler(ISupervisionDb db, ICurrentUser user, IAccountRegister register, TimeProvider clock) : IRequestHandler<ShowSession, Result<SignedIn>>
{
    public async Task<Result<SignedIn>> Handle(ShowSession request, CancellationToken ct)
    {
        if (user.Person is not { } person) return SessionErrors.NoPerson;
        var department = await db.Departments.Where(one => one.Code == person.Department).Select(one => new CodeAndName(one.Code, one.Name)).SingleOrDefaultAsync(ct);
        var street = await db.Subdistricts.Where(one => one.Code == person.Subdistrict).Select(one => new CodeAndName(one.Code, one.Name)).SingleOrDefaultAsync(ct);
        return new SignedIn(
            request.UserName, person.Name, [person.Role], department, person.Body, street, person.EnterpriseId, [.. RolePermissions.Of(person.Role).Order()], clock.LocalToday(),
            await register.All.AnyAsync(account => account.Id == person.Id && account.HasAuthenticator, ct), request.Pending);
    }
}
