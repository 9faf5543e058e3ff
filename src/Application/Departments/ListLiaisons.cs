using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;

namespace Supervision.Application.Departments;

/// <summary>Who is and was leader and liaison of a department, the present ones first, then the latest.</summary>
public sealed record ListLiaisons : PageRequest, IQuery<Result<Page<LiaisonRow>>>
{
    /// <summary>单位代码</summary>
    public string Code { get; init; } = "";

    public LiaisonKind? Kind { get; init; }

    /// <summary>只列该日任职的</summary>
    public DateOnly? On { get; init; }
}

/// <param name="Kind">分管领导或联络员</param>
/// <param name="Title">职务</param>
/// <param name="From">任职的第一天；系统启用前已任职的没有</param>
/// <param name="To">任职的最后一天；在任的没有</param>
/// <param name="Document">任职文件</param>
/// <param name="Handover">离任时的交接情况</param>
public sealed record LiaisonRow(Guid Id, LiaisonKind Kind, string Name, string? Title, string Phone, DateOnly? From, DateOnly? To, string? Document, string? Handover)
{
    internal static LiaisonRow Of(Liaison liaison) =>
        new(liaison.Id, liaison.Kind, liaison.Name, liaison.Title, liaison.Phone, liaison.From, liaison.To, liaison.Document, liaison.Handover);
}

internal sealed class ListLiaisonsValidator : PageRequestValidator<ListLiaisons>
{
    public ListLiaisonsValidator() : base([]) => RuleFor(list => list.Code).MaximumLength(10);
}

internal sealed class ListLiaisonsHandler(ISupervisionDb db, ICurrentUser user) : IRequestHandler<ListLiaisons, Result<Page<LiaisonRow>>>
{
    public async Task<Result<Page<LiaisonRow>>> Handle(ListLiaisons request, CancellationToken ct)
    {
        if (!user.IsStaff() || !await db.Departments.AnyAsync(department => department.Code == request.Code, ct)) return RecordErrors.Unknown;
        var found = db.Liaisons.AsNoTracking().Where(liaison => liaison.Department == request.Code);
        if (request.Kind is { } kind) found = found.Where(liaison => liaison.Kind == kind);
        if (request.On is { } day) found = found.Where(liaison => (liaison.From == null || liaison.From <= day) && (liaison.To == null || liaison.To >= day));
        if (request.Q is { } q) found = found.Where(liaison => liaison.Name.Contains(q));
        var page = await found.OrderByDescending(liaison => liaison.To == null).ThenByDescending(liaison => liaison.To).ThenBy(liaison => liaison.Kind).ThenBy(liaison => liaison.Id).ToPageAsync(request, ct);
        return page.Select(LiaisonRow.Of);
    }
}
