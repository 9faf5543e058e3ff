using Supervision.Domain.Common;

namespace Supervision.Domain.Departments;

/// <summary>What somebody on a roster is. Only <see cref="Officer"/>s count as enforcement officers. 行政处罚法第四十二条.</summary>
public enum OfficerKind
{
    /// <summary>Holds an enforcement certificate.</summary>
    [Label("执法人员")] Officer,

    [Label("网格员")] GridWorker,
    [Label("专家")] Expert,
    [Label("协管员")] Coordinator,
}

/// <summary>An enforcement certificate (执法证).</summary>
/// <param name="Number">As it is compared: normal width, no blanks.</param>
/// <param name="IssuedBy">发证机关; may be unknown.</param>
/// <param name="Valid">Days on which it is valid.</param>
public sealed record Certificate(string Number, string? IssuedBy, DateWindow Valid);

/// <summary>Somebody on a department's roster (执法人员名册). Who has left stays on it, with the day; what names them stays as it was.</summary>
public sealed class Officer : AggregateRoot
{
    private Officer() { }

    /// <summary>The department that they work for: <c>XF</c> or <c>XF-KZ</c>.</summary>
    public string Department { get; private set; } = "";

    public string Name { get; private set; } = "";
    public OfficerKind Kind { get; private set; }

    /// <summary>执法证号; null for who holds none. Personal data.</summary>
    public string? CertificateNo { get; private set; }

    /// <summary>发证机关; null without a certificate, or where it is not known.</summary>
    public string? IssuedBy { get; private set; }

    /// <summary>Days on which the certificate is valid; null without one.</summary>
    public DateOnly? ValidFrom { get; private set; }

    public DateOnly? ValidUntil { get; private set; }

    /// <summary>The day on which they left; null for who works here.</summary>
    public DateOnly? LeftOn { get; private set; }

    /// <summary>The district body that the department is or belongs to.</summary>
    public string Body => Bodies.Of(Department);

    public static Officer Certified(string department, string name, string certificateNo, DateWindow valid, string? issuedBy = null) => new()
    {
        Department = department,
        Name = Typed.Line(name),
        Kind = OfficerKind.Officer,
        CertificateNo = Typed.Number(certificateNo),
        IssuedBy = Typed.LineOrNull(issuedBy),
        ValidFrom = valid.From,
        ValidUntil = valid.To,
    };

    public static Officer Helper(string department, string name, OfficerKind kind) =>
        kind == OfficerKind.Officer
            ? throw new ArgumentException("an enforcement officer needs a certificate", nameof(kind))
            : new() { Department = department, Name = Typed.Line(name), Kind = kind };

    /// <summary>Enters somebody on the roster.</summary>
    /// <param name="certificate">Null for helpers.</param>
    public static Officer Enter(string department, string name, OfficerKind kind, Certificate? certificate)
    {
        var entered = certificate is { } held ? Certified(department, name, held.Number, held.Valid, held.IssuedBy) : Helper(department, name, kind);
        entered.Happened(new OfficerEntered(entered.Id, department, entered.Name, entered.Kind));
        return entered;
    }

    /// <summary>Whether this person may enforce on the day: an officer with a certificate that is valid then, who has not left.</summary>
    public bool MayEnforceOn(DateOnly day) => Kind == OfficerKind.Officer && ValidFrom <= day && day <= ValidUntil && !(LeftOn <= day);

    /// <summary>Puts right what the roster says of somebody, or enters a renewed certificate.</summary>
    /// <param name="certificate">Null for helpers.</param>
    /// <returns>Whether anything was changed.</returns>
    public bool Amend(string name, OfficerKind kind, Certificate? certificate)
    {
        var (line, before) = (Typed.Line(name), (Name, Kind, CertificateNo, IssuedBy, ValidFrom, ValidUntil));
        var after = (line, certificate is null ? kind : OfficerKind.Officer, certificate is null ? null : Typed.Number(certificate.Number), Typed.LineOrNull(certificate?.IssuedBy), certificate?.Valid.From, certificate?.Valid.To);
        if (before == after) return false;
        (Name, Kind, CertificateNo, IssuedBy, ValidFrom, ValidUntil) = after;
        Happened(ValidUntil is { } until && until > before.ValidUntil ? new OfficerRenewed(Id, Department, Name, before.ValidUntil, until) : new OfficerAmended(Id, Department, Name));
        return true;
    }

    /// <summary>Goes to work for another department.</summary>
    public Result Transfer(string department, string? reason)
    {
        if (LeftOn is not null) return OfficerErrors.Left;
        if (department == Department) return OfficerErrors.SameDepartment;
        Happened(new OfficerTransferred(Id, Department, department, Name, Typed.LineOrNull(reason)));
        Department = department;
        return Result.Done;
    }

    /// <summary>Enforces no more from the day on.</summary>
    public Result Deactivate(DateOnly from, string reason)
    {
        if (LeftOn is not null) return OfficerErrors.Left;
        LeftOn = from;
        Happened(new OfficerDeactivated(Id, Department, Name, from, Typed.Line(reason)));
        return Result.Done;
    }

    /// <summary>Is back.</summary>
    public Result Reactivate()
    {
        if (LeftOn is null) return OfficerErrors.Present;
        LeftOn = null;
        Happened(new OfficerReactivated(Id, Department, Name));
        return Result.Done;
    }
}
