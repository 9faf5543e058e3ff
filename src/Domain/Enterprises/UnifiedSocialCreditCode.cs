using Supervision.Domain.Common;

namespace Supervision.Domain.Enterprises;

/// <summary>统一社会信用代码 (GB 32100-2015): eighteen characters that name an enterprise; the last one proves the others.</summary>
public sealed record UnifiedSocialCreditCode
{
    /// <summary>Digits and capitals without I, O, S, V, Z, in the order of their values 0–30.</summary>
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private const int Length = 18;
    private static readonly int[] Weights18 = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
    private static readonly int[] Weights17 = [3, 7, 9, 10, 5, 8, 4, 2];

    private UnifiedSocialCreditCode(string value) => Value = value;

    /// <summary>Eighteen capitals and digits.</summary>
    public string Value { get; }

    /// <summary>
    /// Null where character 17 agrees with the organisation code in 9–16 (GB 11714); else the sentence that warns of it.
    /// About one of 8,000 real codes does not agree, so it never refuses.
    /// </summary>
    public Breach? Warning => Check17(Value) == Value[16]
        ? null
        : new("enterprise.uscc.check17", "第17位（组织机构代码校验位）与前8位不符，请核对营业执照；确认无误可以继续");

    /// <summary>What is done to a code before it is judged: blanks, dashes, quotation marks, what nobody sees and a label before it go; letters become capitals of normal width.</summary>
    public static string Normalise(string? text)
    {
        var number = Typed.Number(text);
        var bare = number[(number.LastIndexOf(':') + 1)..].Trim('\'', '"', '‘', '’', '“', '”', '`', '.', ',', ';', '。', '、');
        return bare.Replace("-", "") is { Length: Length } undashed ? undashed : bare;
    }

    /// <summary>Normalises and judges: length, characters, what it is a number of, check character 18, in this order.</summary>
    public static Result<UnifiedSocialCreditCode> Parse(string? text)
    {
        var code = Normalise(text);
        if (code.Length != Length) return EnterpriseErrors.CodeLength(code.Length);
        if (code.FirstOrDefault(character => !Alphabet.Contains(character)) is var other and not '\0') return EnterpriseErrors.CodeLetter(code.IndexOf(other) + 1, other);
        if (PersonalNumber.Is(code)) return EnterpriseErrors.CodeOfPerson;
        if (!Kinds(code[0]).Contains(code[1])) return EnterpriseErrors.CodeKind(code[..2]);
        if (!code.AsSpan(2, 6).ContainsOnlyDigits()) return EnterpriseErrors.CodeDigits;
        if (Check18(code) != code[17]) return EnterpriseErrors.CodeCheck;
        return new UnifiedSocialCreditCode(code);
    }

    /// <summary>Character 2 says what kind of body the registrar in character 1 has entered; only the judicial authorities (3) have kinds 4 and 5.</summary>
    private static string Kinds(char registrar) => registrar switch
    {
        '3' => "123459",
        >= '1' and <= '9' or 'A' or 'N' or 'Y' => "1239",
        _ => "",
    };

    /// <summary>The character that belongs at place 18 after the first seventeen.</summary>
    public static char Check18(ReadOnlySpan<char> code)
    {
        var sum = 0;
        for (var i = 0; i < Weights18.Length; i++) sum += Alphabet.IndexOf(code[i]) * Weights18[i];
        return Alphabet[(31 - (sum % 31)) % 31];
    }

    /// <summary>The character that belongs at place 17 after the organisation code in 9–16. All 26 letters count here, A = 10 … Z = 35.</summary>
    public static char Check17(ReadOnlySpan<char> code)
    {
        var sum = 0;
        for (var i = 0; i < Weights17.Length; i++) sum += ValueOf(code[8 + i]) * Weights17[i];
        return (11 - (sum % 11)) switch { 10 => 'X', 11 => '0', var rest => (char)('0' + rest) };
    }

    public override string ToString() => Value;

    private static int ValueOf(char character) => char.IsAsciiDigit(character) ? character - '0' : character - 'A' + 10;
}

file static class Characters
{
    public static bool ContainsOnlyDigits(this ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');
}
