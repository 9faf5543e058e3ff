using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;

namespace Supervision.Application.Departments;

/// <summary>The seven safety domains of the Plan, each with its competent body. 三, 五(二).</summary>
public sealed record ListSafetyDomains : PageRequest, IQuery<Result<Page<SafetyDomainRow>>>;

/// <param name="Body">监管单位代码</param>
public sealed record SafetyDomainRow(SafetyDomain Code, string Name, string Body, string BodyName);

internal sealed class ListSafetyDomainsValidator() : PageRequestValidator<ListSafetyDomains>([]);

internal sealed class ListSafetyDomainsHandler(ISupervisionDb db) : IRequestHandler<ListSafetyDomains, Result<Page<SafetyDomainRow>>>
{
    public async Task<Result<Page<SafetyDomainRow>>> Handle(ListSafetyDomains request, CancellationToken ct)
    {
        var names = await db.Departments.Where(department => department.ParentCode == null).ToDictionaryAsync(department => department.Code, department => department.Name, ct);
        return Enum.GetValues<SafetyDomain>()
            .Select(domain => new SafetyDomainRow(domain, Labels.Of(domain), domain.Body(), names[domain.Body()]))
            .Where(row => request.Q is null || row.Name.Contains(request.Q, StringComparison.Ordinal))
            .ToList().ToPage(request);
    }
}
