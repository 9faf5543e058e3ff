using MediatR;
using Microsoft.AspNetCore.Mvc;
using Supervision.Api.Auth;
using Supervision.Api.Http;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Spreadsheets;
using Supervision.Application.Filings;
using Supervision.Application.Filings.Importing;
using Supervision.Domain.Common;
using Supervision.Domain.Filings;

namespace Supervision.Api.Endpoints;

internal static class FilingEndpoints
{
    private const long LargestSheet = 20 * 1024 * 1024;

    public static void MapFilings(this IEndpointRouteBuilder api)
    {
        var filings = api.MapGroup("/filings").WithTags("Filings");
        filings.MapGet("/", ListFilings).Needs(Permission.FilingsRead);
        filings.MapGet("/counts", CountFilings).Needs(Permission.FilingsRead);
        filings.MapGet("/month-desk", ShowMonthDesk).Needs(Permission.FilingsApprove);
        filings.MapPost("/approve", ApproveSelected).Needs(Permission.FilingsApprove);
        filings.MapPost("/chase", ChaseFilings).Needs(Permission.FilingsApprove);
        filings.MapPost("/", DraftFiling).Needs(Permission.FilingsWrite);
        filings.MapPost("/validate", ValidateFiling).Needs(Permission.FilingsWrite);
        filings.MapGet("/export", ExportFilings).Needs(Permission.FilingsRead).ProducesFile(Download.Xlsx);
        filings.MapPost("/import", ImportFiling).Needs(Permission.FilingsWrite).DisableAntiforgery().WithMetadata(new RequestSizeLimitAttribute(LargestSheet));
        filings.MapPost("/import/result", DownloadImportResult).Needs(Permission.FilingsWrite).DisableAntiforgery().ProducesFile(Download.Xlsx)
            .WithMetadata(new NotIdempotent(), new RequestSizeLimitAttribute(LargestSheet));
        filings.MapPost("/import/outline", OutlineSheet).Needs(Permission.FilingsWrite).DisableAntiforgery()
            .WithMetadata(new NotIdempotent(), new RequestSizeLimitAttribute(LargestSheet));
        filings.MapPost("/match", MatchEnterprises).Needs(Permission.FilingsWrite);
        filings.MapGet("/import/template", DownloadTemplate).Needs(Permission.FilingsWrite).ProducesFile(Download.Xlsx);
        filings.MapGet("/{id:guid}", ShowFiling).Needs(Permission.FilingsRead);
        filings.MapGet("/{id:guid}/export", ExportLines).Needs(Permission.FilingsRead).ProducesFile(Download.Xlsx);
        filings.MapPut("/{id:guid}", AmendFiling).Needs(Permission.FilingsWrite);
        filings.MapPost("/{id:guid}/submit", SubmitFiling).Needs(Permission.FilingsSubmit);
        filings.MapPost("/{id:guid}/approve", ApproveFiling).Needs(Permission.FilingsApprove);
        filings.MapPost("/{id:guid}/head-approval", ApproveByHead).Needs(Permission.FilingsHeadApprove);
        filings.MapPost("/{id:guid}/return", ReturnFiling).Needs(Permission.FilingsApprove);
        filings.MapPost("/{id:guid}/withdraw", WithdrawFiling).Needs(Permission.FilingsSubmit);
        filings.MapPost("/{id:guid}/refile", RefileFiling).Needs(Permission.FilingsWrite);
        filings.MapPost("/{id:guid}/lines/{lineId:guid}/withdraw", WithdrawLine).Needs(Permission.FilingsSubmit);
        api.MapGroup("/enterprises").WithTags("Filings").MapGet("/{id:guid}/admissibility", ShowAdmissibility).Needs(Permission.FilingsRead);
    }

    /// <summary>执法备案列表</summary>
    /// <remarks>q 查名单标题、备案编号和企业名称。可按 createdAt、submittedAt、registeredAt、title、month 排序。本单位可见自己的全部名单，牵头单位可见已提交的，其他单位可见已备案的。</remarks>
    private static Task<OkAnswer<Page<FilingRow>>> ListFilings([AsParameters] ListFilings request, IMediator mediator, CancellationToken ct) =>
        mediator.Send(request, ct).Ok();

