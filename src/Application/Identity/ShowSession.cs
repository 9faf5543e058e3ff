using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;

namespace Supervision.Application.Identity;

/// <summary>Who has signed in, and what they may do.</summary>
public sealed record ShowSession(string UserName) : IQuery<Result<SignedIn>>;

/// <param name="DisplayName">The person's name.</param>
/// <param name="Department">Where the person works; absent for enterprises, observers and administrators.</param>
/// <param name="Body">Code of the district body that the department is or belongs to.</param>
/// <param name="Subdistrict">The street of a street office; absent for district bodies, which see all.</param>
/// <param name="EnterpriseId">The enterprise of an enterprise's account.</param>
/// <param name="Permissions">What the person may do; a menu shows what is in it.</param>
/// <param name="Today">The legal date in Asia/Shanghai.</param>
public sealed record SignedIn(
    string UserName,
    string DisplayName,
    IReadOnlyList<Role> Roles,
    CodeAndName? Department,
    string? Body,
    CodeAndName? Subdistrict,
    Guid? EnterpriseId,
    IReadOnlyList<string> Permissions,
    DateOnly Today);

public sealed record CodeAndName(string Code, string Name);

internal sealed class ShowSessionHandler(ISupervisionDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<ShowSession, Result<SignedIn>>
{
    public async Task<Result<SignedIn>> Handle(ShowSession request, CancellationToken ct)
    {
        if (user.Person is not { } person) return SessionErrors.NoPerson;
        var department = await db.Departments.Where(one => one.Code == person.Department).Select(one => new CodeAndName(one.Code, one.Name)).SingleOrDefaultAsync(ct);
        var street = await db.Subdistricts.Where(one => one.Code == person.Subdistrict).Select(one => new CodeAndName(one.Code, one.Name)).SingleOrDefaultAsync(ct);
        return new SignedIn(
            request.UserName, person.Name, [person.Role], department, person.Body, street, person.EnterpriseId, [.. RolePermissions.Of(person.Role).Order()], clock.LocalToday());
    }
}
