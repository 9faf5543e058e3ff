namespace Supervision.Application.Common.Identity;

/// <summary>Who acts in a scope: the actor that it was opened as, else who asks. Asked anew each time, since both are known later than the services that want to know.</summary>
/// <param name="asking">Who sent the request; null where there is none.</param>
public sealed class CurrentUser(ActingAs acting, Func<Actor?> asking) : ICurrentUser
{
    public Actor Actor => acting.Actor ?? asking() ?? throw new InvalidOperationException("work outside a request must say as whom it acts (ActingAs)");
}
