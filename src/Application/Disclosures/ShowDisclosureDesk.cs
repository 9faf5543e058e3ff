using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Ports;
using Supervision.Application.Common.Spreadsheets;
using Supervision.Application.Common.Verbs;
using Supervision.Application.Departments;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Disclosures;

namespace Supervision.Application.Disclosures;

/// <summary>公示台：各单位的五项内容今天的情况，单位按方案的顺序</summary>
/// <param name="Body">只看一个区级单位</param>
/// <param name="Matter">只看一项</param>
/// <param name="State">只看这种情况的</param>
public sealed record ShowDisclosureDesk(string? Body = null, DisclosureMatter? Matter = null, DisclosureState? State = null) : IQuery<Result<DisclosureDesk>>;

/// <summary>公示台</summary>
/// <param name="Wanting">未公布、逾期或内容已变更的项数</param>
/// <param name="Bodies">各单位</param>
public sealed record DisclosureDesk(int Wanting, IReadOnlyList<DisclosureBody> Bodies);

/// <summary>一个单位的公示</summary>
/// <param name="Name">单位名称</param>
/// <param name="Matters">各项内容</param>
public sealed record DisclosureBody(string Body, string Name, IReadOnlyList<DisclosureCell> Matters);

/// <summary>一个单位的一项内容</summary>
/// <param name="State">今天的情况</param>
/// <param name="Current">现行的公布；未公布的没有</param>
/// <param name="DaysLeft">离重新公布的期限还有几天，逾期的为负；未公布的没有</param>
/// <param name="Editions">公布过几次，撤销登记的不计</param>
/// <param name="Can">当前用户现在可以办理的事</param>
public sealed record DisclosureCell(string Body, DisclosureMatter Matter, DisclosureState State, DisclosureRow? Current, int? DaysLeft, int Editions, IReadOnlyList<Can<DisclosureDeskVerb>> Can);

internal sealed class ShowDisclosureDeskValidator : AbstractValidator<ShowDisclosureDesk>
{
    public ShowDisclosureDeskValidator() => RuleFor(desk => desk.Body).MaximumLength(10);
}

internal sealed class ShowDisclosureDeskHandler(DisclosureDeskViews views, ICurrentUser user) : IRequestHandler<ShowDisclosureDesk, Result<DisclosureDesk>>
{
    public async Task<Result<DisclosureDesk>> Handle(ShowDisclosureDesk request, CancellationToken ct) => user.IsStaff() ? await views.ShowAsync(request, ct) : RecordErrors.Unknown;
}

/// <summary>The desk as a workbook, with the filters of the page.</summary>
/// <param name="Body">只导出一个区级单位</param>
/// <param name="Matter">只导出一项</param>
/// <param name="State">只导出这种情况的</param>
/// <param name="Format">xlsx</param>
public sealed record ExportDisclosureDesk(string? Body = null, DisclosureMatter? Matter = null, DisclosureState? State = null, string? Format = null) : IQuery<Result<Download>>;

internal sealed class ExportDisclosureDeskValidator : AbstractValidator<ExportDisclosureDesk>
{
    public ExportDisclosureDeskValidator()
    {
        RuleFor(export => export.Body).MaximumLength(10);
        RuleFor(export => export.Format).IsWorkbook();
    }
}

internal sealed class ExportDisclosureDeskHandler(DisclosureDeskViews views, ICurrentUser user, ISpreadsheets spreadsheets) : IRequestHandler<ExportDisclosureDesk, Result<Download>>
{
    private static readonly SheetTable<(DisclosureBody Of, DisclosureCell Cell)> Table = new("事前公示")
    {
        { "单位", 28, row => row.Of.Name },
        { "公示内容", 16, row => Labels.Of(row.Cell.Matter) },
        { "情况", 12, row => Labels.Of(row.Cell.State) },
        { "公布日期", 12, row => row.Cell.Current?.PublishedOn },
        { "重新公布期限", 14, row => row.Cell.Current?.RenewBy },
        { "次数", 8, row => row.Cell.Editions },
        { "标题", 40, row => row.Cell.Current?.Title },
        { "网址", 48, row => row.Cell.Current?.Address },
        { "文件", 36, row => row.Cell.Current?.FileName },
        { "SHA-256", 68, row => row.Cell.Current?.Sha256 },
        { "登记人", 14, row => row.Cell.Current?.RecordedBy },
    };

