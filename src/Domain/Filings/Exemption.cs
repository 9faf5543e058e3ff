using Supervision.Domain.Common;

namespace Supervision.Domain.Filings;

/// <summary>The ground for a second visit in a year, with its evidence, 六(三).</summary>
/// <param name="DocumentNo">Number of the document that proves it: the complaint's, the assignment's, the transfer's.</param>
/// <param name="AttachmentId">The document itself.</param>
public sealed record Exemption(ExemptionKind Kind, string DocumentNo, Guid? AttachmentId)
{
    /// <summary>True where the visit must not be known to the enterprise before the check-in.</summary>
    public bool IsConfidential => Kind is ExemptionKind.Complaint or ExemptionKind.CaseTransfer;
}

/// <summary>执法人员：姓名和执法证号，与本单位名册核对</summary>
public sealed record OfficerRef(string Name, string CertificateNo)
{
    public string Name { get; init => field = Typed.Line(value); } = Typed.Line(Name);

    public string CertificateNo { get; init => field = Typed.Number(value); } = Typed.Number(CertificateNo);
}
