using Supervision.Application.Attachments;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Verbs;
using Supervision.Domain.Attachments;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Disclosures;

namespace Supervision.Application.Disclosures;

/// <summary>对一个单位的一项公示可以办理的事</summary>
public enum DisclosureDeskVerb
{
    [Label("登记公布")] Record,
    [Label("取现行文本")] TakeText,
}

/// <summary>对一次公布的登记可以办理的事</summary>
public enum DisclosureVerb
{
    [Label("撤销公布登记")] Strike,
}

/// <summary>One of the five matters of a body as somebody wants to enter something of it.</summary>
/// <param name="HasText">The product knows its content itself.</param>
internal sealed record DisclosureDeskCase(string Body, bool HasText, ICurrentUser User) : ICase
{
    public Error? Foreign => !Bodies.Inspecting.Contains(Body) ? DisclosureErrors.UnknownBody : User.MayDisclose(Body) ? null : DisclosureErrors.Foreign;
}

internal sealed record DisclosureCase(Disclosure Disclosure, ICurrentUser User) : ICase;

internal static class DisclosureDeskVerbs
{
    public static readonly Verb<DisclosureDeskVerb, DisclosureDeskCase> Record = new(DisclosureDeskVerb.Record, Permission.DisclosuresWrite, here => here.Foreign);

    public static readonly Verb<DisclosureDeskVerb, DisclosureDeskCase> TakeText = new(DisclosureDeskVerb.TakeText, Permission.DisclosuresWrite, here => here.Foreign ?? (here.HasText ? null : DisclosureErrors.NoText with { IsElsewhere = true }));

    public static readonly Verbs<DisclosureDeskVerb, DisclosureDeskCase> All = [Record, TakeText];

    /// <summary>A body for itself, the lead for all.</summary>
    public static bool MayDisclose(this ICurrentUser user, string body) => user.Is(Role.Lead) || user.Department == body;
}

internal static class DisclosureVerbs
{
    public static readonly Verb<DisclosureVerb, DisclosureCase> Strike = new(DisclosureVerb.Strike, Permission.DisclosuresWrite, here =>
        here.User.MayDisclose(here.Disclosure.Body) ? here.Disclosure.MayStrike().Error : DisclosureErrors.Foreign);

    public static readonly Verbs<DisclosureVerb, DisclosureCase> All = [Strike];
}

/// <summary>What was made public may be read by everybody who works for a department.</summary>
internal sealed class DisclosureAttachments : IAttachmentOwner
{
    public AttachmentOwnerKind Kind => AttachmentOwnerKind.Disclosure;

    public Task<bool> ShowsAsync(IReadOnlyCollection<Guid> owners, ICurrentUser user, CancellationToken ct) => Task.FromResult(user.IsStaff());
}
