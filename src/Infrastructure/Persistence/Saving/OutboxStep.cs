using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Events;
using Supervision.Application.Common.Outbox;

namespace Supervision.Infrastructure.Persistence.Saving;

/// <summary>Puts each event of the save on its way to every consumer that wants its kind. A trigger of the table wakes the dispatchers once the transaction is committed.</summary>
internal sealed class OutboxStep(IEnumerable<ConsumerRegistration> consumers) : ISaveStep
{
    public void Apply(SupervisionDbContext db)
    {
        var happened = db.ChangeTracker.Entries<EventRecord>().Where(entry => entry.State == EntityState.Added).Select(entry => entry.Entity).ToList();
        db.AddRange(happened.SelectMany(what => consumers.Where(consumer => consumer.Kinds.Contains(what.Kind)).Select(consumer => OutboxDelivery.Of(what, consumer.Name))));
    }
}
