using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Ports;
using Supervision.Application.Common.Spreadsheets;
using Supervision.Domain.Common;

namespace Supervision.Application.Filings.Importing;

/// <summary>An empty sheet to fill in, with the explanation of its columns.</summary>
public sealed record DownloadFilingTemplate : IQuery<Result<Download>>;

internal sealed class DownloadFilingTemplateHandler(ISpreadsheets spreadsheets) : IRequestHandler<DownloadFilingTemplate, Result<Download>>
{
    public Task<Result<Download>> Handle(DownloadFilingTemplate request, CancellationToken ct) =>
        Task.FromResult<Result<Download>>(spreadsheets.ToWorkbook("检查名单模板", FilingSheet.Form.Template()));
}
