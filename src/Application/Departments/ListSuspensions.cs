using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;

namespace Supervision.Application.Departments;

/// <summary>When a department was out of service, the latest first, with those of its body that it went out with.</summary>
public sealed record ListSuspensions : PageRequest, IQuery<Result<Page<SuspensionRow>>>
{
    /// <summary>单位代码</summary>
    public string Code { get; init; } = "";
}

internal sealed class ListSuspensionsValidator : PageRequestValidator<ListSuspensions>
{
    public ListSuspensionsValidator() : base([]) => RuleFor(list => list.Code).MaximumLength(10);
}

internal sealed class ListSuspensionsHandler(ISupervisionDb db, ICurrentUser user) : IRequestHandler<ListSuspensions, Result<Page<SuspensionRow>>>
{
    public async Task<Result<Page<SuspensionRow>>> Handle(ListSuspensions request, CancellationToken ct)
    {
        if (!user.IsStaff()) return RecordErrors.Unknown;
        var page = await db.Suspensions.AsNoTracking().Where(one => one.Departments.Contains(request.Code)).OrderByDescending(one => one.SuspendedAt).ThenBy(one => one.Id).ToPageAsync(request, ct);
        return page.Select(SuspensionRow.Of);
    }
}