    /// <summary>执法备案各状态的名单数</summary>
    /// <remarks>全部和每种状态各有多少份名单；条件与列表相同，status 除外。</remarks>
    private static Task<OkAnswer<FilingCounts>> CountFilings([AsParameters] CountFilings request, IMediator mediator, CancellationToken ct) =>
        mediator.Send(request, ct).Ok();

    /// <summary>一个月的报送情况</summary>
    /// <remarks>各单位双随机名单报了没有、是否逾期、何时催过，待审批的名单，以及因格式（不是因规定）被退回的次数。</remarks>
    /// <param name="month">所看的月份；不填为下一个应报的月份</param>
    private static Task<OkAnswer<MonthDesk>> ShowMonthDesk(YearMonth? month, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new ShowMonthDesk(month), ct).Ok();

    /// <summary>一次批准多份名单</summary>
    /// <remarks>逐份核对、逐份批准；不能批准的说明原因，不影响其他。</remarks>
    private static Task<OkAnswer<ApprovalsReceipt>> ApproveSelected(ApprovalsForm request, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new ApproveFilings(request), ct).Ok();

    /// <summary>催报名单</summary>
    /// <remarks>提醒尚未报送的单位的联络员和分管领导；同一单位同一月份一天只催一次。</remarks>
    private static Task<OkAnswer<ChaseReceipt>> ChaseFilings(ChaseFilings request, IMediator mediator, CancellationToken ct) =>
        mediator.Send(request, ct).Ok();

    /// <summary>起草名单</summary>
    /// <remarks>保存为草稿，尚不备案。企业库中没有的企业、止日早于起日的窗口逐行指出，整份不保存；其他规则在提交时核对。</remarks>
    private static Task<CreatedAnswer<FilingReceipt>> DraftFiling(FilingForm request, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new DraftFiling(request), ct).Created(made => $"{ApiGroup.Prefix}/filings/{made.Id}");

    /// <summary>核对名单</summary>
    /// <remarks>按提交时的规则逐行核对，给出结果、条款和可以采取的办法，不保存任何内容。</remarks>
    private static Task<OkAnswer<FilingCheck>> ValidateFiling(FilingForm request, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new ValidateFiling(request), ct).Ok();

    /// <summary>导出执法备案</summary>
    /// <remarks>条件与列表相同（page、size 不起作用），每家企业一行。</remarks>
    private static Task<FileAnswer> ExportFilings([AsParameters] ExportFilings request, IMediator mediator, CancellationToken ct) =>
        mediator.Send(request, ct).File();

    /// <summary>导入名单</summary>
    /// <remarks>Excel 工作簿（.xlsx），列名按常见叫法识别，顺序不限，一次最多5000行。逐行给出结果；有一行读不懂或企业库中没有，就一行也不保存。dryRun=true 只读取和核对，不保存。</remarks>
    /// <param name="dryRun">只读取和核对</param>
    /// <param name="remember">记住 columns，本单位以后的同样名单照此读取</param>
    private static async Task<OkAnswer<FilingImport>> ImportFiling(
        IFormFile file, [AsParameters] FilingHeadQuery head, [AsParameters] SheetMappingQuery mapping, bool? dryRun, bool? remember, IMediator mediator, CancellationToken ct)
    {
        await using var content = file.OpenReadStream();
        return await mediator.Send(new ImportFiling(content, head.ToForm(), dryRun ?? false, mapping.ToMapping(), remember ?? false), ct).Ok();
    }

    /// <summary>名单的读法</summary>
    /// <remarks>不读取名单，只说明工作簿有哪些工作表，表头在哪一行，各列会当作什么内容读取；本单位以前对同样的名单选择过的，按那次选择。不保存任何内容。</remarks>
    /// <param name="sheet">看哪张工作表；不填为有表头的那张</param>
    /// <param name="headerRow">表头所在的行，0 为没有表头；不填为找到的那行</param>
    private static async Task<OkAnswer<FilingSheetOutline>> OutlineSheet(IFormFile file, string? sheet, int? headerRow, IMediator mediator, CancellationToken ct)
    {
        await using var content = file.OpenReadStream();
        return await mediator.Send(new OutlineFilingSheet(content, sheet, headerRow), ct).Ok();
    }

