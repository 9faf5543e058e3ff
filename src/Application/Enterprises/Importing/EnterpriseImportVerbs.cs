using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Verbs;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;

namespace Supervision.Application.Enterprises.Importing;

/// <summary>对一次企业名单导入可以办理的事</summary>
public enum EnterpriseImportVerb
{
    [Label("确认导入")] Commit,
    [Label("取消导入")] Cancel,
}

/// <summary>An import as somebody wants to do something to it.</summary>
internal sealed record EnterpriseImportCase(EnterpriseImportStatus Status, ICurrentUser User) : ICase;

internal static class EnterpriseImportVerbs
{
    public static readonly Verb<EnterpriseImportVerb, EnterpriseImportCase> Commit = new(EnterpriseImportVerb.Commit, Permission.EnterprisesImport, here => Refused(here, EnterpriseImportAction.Commit));

    public static readonly Verb<EnterpriseImportVerb, EnterpriseImportCase> Cancel = new(EnterpriseImportVerb.Cancel, Permission.EnterprisesImport, here => Refused(here, EnterpriseImportAction.Cancel));

    public static readonly Verbs<EnterpriseImportVerb, EnterpriseImportCase> All = [Commit, Cancel];

    private static Error? Refused(EnterpriseImportCase here, EnterpriseImportAction action) => EnterpriseImportTransitions.Table.Next(here.Status, action).Error;
}