    public async Task<Result<Download>> Handle(ExportDisclosureDesk request, CancellationToken ct)
    {
        if (!user.IsStaff()) return RecordErrors.Unknown;
        var desk = await views.ShowAsync(new(request.Body, request.Matter, request.State), ct);
        return spreadsheets.ToWorkbook("坪山区涉企行政检查事前公示", Table.Of(desk.Bodies.SelectMany(body => body.Matters, (body, cell) => (body, cell))));
    }
}

/// <summary>The matrix of bodies and matters, for the page, its export and the workbench alike.</summary>
internal sealed class DisclosureDeskViews(ISupervisionDb db, ICurrentUser user, IPlanParameters parameters, TimeProvider clock)
{
    public async Task<DisclosureDesk> ShowAsync(ShowDisclosureDesk request, CancellationToken ct)
    {
        var today = clock.LocalToday();
        string[] bodies = [.. Bodies.Inspecting.Where(body => request.Body is null || body == request.Body)];
        var standing = await DisclosureStanding.GatherAsync(db, bodies, parameters.On(today), today, texts: true, ct);
        var editions = await db.Disclosures.Where(one => one.StruckReason == null).GroupBy(one => new { one.Body, one.Matter }).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => (group.Key.Body, group.Key.Matter), group => group.Count, ct);
        var names = await DepartmentNames.GatherAsync(db, ct);
        var cells = standing.Where(one => (request.Matter is null || one.Matter == request.Matter) && (request.State is null || one.State == request.State)).Select(one => new DisclosureCell(
            one.Body, one.Matter, one.State, one.Latest is { } latest ? DisclosureRow.Of(latest, latest.Id, user) : null, one.Latest?.RenewBy.DayNumber - today.DayNumber,
            editions.GetValueOrDefault((one.Body, one.Matter)), DisclosureDeskVerbs.All.For(new(one.Body, one.HasText, user)))).ToLookup(cell => cell.Body);
        return new(standing.Count(one => one.IsWanting), [.. bodies.Where(cells.Contains).Select(body => new DisclosureBody(body, names.Of(body), [.. cells[body]]))]);
    }
}

/// <summary>How one matter of a body stands today.</summary>
/// <param name="HasText">The product knows its content itself.</param>
internal sealed record DisclosureStanding(string Body, DisclosureMatter Matter, Disclosure? Latest, DisclosureState State, bool HasText)
{
    public bool IsWanting => State is DisclosureState.Missing or DisclosureState.Overdue or DisclosureState.Changed;

    /// <summary>The five matters of these bodies, in the order of the Plan and of the rule.</summary>
    /// <param name="texts">Whether what the product has is to be known of every matter; else only of those that were published with it, for what has changed since.</param>
    public static async Task<IReadOnlyList<DisclosureStanding>> GatherAsync(ISupervisionDb db, IReadOnlyCollection<string> bodies, PlanParameters plan, DateOnly today, bool texts, CancellationToken ct)
    {
        var current = await db.CurrentDisclosuresAsync(ct);
        var matters = texts ? Enum.GetValues<DisclosureMatter>() : [.. current.Values.Where(one => one.TextId is not null && bodies.Contains(one.Body)).Select(one => one.Matter).Distinct()];
        var present = await OwnTexts.GatherAsync(db, bodies, matters, plan, today, ct);
        Guid[] taken = [.. current.Values.Select(one => one.TextId).OfType<Guid>()];
        var keys = await db.DisclosureTexts.Where(text => taken.Contains(text.Id)).ToDictionaryAsync(text => text.Id, text => text.Key, ct);
        return
        [
            .. from body in bodies
               from matter in Enum.GetValues<DisclosureMatter>()
               let latest = current.GetValueOrDefault((body, matter))
               let own = present.Of(body, matter)
               let changed = latest?.TextId is { } text && own is not null && keys.GetValueOrDefault(text) != own.Key
               select new DisclosureStanding(body, matter, latest, Disclosure.StateOf(latest, today, changed, plan.DisclosureNoticeDays), own is not null),
        ];
    }
}
