using Supervision.Domain.Common;

namespace Supervision.Domain.Enterprises;

/// <summary>An uploaded list is worked off, whatever came of it.</summary>
/// <param name="Written">Enterprises added and updated.</param>
/// <param name="Refused">Rows that were refused; then nothing is written.</param>
/// <param name="ById">Who uploaded it.</param>
[EventKind("enterprise-import.ended", "企业名单导入结束")]
public sealed record EnterpriseImportEnded(Guid ImportId, string FileName, EnterpriseImportStatus Status, int Written, int Refused, string? Problem, Guid? ById) : DomainEvent
{
    public override IReadOnlyList<Subject> Subjects => [new(SubjectKind.EnterpriseImport, ImportId)];
}