    /// <summary>按代码或名称查找企业</summary>
    /// <remarks>逐行查找所指的企业：代码相符的为该企业；没有代码的，名称只有一家相同时为该企业；其他的给出可能所指的企业，供选择。不保存任何内容。</remarks>
    private static Task<OkAnswer<MatchAnswer>> MatchEnterprises(MatchForm request, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new MatchEnterprises(request), ct).Ok();

    /// <summary>下载名单的核对结果</summary>
    /// <remarks>把要导入的工作簿原样发来，得到逐行附有核对结果、原因和条款的工作簿，改好后可以直接再导入。不保存任何内容。</remarks>
    private static async Task<FileAnswer> DownloadImportResult(IFormFile file, [AsParameters] FilingHeadQuery head, [AsParameters] SheetMappingQuery mapping, IMediator mediator, CancellationToken ct)
    {
        await using var content = file.OpenReadStream();
        return await mediator.Send(new ExportFilingImportResult(content, head.ToForm(), file.FileName, mapping.ToMapping()), ct).File();
    }

    /// <summary>下载名单模板</summary>
    /// <remarks>第一张表填写，第二张表是各列的说明和示例。</remarks>
    private static Task<FileAnswer> DownloadTemplate(IMediator mediator, CancellationToken ct) => mediator.Send(new DownloadFilingTemplate(), ct).File();

    /// <summary>一份名单</summary>
    /// <remarks>尚未备案的名单，各行附有此刻的核对结果。can 为当前用户此刻可以进行的操作。</remarks>
    private static Task<OkAnswer<FilingDetails>> ShowFiling(Guid id, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new ShowFiling(id), ct).Ok();

    /// <summary>导出一份名单</summary>
    /// <remarks>列与模板相同，前面附有每一行的状态或此刻的核对结果、原因和条款；未提交的可以在其中改好再导入。</remarks>
    private static Task<FileAnswer> ExportLines(Guid id, string? format, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new ExportFiling(id, format), ct).File();

    /// <summary>修改草稿或被退回的名单</summary>
    /// <remarks>整体替换，各行重新编号；类别不能改变。</remarks>
    private static Task<OkAnswer<FilingReceipt>> AmendFiling(Guid id, FilingForm request, IfMatch version, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new AmendFiling(id, version.Version, request), ct).Ok();

    /// <summary>提交名单备案</summary>
    /// <remarks>逐行核对后备案并编号；逾期的须说明原因，转牵头单位审批。allowPartial 为真时只备案合格行，其余行附原因退回；否则有一行不合格即整份拒绝。</remarks>
    private static Task<OkAnswer<FilingReceipt>> SubmitFiling(Guid id, SubmitFilingForm? request, IfMatch version, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new SubmitFiling(id, version.Version, request?.LateReason, request?.AllowPartial ?? false), ct).Ok();

    /// <summary>批准逾期或其他情形的名单</summary>
    /// <remarks>批准时再次核对同一年是否已检查，此间已不合格的行附原因退回。</remarks>
    private static Task<OkAnswer<FilingReceipt>> ApproveFiling(Guid id, IfMatch version, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new ApproveFiling(id, version.Version), ct).Ok();

    /// <summary>负责人批准检查</summary>
    /// <remarks>本单位分管领导批准名单中的检查；由联络员登记的，须写明批准人和批准文件的文号。已经到场的，说明紧急情况，在方案参数规定的日数内补批。</remarks>
    private static Task<OkAnswer<FilingReceipt>> ApproveByHead(Guid id, HeadApprovalForm request, IfMatch version, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new ApproveByHead(id, version.Version, request), ct).Ok();

