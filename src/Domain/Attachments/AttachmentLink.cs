using Supervision.Domain.Common;

namespace Supervision.Domain.Attachments;

/// <summary>What a file can belong to. Each kind says for itself who sees its records, and with them their files.</summary>
public enum AttachmentOwnerKind
{
    [Label("执法备案")] Filing,
    [Label("隐患")] Hazard,
    [Label("年度执法计划")] AnnualPlan,
    [Label("委托文书")] Delegation,
    [Label("事前公示")] Disclosure,
}

/// <summary>What a file is to the record that it belongs to.</summary>
public enum AttachmentPurpose
{
    /// <summary>The document that proves an exemption from once a year, 六(三).</summary>
    [Label("例外情形文书")] Exemption,

    /// <summary>Shows what was done about a hazard, 五(三)7.</summary>
    [Label("整改情况")] Rectification,

    /// <summary>The letter with which a body sends its plan, 五(三)1.</summary>
    [Label("来函")] Letter,

    /// <summary>The deed by which a street office may inspect.</summary>
    [Label("委托文书")] Deed,

    /// <summary>The file that a body has made public.</summary>
    [Label("公布的文件")] Disclosed,
}

/// <summary>A record that files belong to.</summary>
public readonly record struct AttachmentOwner(AttachmentOwnerKind Kind, Guid Id);

/// <summary>That a file belongs to a record, since when and by whom. A file that nothing has a link to is cleared away after a while.</summary>
public sealed class AttachmentLink : Entity
{
    private AttachmentLink() { }

    public AttachmentLink(Guid attachmentId, AttachmentOwner owner, AttachmentPurpose purpose, Guid? by, DateTimeOffset at) =>
        (AttachmentId, OwnerKind, OwnerId, Purpose, LinkedBy, LinkedAt) = (attachmentId, owner.Kind, owner.Id, purpose, by, at);

    public Guid AttachmentId { get; private init; }
    public AttachmentOwnerKind OwnerKind { get; private init; }
    public Guid OwnerId { get; private init; }
    public AttachmentPurpose Purpose { get; private init; }

    /// <summary>The account; null where the system did it.</summary>
    public Guid? LinkedBy { get; private init; }
    public DateTimeOffset LinkedAt { get; private init; }
}
