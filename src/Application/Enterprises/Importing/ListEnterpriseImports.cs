using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;

namespace Supervision.Application.Enterprises.Importing;

/// <summary>The imports of the last time, newest first, so that one can be found again after its page was left.</summary>
public sealed record ListEnterpriseImports : PageRequest, IQuery<Result<Page<EnterpriseImportDetails>>>;

internal sealed class ListEnterpriseImportsValidator() : PageRequestValidator<ListEnterpriseImports>([]);

internal sealed class ListEnterpriseImportsHandler(ISupervisionDb db, ICurrentUser user) : IRequestHandler<ListEnterpriseImports, Result<Page<EnterpriseImportDetails>>>
{
    public async Task<Result<Page<EnterpriseImportDetails>>> Handle(ListEnterpriseImports request, CancellationToken ct)
    {
        var imports = db.Visible<EnterpriseImport>(user).AsNoTracking();
        if (request.Q is { } q) imports = imports.Where(import => import.FileName.Contains(q) || import.By.Contains(q));
        var page = await imports.OrderByDescending(import => import.At).ThenByDescending(import => import.Id).Select(EnterpriseImportDetails.Of).ToPageAsync(request, ct);
        return page with { Items = [.. page.Items.Select(one => one.For(user))] };
    }
}
