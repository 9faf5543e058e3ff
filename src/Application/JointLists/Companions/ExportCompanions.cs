using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Ports;
using Supervision.Application.Common.Spreadsheets;
using Supervision.Application.Departments;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;

namespace Supervision.Application.JointLists.Companions;

/// <summary>Invitations to come along as a workbook. Page and size, which the list's address may carry, mean nothing here.</summary>
public sealed record ExportCompanions : CompanionFilter, IQuery<Result<Download>>
{
    /// <summary>文件格式，只有 xlsx</summary>
    public string? Format { get; init; }
}

internal sealed class ExportCompanionsValidator : PageRequestValidator<ExportCompanions>
{
    public ExportCompanionsValidator() : base(CompanionFilter.Sorts)
    {
        RuleFor(export => export.Body).MaximumLength(10);
        RuleFor(export => export.Format).IsWorkbook();
    }
}

internal sealed class ExportCompanionsHandler(ISupervisionDb db, ICurrentUser user, CompanionViews views, ISpreadsheets spreadsheets, TimeProvider clock) : IRequestHandler<ExportCompanions, Result<Download>>
{
    public async Task<Result<Download>> Handle(ExportCompanions request, CancellationToken ct)
    {
        var today = clock.LocalToday();
        var rows = await views.OfAsync(await request.Of(db, user, today).ToListAsync(ct), ct);
        return spreadsheets.ToWorkbook($"顺带检查-{today:yyyyMMdd}", Table(await DepartmentNames.GatherAsync(db, ct)).Of(rows));
    }

    private static SheetTable<CompanionRow> Table(DepartmentNames names) => new("顺带检查")
    {
        { "月份", 10, row => row.Month.ToString() },
        { "企业", 36, row => row.Enterprise.Name },
        { "统一社会信用代码", 22, row => row.Enterprise.Uscc },
        { "邀请单位", 28, row => names.Of(row.Body) },
        { "可入企第一天", 14, row => row.Window.From },
        { "可入企最后一天", 14, row => row.Window.To },
        { "同去单位", 36, row => string.Join('、', row.Departments.Select(names.Of)) },
        { "进展", 10, row => Labels.Of(row.Status) },
        { "答复期限", 12, row => row.Deadline?.Date },
        { "谢绝或撤回的原因", 36, row => row.Reason },
        { "邀请人", 16, row => row.InvitedBy },
        { "邀请日期", 12, row => ChinaTime.DateOf(row.InvitedAt) },
    };
}
