using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;

namespace Supervision.Application.Departments;

/// <summary>The bodies of the Plan and their offices in the streets, in the order of the Plan. Sorts: <c>code</c>, <c>name</c>.</summary>
public sealed record ListDepartments : PageRequest, IQuery<Result<Page<DepartmentRow>>>
{
    /// <summary>区级单位代码：该单位及其街道机构</summary>
    public string? Body { get; init; }

    /// <summary>街道代码（九位）：驻该街道的机构</summary>
    public string? Subdistrict { get; init; }

    public DepartmentRole? Role { get; init; }

    /// <summary>true 只列区级单位，false 只列街道机构</summary>
    public bool? District { get; init; }

    /// <summary>true 只列没有分管领导或联络员的，false 只列两者都有的，按 on 日计</summary>
    public bool? Vacant { get; init; }

    /// <summary>true 只列已停用的，false 只列没有停用的</summary>
    public bool? Suspended { get; init; }

    /// <summary>哪一天的分管领导和联络员；不填为今天</summary>
    public DateOnly? On { get; init; }
}

/// <param name="Code">单位代码：<c>XF</c>，坑梓的消防所为 <c>XF-KZ</c></param>
/// <param name="ShortName">简称：消防、坑梓消防所</param>
/// <param name="Body">所属区级单位（区级单位为其自身）</param>
/// <param name="Parent">街道机构的上级单位</param>
/// <param name="SubdistrictCode">街道机构所在街道</param>
/// <param name="SafetyDomains">监管的安全领域</param>
/// <param name="Leader">所问日期的分管领导；没有的、以及对企业和观察员不填</param>
/// <param name="Liaison">所问日期的联络员；没有的、以及对企业和观察员不填</param>
/// <param name="SuspendedOn">自哪天起停用；没有停用的、以及对企业和观察员不填</param>
public sealed record DepartmentRow(
    string Code, string Name, string ShortName, DepartmentRole Role, string Body, string? Parent, string? SubdistrictCode, IReadOnlyList<SafetyDomain> SafetyDomains,
    string? Leader = null, string? Liaison = null, DateOnly? SuspendedOn = null)
{
    internal static DepartmentRow Of(Department department) => new(
        department.Code, department.Name, department.ShortName, department.Role, department.Body, department.ParentCode, department.SubdistrictCode, department.SafetyDomains);
}

internal sealed class ListDepartmentsValidator : PageRequestValidator<ListDepartments>
{
    public ListDepartmentsValidator() : base(ListDepartmentsHandler.Sorts)
    {
        RuleFor(list => list.Body).MaximumLength(10);
        RuleFor(list => list.Subdistrict).MaximumLength(9);
    }
}

internal sealed class ListDepartmentsHandler(ISupervisionDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<ListDepartments, Result<Page<DepartmentRow>>>
{
    public static readonly Sorts<Department> Sorts = new(department => department.Code)
    {
        ["position"] = department => department.Position,
        ["code"] = department => department.Code,
        ["name"] = department => EF.Functions.Collate(department.Name, Collations.Pinyin),
    };

    public async Task<Result<Page<DepartmentRow>>> Handle(ListDepartments request, CancellationToken ct)
    {
        var held = db.Liaisons.AsNoTracking().Where(Posts.HeldOn(request.On ?? clock.LocalToday()));
        var found = db.Departments.AsNoTracking();
        if (request.Vacant is { } vacant && user.IsStaff())
        {
            var lacking = found.Where(Posts.Lacking(held)).Select(each => each.Code);
            found = found.Where(each => lacking.Contains(each.Code) == vacant);
        }

        if (request.Suspended is { } gone && user.IsStaff())
        {
            var suspended = await db.SuspendedDepartmentsAsync(ct);
            found = found.Where(each => suspended.Contains(each.Code) == gone);
        }

        var page = await found
            .Where(each => request.Q == null || each.Name.Contains(request.Q) || each.ShortName.Contains(request.Q) || each.Code == request.Q)
            .Where(each => request.Body == null || each.Code == request.Body || each.ParentCode == request.Body)
            .Where(each => request.Subdistrict == null || each.SubdistrictCode == request.Subdistrict)
            .Where(each => request.Role == null || each.Role == request.Role)
            .Where(each => request.District == null || (each.ParentCode == null) == request.District)
            .SortBy(request, Sorts, "position")
            .ToPageAsync(request, ct);
        if (!user.IsStaff()) return page.Select(DepartmentRow.Of);
        var codes = page.Items.Select(each => each.Code).ToArray();
        var posts = (await held.Where(post => codes.Contains(post.Department)).Select(post => new { post.Department, post.Kind, post.Name }).ToListAsync(ct)).ToLookup(post => (post.Department, post.Kind), post => post.Name);
        var suspensions = await db.StandingSuspensionsAsync(ct);
        return page.Select(each => DepartmentRow.Of(each) with { SuspendedOn = suspensions.Find(one => one.Departments.Contains(each.Code))?.From, Leader = posts[(each.Code, LiaisonKind.Leader)].FirstOrDefault(), Liaison = posts[(each.Code, LiaisonKind.Liaison)].FirstOrDefault() });
    }
}
