using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Filings;

namespace Supervision.Application.Departments;

/// <summary>What the rosters know of people whom a body names: by their certificate; by name only for people of the body who hold none.</summary>
internal sealed class Roster
{
    private readonly Dictionary<string, Officer> _byCertificate;
    private readonly ILookup<string, Officer> _helpers;

    private Roster(IReadOnlyList<Officer> known)
    {
        _byCertificate = known.Where(one => one.CertificateNo is not null).ToDictionary(one => one.CertificateNo!);
        _helpers = known.Where(one => one.CertificateNo is null).ToLookup(one => one.Name);
    }

    /// <param name="body">The district body that names them, itself or by its office.</param>
    public static async Task<Roster> GatherAsync(ISupervisionDb db, IReadOnlyCollection<OfficerRef> named, string body, CancellationToken ct)
    {
        if (named.Count == 0) return new([]);
        var certificates = named.Select(officer => officer.CertificateNo).Distinct().ToArray();
        var names = named.Select(officer => officer.Name).Distinct().ToArray();
        return new(await db.Officers.AsNoTracking()
            .Where(officer => certificates.Contains(officer.CertificateNo) || (officer.CertificateNo == null && names.Contains(officer.Name) && Bodies.Of(officer.Department) == body))
            .ToListAsync(ct));
    }

    public OfficerFacts Of(OfficerRef officer) => new(officer.Name, officer.CertificateNo, _byCertificate.GetValueOrDefault(officer.CertificateNo) ?? _helpers[officer.Name].FirstOrDefault());
}

/// <summary>A person whom a body names, and what the rosters say of them.</summary>
/// <param name="Known">Null where no roster has them.</param>
internal sealed record OfficerFacts(string Name, string CertificateNo, Officer? Known)
{
    /// <summary>网格员、专家、协管员 are no enforcement officers.</summary>
    public bool IsUnfit => Known is { Kind: not OfficerKind.Officer };

    public string SayUnfit => $"{Name}是{Labels.Of(Known!.Kind)}，不能作为执法人员";

    /// <summary>When the certificate of a known officer is valid.</summary>
    public DateWindow? Certificate => Known is { Kind: OfficerKind.Officer, ValidFrom: { } from, ValidUntil: { } until } ? new(from, until) : null;

    public string SayCertificate => $"{Name}的执法证件有效期为{Certificate!.Value.From:yyyy年M月d日}至{Certificate.Value.To:yyyy年M月d日}";

    /// <summary>Whether the roster says that they enforce no more on the day.</summary>
    public bool HasLeftOn(DateOnly day) => Known?.LeftOn <= day;

    public string SayLeft => $"{Name}自{Known!.LeftOn:yyyy年M月d日}起已停用";

    /// <summary>The certificate is on a roster under another name.</summary>
    public bool IsMisnamed => Known is { Kind: OfficerKind.Officer } && Typed.Key(Known.Name) != Typed.Key(Name);

    public string SayMisnamed => $"证号 {Masking.Certificate(CertificateNo)} 在册的姓名是{Known!.Name}，这里写的是{Name}";

    public bool IsForeignTo(string body) => Known is not null && Known.Body != body;
}
