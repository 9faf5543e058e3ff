using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Ports;
using Supervision.Application.Common.Spreadsheets;
using Supervision.Domain.Common;

namespace Supervision.Application.Enterprises.Importing;

/// <summary>The workbook to fill in, with its instructions.</summary>
public sealed record DownloadEnterpriseTemplate : IQuery<Result<Download>>;

internal sealed class DownloadEnterpriseTemplateHandler(ISpreadsheets spreadsheets) : IRequestHandler<DownloadEnterpriseTemplate, Result<Download>>
{
    public Task<Result<Download>> Handle(DownloadEnterpriseTemplate request, CancellationToken ct) =>
        Task.FromResult<Result<Download>>(spreadsheets.ToWorkbook("企业名单模板", EnterpriseSheet.Form.Template()));
}
