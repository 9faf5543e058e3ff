using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Verbs;
using Supervision.Domain.Catalogues;
using Supervision.Domain.Common;

namespace Supervision.Application.Catalogues.Changes;

/// <summary>对一份事项变更可以办理的事</summary>
public enum ItemChangeVerb
{
    [Label("修改")] Amend,
    [Label("提交")] Submit,
    [Label("退回")] Return,
    [Label("采纳")] Accept,
    [Label("撤回")] Withdraw,
}

/// <summary>A change as somebody wants to do something to it.</summary>
internal sealed record ItemChangeCase(ItemChange Change, ICurrentUser User) : ICase
{
    public Error? Foreign => User.Department == Change.Body ? null : ItemChangeErrors.Foreign;
}

internal static class ItemChangeVerbs
{
    public static readonly Verb<ItemChangeVerb, ItemChangeCase> Amend = new(ItemChangeVerb.Amend, Permission.ItemChangesWrite, here => here.Foreign ?? here.Change.May(ItemChangeAction.Amend).Error);

    public static readonly Verb<ItemChangeVerb, ItemChangeCase> Submit = new(ItemChangeVerb.Submit, Permission.ItemChangesWrite, here => here.Foreign ?? here.Change.MaySubmit().Error);

    public static readonly Verb<ItemChangeVerb, ItemChangeCase> Return = new(ItemChangeVerb.Return, Permission.ItemChangesReview, here => here.Change.May(ItemChangeAction.Return).Error);

    public static readonly Verb<ItemChangeVerb, ItemChangeCase> Accept = new(ItemChangeVerb.Accept, Permission.ItemChangesReview, here => here.Change.May(ItemChangeAction.Accept).Error);

    public static readonly Verb<ItemChangeVerb, ItemChangeCase> Withdraw = new(ItemChangeVerb.Withdraw, Permission.ItemChangesWrite, here => here.Foreign ?? here.Change.May(ItemChangeAction.Withdraw).Error);

    public static readonly Verbs<ItemChangeVerb, ItemChangeCase> All = [Amend, Submit, Return, Accept, Withdraw];
}
