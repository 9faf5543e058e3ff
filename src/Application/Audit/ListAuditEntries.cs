using System.Text.Json;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;

namespace Supervision.Application.Audit;

/// <summary>The audit trail, newest first.</summary>
public sealed record ListAuditEntries : PageRequest, IQuery<Result<Page<AuditEntryRow>>>
{
    /// <summary>记录的种类，如 <c>Filing</c></summary>
    public string? Entity { get; init; }

    /// <summary>记录的主键</summary>
    public string? EntityId { get; init; }

    /// <summary>办理人姓名</summary>
    public string? Actor { get; init; }

    /// <summary>从此刻起</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>到此刻前</summary>
    public DateTimeOffset? To { get; init; }
}

/// <param name="RequestId">办理这件事的请求编号 <c>X-Request-Id</c></param>
/// <param name="Before">修改前的内容</param>
/// <param name="After">修改后的内容</param>
public sealed record AuditEntryRow(
    Guid Id, DateTimeOffset At, string Actor, string? Department, string? RequestId, string Entity, string EntityId, AuditAction Action, JsonElement? Before, JsonElement? After);

internal sealed class ListAuditEntriesValidator : PageRequestValidator<ListAuditEntries>
{
    public ListAuditEntriesValidator() : base(ListAuditEntriesHandler.Sorts)
    {
        RuleFor(list => list.Q).Empty();
        RuleFor(list => list.Entity).MaximumLength(100);
        RuleFor(list => list.EntityId).MaximumLength(200);
        RuleFor(list => list.Actor).MaximumLength(100);
    }
}

internal sealed class ListAuditEntriesHandler(ISupervisionDb db, ICurrentUser user) : IRequestHandler<ListAuditEntries, Result<Page<AuditEntryRow>>>
{
    public static readonly Sorts<AuditEntry> Sorts = new(entry => entry.Id) { ["at"] = entry => entry.At };

    public async Task<Result<Page<AuditEntryRow>>> Handle(ListAuditEntries request, CancellationToken ct)
    {
        var (from, to) = (request.From?.ToUniversalTime(), request.To?.ToUniversalTime());
        var page = await db.Visible<AuditEntry>(user).AsNoTracking()
            .Where(entry => request.Entity == null || entry.Entity == request.Entity)
            .Where(entry => request.EntityId == null || entry.EntityId == request.EntityId)
            .Where(entry => request.Actor == null || entry.Actor == request.Actor)
            .Where(entry => from == null || entry.At >= from)
            .Where(entry => to == null || entry.At < to)
            .SortBy(request, Sorts, "-at")
            .ToPageAsync(request, ct);
        return page.Select(RowOf);
    }

    private static AuditEntryRow RowOf(AuditEntry entry) => new(
        entry.Id, entry.At, entry.Actor, entry.Department, entry.RequestId, entry.Entity, entry.EntityId, entry.Action, Parse(entry.Before), Parse(entry.After));

    private static JsonElement? Parse(string? json) => json is null ? null : JsonElement.Parse(json);
}
