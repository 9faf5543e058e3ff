using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Ports;
using Supervision.Application.Common.Spreadsheets;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;

namespace Supervision.Application.Enterprises.External;

/// <summary>The visits that a list shows, as a workbook in the columns of the template.</summary>
/// <remarks>Page and size, which the list's address may carry, mean nothing here.</remarks>
public sealed record ExportExternalVisits : ExternalVisitFilter, IQuery<Result<Download>>
{
    /// <summary>文件格式，只有 xlsx</summary>
    public string? Format { get; init; }
}

internal sealed class ExportExternalVisitsValidator : PageRequestValidator<ExportExternalVisits>
{
    public ExportExternalVisitsValidator() : base(ListExternalVisitsHandler.Sorts) => RuleFor(export => export.Format).IsWorkbook();
}

internal sealed class ExportExternalVisitsHandler(ISupervisionDb db, ICurrentUser user, ISpreadsheets spreadsheets) : IRequestHandler<ExportExternalVisits, Result<Download>>
{
    public Task<Result<Download>> Handle(ExportExternalVisits request, CancellationToken ct)
    {
        var visits = request.Of(db, user);
        var enterprises = db.Visible<Enterprise>(user).AsNoTracking();
        var rows = visits.SortBy(request, ListExternalVisitsHandler.Sorts, "-on")
            .Join(enterprises, visit => visit.EnterpriseId, enterprise => enterprise.Id, (visit, enterprise) => new { Visit = visit, enterprise.Uscc, enterprise.Name })
            .AsAsyncEnumerable().Select(row => CellsOf(row.Visit, row.Uscc, row.Name));
        return Task.FromResult<Result<Download>>(spreadsheets.ToWorkbook("上级检查", new Sheet(ExternalVisitSheet.Form.Name, ExternalVisitSheet.Exported, rows)));
    }

    private static IReadOnlyList<object?> CellsOf(ExternalVisit visit, string uscc, string name) =>
        [uscc, name, Labels.Of(visit.Level), visit.Agency, visit.On, visit.Matter, visit.Hazards, visit.Reference, visit.RecordedBy, ChinaTime.DateOf(visit.RecordedAt), visit.StruckReason];
}
