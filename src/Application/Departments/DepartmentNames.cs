using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Data;
using Supervision.Domain.Departments;

namespace Supervision.Application.Departments;

/// <summary>What departments and streets are called; a few dozen rows, read once for an answer.</summary>
internal sealed class DepartmentNames(IReadOnlyDictionary<string, DepartmentName> departments, IReadOnlyDictionary<string, string> streets)
{
    public static async Task<DepartmentNames> GatherAsync(ISupervisionDb db, CancellationToken ct) => new(
        await db.Departments.Select(one => new DepartmentName(one.Code, one.Name, one.ShortName, one.Position, one.SubdistrictCode)).ToDictionaryAsync(one => one.Code, ct),
        await db.Subdistricts.ToDictionaryAsync(one => one.Code, one => one.Name, ct));

    public string Of(string department) => departments.GetValueOrDefault(department)?.Name ?? department;

    public string Short(string department) => departments.GetValueOrDefault(department)?.ShortName ?? department;

    /// <summary>Its place in lists: the order of the Plan.</summary>
    public int Position(string department) => departments.GetValueOrDefault(department)?.Position ?? int.MaxValue;

    public string Street(string code) => streets.GetValueOrDefault(code) ?? code;

    /// <summary>The 应急办 of a street.</summary>
    public string EmergencyOfficeOf(string street) => EmergencyOfficeCodeOf(street) is { } office ? Of(office) : Street(street);

    /// <summary>Its code; null for a street that nobody knows.</summary>
    public string? EmergencyOfficeCodeOf(string street) => departments.Values.FirstOrDefault(one => one.Subdistrict == street && Bodies.Of(one.Code) == Bodies.Emergency)?.Code;
}

internal sealed record DepartmentName(string Code, string Name, string ShortName, int Position, string? Subdistrict);
