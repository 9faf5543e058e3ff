using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;

namespace Supervision.Application.Notifications;

/// <summary>Everybody's own messages, and nobody else's.</summary>
internal sealed class NotificationVisibility : Visibility<Notification>
{
    protected override string? Needs => null;

    protected override IQueryable<Notification> All(ISupervisionDb db) => db.Notifications;

    protected override IQueryable<Notification> ToDistrict(ISupervisionDb db, Person person) => Own(db, person);

    protected override IQueryable<Notification> ToStreet(ISupervisionDb db, Person person, string street) => Own(db, person);

    protected override IQueryable<Notification> ToEnterprise(ISupervisionDb db, Person person, Guid enterprise) => Own(db, person);

    private static IQueryable<Notification> Own(ISupervisionDb db, Person person) => db.Notifications.Where(message => message.AccountId == person.Id);
}
