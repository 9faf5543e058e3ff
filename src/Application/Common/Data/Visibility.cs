using Supervision.Application.Common.Identity;

namespace Supervision.Application.Common.Data;

/// <summary>
/// Which rows of one kind an actor sees; one definition for each kind, in a file beside its feature. It names who sees what: whom it does not name sees none, and so does whoever lacks the permission to read the kind.
/// </summary>
public abstract class Visibility<T> : IVisibility where T : class
{
    /// <summary>Without it no row is seen; null where the rows' subjects decide, each by its own definition.</summary>
    protected abstract string? Needs { get; }

    public IQueryable<T> Of(ISupervisionDb db, Actor actor) =>
        Needs is { } permission && !actor.Has(permission) ? None(db) : (actor.Reach, actor) switch
        {
            (Reach.Everything, SystemActor job) => ToJob(db, job),
            (Reach.District, Person person) => ToDistrict(db, person),
            (Reach.Street street, Person person) => ToStreet(db, person, street.Code),
            (Reach.OneEnterprise enterprise, Person person) => ToEnterprise(db, person, enterprise.Id),
            _ => None(db),
        };

    /// <summary>All rows there are.</summary>
    protected abstract IQueryable<T> All(ISupervisionDb db);

    protected IQueryable<T> None(ISupervisionDb db) => All(db).Where(_ => false);

    /// <summary>All rows, for a job that may read the kind.</summary>
    protected virtual IQueryable<T> ToJob(ISupervisionDb db, SystemActor job) => All(db);

    /// <summary>Somebody of a district body, or the administrator.</summary>
    protected virtual IQueryable<T> ToDistrict(ISupervisionDb db, Person person) => None(db);

    /// <param name="street">Of the office that the person works for.</param>
    protected virtual IQueryable<T> ToStreet(ISupervisionDb db, Person person, string street) => None(db);

    /// <param name="enterprise">The person's own.</param>
    protected virtual IQueryable<T> ToEnterprise(ISupervisionDb db, Person person, Guid enterprise) => None(db);
}

/// <summary>What the definitions have in common, to be found by.</summary>
public interface IVisibility;