    /// <summary>退回名单</summary>
    private static Task<OkAnswer<FilingReceipt>> ReturnFiling(Guid id, ReasonForm request, IfMatch version, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new ReturnFiling(id, version.Version, request.Reason), ct).Ok();

    /// <summary>撤回整份名单</summary>
    /// <remarks>已有企业下发检查的不能整份撤回。</remarks>
    private static Task<OkAnswer<FilingReceipt>> WithdrawFiling(Guid id, ReasonForm request, IfMatch version, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new WithdrawFiling(id, version.Version, request.Reason), ct).Ok();

    /// <summary>未通过的行另建名单</summary>
    /// <remarks>把未通过的行原样存为一份新的草稿，改好后再提交；原名单不变。返回新草稿的回执。</remarks>
    private static Task<CreatedAnswer<FilingReceipt>> RefileFiling(Guid id, IfMatch version, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new RefileFiling(id, version.Version), ct).Created(made => $"{ApiGroup.Prefix}/filings/{made.Id}");

    /// <summary>撤回名单中的一行</summary>
    /// <remarks>If-Match 为该行的版本（lines 中的 version）；该行未单独变动时，也可用名单的版本。</remarks>
    private static Task<OkAnswer<FilingLineReceipt>> WithdrawLine(Guid id, Guid lineId, ReasonForm request, IfMatch version, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new WithdrawLine(id, lineId, version.Version, request.Reason), ct).Ok();

    /// <summary>能否检查一家企业</summary>
    /// <remarks>备案之前查询：以所给类别和检查窗口备案，此刻能不能通过；不能的，给出原因和条款、计入当年次数的备案行、何时起可以再次检查、有哪些例外情形。按提交时的同一规则核对，检查事项和执法人员视为已填妥，不保存任何内容。</remarks>
    private static Task<OkAnswer<Admissibility>> ShowAdmissibility([AsParameters] ShowAdmissibility request, IMediator mediator, CancellationToken ct) =>
        mediator.Send(request, ct).Ok();
}

/// <summary>提交名单</summary>
/// <param name="LateReason">逾期原因；逾期的必须填写</param>
/// <param name="AllowPartial">只备案合格行，其余行附原因退回</param>
internal sealed record SubmitFilingForm(string? LateReason = null, bool AllowPartial = false);

/// <summary>名单的抬头；各行在工作簿中</summary>
/// <param name="Kind">类别</param>
/// <param name="Month">双随机名单所报月份</param>
/// <param name="Title">名单标题</param>
/// <param name="DeployingDocument">专项名单的部署文件文号</param>
/// <param name="CampaignFrom">专项行动开始日期</param>
/// <param name="CampaignTo">专项行动截止日期</param>
internal sealed record FilingHeadQuery(FilingKind Kind, YearMonth? Month, string? Title, string? DeployingDocument, DateOnly? CampaignFrom, DateOnly? CampaignTo)
{
    public FilingForm ToForm() => new(Kind, [], Title, Month, DeployingDocument, CampaignFrom, CampaignTo);
}

/// <summary>工作簿怎样读取；都不填的，按表头和本单位以前的选择</summary>
/// <param name="Sheet">读取哪张工作表</param>
/// <param name="HeaderRow">表头所在的行，0 为没有表头</param>
/// <param name="Columns">各项内容在第几列（从 0 数起），写作“代号:列”，用逗号分开，如 uscc:2,name:1；填写后只读取写明的列</param>
internal sealed record SheetMappingQuery(string? Sheet, int? HeaderRow, string? Columns)
{
    public SheetMapping? ToMapping() => Sheet is null && HeaderRow is null && string.IsNullOrWhiteSpace(Columns) ? null : new(Sheet, HeaderRow, string.IsNullOrWhiteSpace(Columns) ? null : Places());

    // What is of another form names a column that there is not, and is refused as such.
    private Dictionary<string, int> Places()
    {
        var places = new Dictionary<string, int>();
        foreach (var parts in Columns!.Split(',').Select(column => column.Split(':'))) places[parts[0]] = parts.Length == 2 && int.TryParse(parts[1], out var place) ? place : -1;
        return places;
    }
}
