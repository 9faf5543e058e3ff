using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;

namespace Supervision.Application.Enterprises.Importing;

/// <summary>What came of the rows of an import, in their order.</summary>
public sealed record ListEnterpriseImportRows : PageRequest, IQuery<Result<Page<ImportRowResult>>>
{
    /// <summary>导入的编号</summary>
    public required Guid Id { get; init; }

    public ImportOutcome? Outcome { get; init; }
}

/// <summary>名单一行的结果</summary>
/// <param name="Row">Excel 中的行号</param>
/// <param name="Outcome">只核对或有行不通过时，表示将会怎样</param>
/// <param name="Messages">不通过的原因；通过的行则是需要留意的问题</param>
public sealed record ImportRowResult(int Row, string? Uscc, string? Name, ImportOutcome Outcome, IReadOnlyList<FieldMessage> Messages);

internal sealed class ListEnterpriseImportRowsValidator() : PageRequestValidator<ListEnterpriseImportRows>([]);

internal sealed class ListEnterpriseImportRowsHandler(ISupervisionDb db, ICurrentUser user) : IRequestHandler<ListEnterpriseImportRows, Result<Page<ImportRowResult>>>
{
    public async Task<Result<Page<ImportRowResult>>> Handle(ListEnterpriseImportRows request, CancellationToken ct)
    {
        var rows = db.Visible<EnterpriseImportRow>(user).AsNoTracking().Where(row => row.ImportId == request.Id);
        if (request.Outcome is { } outcome) rows = rows.Where(row => row.Outcome == outcome);
        if (request.Q is { } q) rows = rows.Where(row => row.Name!.Contains(q) || row.Uscc!.Contains(q));
        return await rows.OrderBy(row => row.Row)
            .Select(row => new ImportRowResult(row.Row, row.Uscc, row.Name, row.Outcome, row.Messages))
            .ToPageAsync(request, ct);
    }
}
