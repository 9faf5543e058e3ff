using Supervision.Domain.Common;

namespace Supervision.Domain.Departments;

/// <summary>What was put out of service with a department, to be put back with it.</summary>
/// <param name="Departments">Codes: the department and, of a district body, its offices.</param>
/// <param name="Officers">Who was on its rosters.</param>
/// <param name="Posts">Leaders and liaisons whose posts ended.</param>
/// <param name="Accounts">Accounts that could sign in.</param>
public sealed record SuspendedParts(IReadOnlyList<string> Departments, IReadOnlyList<Guid> Officers, IReadOnlyList<Guid> Posts, IReadOnlyList<Guid> Accounts);

/// <summary>单位停用: a department with its offices, accounts, officers and posts put out of service at once, such as when bodies are merged; and put back as it was, where that was a mistake or for a time. What it has filed, found and reported stays.</summary>
public sealed class Suspension : AggregateRoot
{
    private Suspension() { }

    /// <summary>Which was suspended: <c>XF</c>, or an office <c>XF-KZ</c>.</summary>
    public string Department { get; private init; } = "";
    public List<string> Departments { get; private init; } = [];
    public List<Guid> Officers { get; private init; } = [];
    public List<Guid> Posts { get; private init; } = [];
    public List<Guid> Accounts { get; private init; } = [];

    /// <summary>First day out of service.</summary>
    public DateOnly From { get; private init; }
    public string Reason { get; private init; } = "";

    /// <summary>The document that says so; null where there is none.</summary>
    public string? Document { get; private init; }
    public string SuspendedBy { get; private init; } = "";
    public DateTimeOffset SuspendedAt { get; private init; }

    /// <summary>First day back in service; null while it is out.</summary>
    public DateOnly? RestoredOn { get; private set; }
    public string? RestoredBecause { get; private set; }
    public string? RestoredBy { get; private set; }

    public static Suspension Begin(string department, SuspendedParts parts, DateOnly from, string reason, string? document, string by, DateTimeOffset now)
    {
        var begun = new Suspension
        {
            Department = department,
            Departments = [.. parts.Departments],
            Officers = [.. parts.Officers],
            Posts = [.. parts.Posts],
            Accounts = [.. parts.Accounts],
            From = from,
            Reason = reason,
            Document = document,
            SuspendedBy = by,
            SuspendedAt = now,
        };
        begun.Happened(new DepartmentSuspended(begun.Id, department, from, parts.Accounts.Count, parts.Officers.Count, reason));
        return begun;
    }

    public Result Restore(DateOnly on, string reason, string by)
    {
        if (RestoredOn is not null) return SuspensionErrors.InService;
        (RestoredOn, RestoredBecause, RestoredBy) = (on, reason, by);
        Happened(new DepartmentRestored(Id, Department, on, reason));
        return Result.Done;
    }
}

/// <summary>Something about a whole department; told to everybody who works for one.</summary>
public abstract record SuspensionEvent(Guid SuspensionId, string Department) : DomainEvent
{
    public override string? AudienceBody => Bodies.Of(Department);
    public override IReadOnlyList<Subject> Subjects => [new(SubjectKind.Department, SuspensionId)];
}

/// <param name="From">First day out of service.</param>
[EventKind("department.suspended", "停用单位", Audience.Staff)]
public sealed record DepartmentSuspended(Guid SuspensionId, string Department, DateOnly From, int Accounts, int Officers, string Reason) : SuspensionEvent(SuspensionId, Department);

/// <param name="On">First day back in service.</param>
[EventKind("department.restored", "恢复单位", Audience.Staff)]
public sealed record DepartmentRestored(Guid SuspensionId, string Department, DateOnly On, string Reason) : SuspensionEvent(SuspensionId, Department);
