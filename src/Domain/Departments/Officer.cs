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

/// <summary>Somebody on a department's roster (执法人员名册).</summary>
public sealed class Officer : AggregateRoot
{
    private Officer() { }

    /// <summary>The department that they work for: <c>XF</c> or <c>XF-KZ</c>.</summary>
    public string Department { get; private set; } = "";

    public string Name { get; private set; } = "";
    public OfficerKind Kind { get; private set; }

    /// <summary>执法证号; null for who holds none. Personal data.</summary>
    public string? CertificateNo { get; private set; }

    /// <summary>Days on which the certificate is valid; null without one.</summary>
    public DateOnly? ValidFrom { get; private set; }

    public DateOnly? ValidUntil { get; private set; }

    /// <summary>The district body that the department is or belongs to.</summary>
    public string Body => Bodies.Of(Department);

    public static Officer Certified(string department, string name, string certificateNo, DateWindow valid) => new()
    {
        Department = department,
        Name = Typed.Line(name),
        Kind = OfficerKind.Officer,
        CertificateNo = Typed.Number(certificateNo),
        ValidFrom = valid.From,
        ValidUntil = valid.To,
    };

    public static Officer Helper(string department, string name, OfficerKind kind) =>
        kind == OfficerKind.Officer
            ? throw new ArgumentException("an enforcement officer needs a certificate", nameof(kind))
            : new() { Department = department, Name = Typed.Line(name), Kind = kind };

    /// <summary>Whether this person may enforce on the day: an officer with a certificate that is valid then.</summary>
    public bool MayEnforceOn(DateOnly day) => Kind == OfficerKind.Officer && ValidFrom <= day && day <= ValidUntil;

    /// <summary>A renewed certificate.</summary>
    public void Renew(string certificateNo, DateWindow valid)
    {
        Happened(new OfficerRenewed(Id, Department, Name, ValidUntil, valid.To));
        (CertificateNo, ValidFrom, ValidUntil) = (Typed.Number(certificateNo), valid.From, valid.To);
    }
}
