using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Supervision.Domain.Common;

namespace Supervision.Domain.Enterprises;

/// <summary>疑似重复的理由</summary>
public enum DuplicateReason
{
    /// <summary>Width, brackets, blanks, case and traditional forms apart.</summary>
    [Label("名称相同")] SameName,

    /// <summary>The same address, and names whose own part begins with the same two characters.</summary>
    [Label("地址相同、字号相近")] SameAddress,

    /// <summary>The same legal representative, and names with the same own part.</summary>
    [Label("法定代表人和字号相同")] SameRepresentative,
}

/// <summary>By what an enterprise is found and known again; all of it made from the one key of names, <see cref="Typed.Key"/>.</summary>
public static partial class EnterpriseKeys
{
    private const int Reasons = 4;
    private const int Stem = 2;

    /// <summary>What a search looks in, a line each: the name, former names, and the codes of files that were merged into this one.</summary>
    public static string SearchText(string name, EnterprisePast past) => string.Join('\n',
        [Typed.Key(name), .. past.Names.Select(former => Typed.Key(former.Name)).Distinct(), .. past.Names.Select(former => former.Uscc).OfType<string>()]);

    /// <summary>Whether one of the names in a search text is this one.</summary>
    public static bool Bears(string searchText, string name) => searchText.Split('\n').Contains(Typed.Key(name), StringComparer.Ordinal);

    /// <summary>The part of a company's name that is its own, without place and legal form.</summary>
    public static string Core(string name) => Around().Replace(Brackets.Narrow(name), "");

    /// <summary>Two enterprises that share one of these may be one; <see cref="ReasonOf"/> says why. Numbers, so that an index holds them.</summary>
    public static IReadOnlyList<long> Twins(string name, string address, string? representative)
    {
        var core = Core(Typed.Key(name));
        var keys = new List<long> { KeyOf(DuplicateReason.SameName, Typed.Key(name)) };
        if (core.Length >= Stem && Typed.Key(address) is { Length: > 0 } place) keys.Add(KeyOf(DuplicateReason.SameAddress, $"{place}/{core[..Stem]}"));
        if (core.Length > 0 && Typed.Key(representative) is { Length: > 1 } person && !person.Contains('*')) keys.Add(KeyOf(DuplicateReason.SameRepresentative, $"{person}/{core}"));
        return keys;
    }

    public static DuplicateReason ReasonOf(long key) => (DuplicateReason)(key & (Reasons - 1));

    private static long KeyOf(DuplicateReason reason, string text) => (BinaryPrimitives.ReadInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(text))) & -Reasons) | (long)reason;

    [GeneratedRegex(@"^(广东省?)?(深圳市?)?(坪山区?)?|\([^)]*\)|(股份|集团)?有限(责任)?公司.*$|(分公司|公司)$")]
    private static partial Regex Around();
}
