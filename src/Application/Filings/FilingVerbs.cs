using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Verbs;
using Supervision.Domain.Common;
using Supervision.Domain.Filings;

namespace Supervision.Application.Filings;

/// <summary>对一份名单可以办理的事</summary>
public enum FilingVerb
{
    [Label("修改")] Amend,
    [Label("提交")] Submit,
    [Label("批准")] Approve,
    [Label("退回")] Return,
    [Label("撤回")] Withdraw,
    [Label("未通过行另建名单")] Refile,

    /// <summary>本单位负责人批准检查</summary>
    [Label("负责人批准")] ApproveByHead,
}

/// <summary>对名单中一行可以办理的事</summary>
public enum FilingLineVerb
{
    [Label("撤回")] Withdraw,
}

/// <summary>A list as somebody wants to do something to it.</summary>
/// <param name="Verdict">What the rules say of its open lines now; null where they are not judged yet.</param>
internal sealed record FilingCase(Filing Filing, ICurrentUser User, FilingVerdict? Verdict = null) : ICase
{
    /// <summary>Only the department that filed changes its list: neither its body nor another office of it.</summary>
    public Error? Foreign => User.Files(Filing) ? null : FilingErrors.Foreign;

    /// <summary>Nothing of it can be registered, whatever is said beside it.</summary>
    public Error? Broken => Verdict?.Refuses(allowPartial: true) == true ? Error.Broken(Verdict.AllBreaches) : null;
}

/// <summary>One line of a list as somebody wants to do something to it.</summary>
internal sealed record FilingLineCase(Filing Filing, FilingLine Line, ICurrentUser User) : ICase;

internal static class FilingVerbs
{
    public static readonly Verb<FilingVerb, FilingCase> Amend = new(FilingVerb.Amend, Permission.FilingsWrite, here => here.Foreign ?? here.Filing.MayAmend().Error);

    public static readonly Verb<FilingVerb, FilingCase> Submit = new(FilingVerb.Submit, Permission.FilingsSubmit, here => here.Foreign ?? here.Filing.MaySubmit().Error ?? here.Broken);

    public static readonly Verb<FilingVerb, FilingCase> Approve = new(FilingVerb.Approve, Permission.FilingsApprove, here => here.Filing.MayApprove().Error ?? here.Broken);

    public static readonly Verb<FilingVerb, FilingCase> Return = new(FilingVerb.Return, Permission.FilingsApprove, here => here.Filing.MayReturn().Error);

    public static readonly Verb<FilingVerb, FilingCase> Withdraw = new(FilingVerb.Withdraw, Permission.FilingsSubmit, here => here.Foreign ?? here.Filing.MayWithdraw().Error);

    public static readonly Verb<FilingVerb, FilingCase> Refile = new(FilingVerb.Refile, Permission.FilingsWrite, here => here.Foreign ?? here.Filing.MayRefile().Error);

    public static readonly Verb<FilingVerb, FilingCase> ApproveByHead = new(FilingVerb.ApproveByHead, Permission.FilingsHeadApprove, here => here.Foreign ?? here.Filing.MayBeApprovedByHead().Error);

    public static readonly Verbs<FilingVerb, FilingCase> All = [Amend, Submit, Approve, Return, Withdraw, Refile, ApproveByHead];
}

internal static class FilingLineVerbs
{
    public static readonly Verb<FilingLineVerb, FilingLineCase> Withdraw = new(FilingLineVerb.Withdraw, Permission.FilingsSubmit, here =>
        new FilingCase(here.Filing, here.User).Foreign ?? here.Filing.MayWithdraw(here.Line).Error);

    public static readonly Verbs<FilingLineVerb, FilingLineCase> All = [Withdraw];
}
