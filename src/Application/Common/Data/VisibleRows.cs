using Supervision.Application.Common.Identity;

namespace Supervision.Application.Common.Data;

/// <summary>The one door through which rows are read that not everybody may see: lists, single records, counts, figures, histories, search and exports.</summary>
public static class VisibleRows
{
    private static readonly Dictionary<Type, IVisibility> Definitions = typeof(VisibleRows).Assembly.GetTypes()
        .Where(type => type is { IsAbstract: false } && typeof(IVisibility).IsAssignableFrom(type))
        .ToDictionary(type => type.BaseType!.GetGenericArguments()[0], type => (IVisibility)Activator.CreateInstance(type)!);

    /// <summary>The kinds of rows that have a definition.</summary>
    public static IReadOnlyCollection<Type> Kinds => Definitions.Keys;

    /// <summary>The rows that whoever asks may see; none where nothing says that they may. Throws for a kind without a definition.</summary>
    public static IQueryable<T> Visible<T>(this ISupervisionDb db, ICurrentUser user) where T : class => db.Visible<T>(user.Actor);

    public static IQueryable<T> Visible<T>(this ISupervisionDb db, Actor actor) where T : class =>
        Definitions.TryGetValue(typeof(T), out var definition)
            ? ((Visibility<T>)definition).Of(db, actor)
            : throw new NotSupportedException($"nothing says who sees a {typeof(T).Name}: it needs a visibility");
}
