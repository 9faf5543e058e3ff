using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;

namespace Supervision.Application.Departments;

/// <summary>The bodies of the Plan and their offices in the streets, in the order of the Plan. Sorts: <c>code</c>, <c>name</c>.</summary>
public sealed record ListDepartments : PageRequest, IQuery<Result<Page<DepartmentRow>>>
{
    /// <summary>Code of a district body: it and its offices.</summary>
    public string? Body { get; init; }

    /// <summary>Nine-digit code of a street: the offices there.</summary>
    public string? Subdistrict { get; init; }

    public DepartmentRole? Role { get; init; }

    /// <summary>True for district bodies alone, false for offices alone.</summary>
    public bool? District { get; init; }
}

/// <param name="Code"><c>XF</c>, or <c>XF-KZ</c> for its office in 坑梓.</param>
/// <param name="ShortName">消防; 坑梓消防所.</param>
/// <param name="Body">The district body that it is or belongs to.</param>
/// <param name="Parent">The body of an office; absent for a district body.</param>
/// <param name="SubdistrictCode">The street of an office.</param>
/// <param name="SafetyDomains">What it supervises, 三.</param>
public sealed record DepartmentRow(
    string Code, string Name, string ShortName, DepartmentRole Role, string Body, string? Parent, string? SubdistrictCode, IReadOnlyList<SafetyDomain> SafetyDomains)
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

internal sealed class ListDepartmentsHandler(ISupervisionDb db) : IRequestHandler<ListDepartments, Result<Page<DepartmentRow>>>
{
    public static readonly Sorts<Department> Sorts = new(department => department.Code)
    {
        ["position"] = department => department.Position,
        ["code"] = department => department.Code,
        ["name"] = department => department.Name,
    };

    public async Task<Result<Page<DepartmentRow>>> Handle(ListDepartments request, CancellationToken ct)
    {
        var page = await db.Departments.AsNoTracking()
            .Where(each => request.Q == null || each.Name.Contains(request.Q) || each.ShortName.Contains(request.Q) || each.Code == request.Q)
            .Where(each => request.Body == null || each.Code == request.Body || each.ParentCode == request.Body)
            .Where(each => request.Subdistrict == null || each.SubdistrictCode == request.Subdistrict)
            .Where(each => request.Role == null || each.Role == request.Role)
            .Where(each => request.District == null || (each.ParentCode == null) == request.District)
            .SortBy(request, Sorts, "position")
            .ToPageAsync(request, ct);
        return page.Select(DepartmentRow.Of);
    }
}
