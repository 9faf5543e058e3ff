using System.Text;
using Supervision.Domain.Common;

namespace Supervision.Infrastructure.Persistence.Sql;

/// <summary>
/// <see cref="Typed.Key"/> as a function of the database, for the names that were on record before the register kept them in that form; the program itself writes all later ones. It is read from the program, sign by sign,
/// so that the two cannot differ; it is slow for names that have such signs, and is dropped when they are done.
/// </summary>
internal static class ComparedName
{
    public static string Function { get; } = Make();

    private static string Make()
    {
        var (from, to, gone, set) = (new StringBuilder(), new StringBuilder(), new StringBuilder(), new StringBuilder());
        for (var sign = ' '; sign < '\uFFFE'; sign++)
        {
            if (char.IsSurrogate(sign) || char.IsControl(sign)) continue;
            var key = Typed.Key(sign.ToString());
            if (key.Length > 1 || key == sign.ToString()) continue;
            set.Append($"\\u{(int)sign:X4}");
            if (key.Length == 0) gone.Append(sign);
            else (from, to) = (from.Append(sign), to.Append(key));
        }

        return $"""
            create function compared_name(name text) returns text language sql immutable as
            $$ select case when name ~ '[{set}]' then translate(name, {Quoted($"{from}{gone}")}, {Quoted(to.ToString())}) else name end $$;
            """;
    }

    private static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
