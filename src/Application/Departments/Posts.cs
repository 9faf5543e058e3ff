using System.Linq.Expressions;
using Supervision.Domain.Departments;

namespace Supervision.Application.Departments;

/// <summary>Who holds a department's posts. 六(二).</summary>
internal static class Posts
{
    public static Expression<Func<Liaison, bool>> HeldOn(DateOnly day) => liaison => (liaison.From == null || liaison.From <= day) && (liaison.To == null || liaison.To >= day);

    /// <summary>Departments that lack a leader or a liaison on the day.</summary>
    /// <param name="held">The posts that are held on the day.</param>
    public static Expression<Func<Department, bool>> Lacking(IQueryable<Liaison> held) =>
        department => !held.Any(post => post.Department == department.Code && post.Kind == LiaisonKind.Leader) || !held.Any(post => post.Department == department.Code && post.Kind == LiaisonKind.Liaison);
}
