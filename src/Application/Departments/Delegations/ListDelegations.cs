using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Verbs;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;

namespace Supervision.Application.Departments.Delegations;

/// <summary>The deeds by which street offices may inspect, the latest to end first. Sorts: <c>validUntil</c>, <c>office</c>.</summary>
public sealed record ListDelegations : PageRequest, IQuery<Result<Page<DelegationRow>>>
{
    /// <summary>街道机构代码；填区级单位代码为其全部街道机构</summary>
    public string? Department { get; init; }

    /// <summary>今天的状态</summary>
    public DelegationState? State { get; init; }

    /// <summary>街道代码（九位）</summary>
    public string? Subdistrict { get; init; }

    /// <summary>只列今天有效、在这么多天内到期的，0至365</summary>
    public int? ExpiresWithin { get; init; }

    /// <summary>true 只列已公布的，false 只列没有公布的</summary>
    public bool? Published { get; init; }
}

/// <param name="Office">街道机构代码</param>
/// <param name="OfficeName">街道机构名称</param>
/// <param name="Kind">授权或委托</param>
/// <param name="SafetyDomains">委托执法的安全领域</param>
/// <param name="Items">只委托的监管事项；没有的为上述领域的全部事项</param>
/// <param name="ValidFrom">有效期的第一天</param>
/// <param name="ValidUntil">有效期的最后一天（含）</param>
/// <param name="DeedNo">文号</param>
/// <param name="DeedId">文书的附件 id；没有上传的没有</param>
/// <param name="DeedName">文书的文件名</param>
/// <param name="State">今天的状态</param>
/// <param name="PublishedOn">公布日期；尚未公布的没有</param>
/// <param name="PublishedAt">公布的网址或地点</param>
/// <param name="RevokedOn">自哪天起撤销；没有撤销的没有</param>
/// <param name="RevokedBecause">撤销的原因</param>
/// <param name="Can">当前用户现在可以办理的事；不能办理的说明原因</param>
public sealed record DelegationRow(
    Guid Id, string Office, string OfficeName, DelegationKind Kind, IReadOnlyList<SafetyDomain> SafetyDomains, IReadOnlyList<string> Items, DateOnly ValidFrom, DateOnly ValidUntil, string DeedNo, Guid? DeedId, string? DeedName,
    DelegationState State, DateOnly? PublishedOn, string? PublishedAt, DateOnly? RevokedOn, string? RevokedBecause, IReadOnlyList<Can<DelegationVerb>> Can, int Version) : IVersioned;

internal sealed class ListDelegationsValidator : PageRequestValidator<ListDelegations>
{
    public ListDelegationsValidator() : base(ListDelegationsHandler.Sorts)
    {
        RuleFor(list => list.Department).MaximumLength(10);
        RuleFor(list => list.Subdistrict).MaximumLength(9);
        RuleFor(list => list.ExpiresWithin).InclusiveBetween(0, 365);
    }
}

internal sealed class ListDelegationsHandler(ISupervisionDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<ListDelegations, Result<Page<DelegationRow>>>
{
    public static readonly Sorts<Delegation> Sorts = new(delegation => delegation.Id)
    {
        ["validUntil"] = delegation => delegation.ValidUntil,
        ["office"] = delegation => delegation.Office,
    };

    public async Task<Result<Page<DelegationRow>>> Handle(ListDelegations request, CancellationToken ct)
    {
        if (!user.IsStaff()) return RecordErrors.Unknown;
        var today = clock.LocalToday();
        var found = db.Delegations.AsNoTracking();
        if (request.Department is { } department) found = found.Where(one => Bodies.Include(department, one.Office));
        if (request.Subdistrict is { } street) found = found.Where(one => db.Departments.Any(office => office.Code == one.Office && office.SubdistrictCode == street));
        if (request.ExpiresWithin is { } days)
        {
            var last = today.AddDays(days);
            found = found.Where(one => one.RevokedOn == null && one.ValidFrom <= today && one.ValidUntil >= today && one.ValidUntil <= last);
        }

        if (request.Published is { } published) found = found.Where(one => (one.PublishedOn != null) == published);
        if (request.Q is { } q) found = found.Where(one => one.DeedNo.Contains(q));
        found = request.State switch
        {
            DelegationState.Revoked => found.Where(one => one.RevokedOn <= today),
            DelegationState.Lapsed => found.Where(one => (one.RevokedOn == null || one.RevokedOn > today) && one.ValidUntil < today),
            DelegationState.NotYet => found.Where(one => (one.RevokedOn == null || one.RevokedOn > today) && one.ValidFrom > today),
            DelegationState.InForce => found.Where(one => (one.RevokedOn == null || one.RevokedOn > today) && one.ValidFrom <= today && one.ValidUntil >= today),
            _ => found,
        };
        var page = await found.SortBy(request, Sorts, "-validUntil").ToPageAsync(request, ct);
        var names = await DepartmentNames.GatherAsync(db, ct);
        Guid[] itemIds = [.. page.Items.SelectMany(one => one.ItemIds)], deedIds = [.. page.Items.Select(one => one.DeedId).OfType<Guid>()];
        var items = await db.SupervisionItems.Where(item => itemIds.Contains(item.Id)).ToDictionaryAsync(item => item.Id, item => item.Name, ct);
        var deeds = await db.Attachments.Where(file => deedIds.Contains(file.Id)).ToDictionaryAsync(file => file.Id, file => file.FileName, ct);
        return page.Select(one => new DelegationRow(
            one.Id, one.Office, names.Of(one.Office), one.Kind, one.SafetyDomains, [.. one.ItemIds.Select(id => items.GetValueOrDefault(id)).OfType<string>()], one.ValidFrom, one.ValidUntil, one.DeedNo, one.DeedId,
            one.DeedId is { } deed ? deeds.GetValueOrDefault(deed) : null, one.On(today), one.PublishedOn, one.PublishedAt, one.RevokedOn, one.RevokedBecause, DelegationVerbs.All.For(new(one, user)), one.Version));
    }
}
