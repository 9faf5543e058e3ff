using System.Reflection;
using System.Reflection.Emit;
using System.Text.RegularExpressions;
using Supervision.Domain.Common;

namespace Supervision.Api.OpenApi.Refusals;

/// <summary>Recognises, in the instructions of one method, errors and breaches that are made there: a code, then its sentence, then the call that makes it.</summary>
internal sealed partial class ErrorsMade
{
    private readonly List<string> _codes = [];
    private readonly List<string> _sentence = [];
    private ErrorKind? _kind;
    private bool _kindFollows;

    public IEnumerable<PossibleError> Take(Instruction instruction)
    {
        if (instruction.Operand is string text)
        {
            if (IsCode().IsMatch(text)) _codes.Add(text);
            else if (IsChinese().IsMatch(text)) _sentence.Add(text);
            _kindFollows = _codes.Count > 0 && _sentence.Count == 0;
            return [];
        }

        if (_kindFollows && instruction.Operand is int kind && Enum.IsDefined((ErrorKind)kind)) _kind ??= (ErrorKind)kind;
        return Makes(instruction) is { } made && _codes.Count > 0 ? Told(made) : [];
    }

    /// <summary>The kind of what a call makes; null where it makes no refusal.</summary>
    private ErrorKind? Makes(Instruction instruction) => instruction.Operand switch
    {
        ConstructorInfo { DeclaringType: { } type } when instruction.Code == OpCodes.Newobj && type == typeof(Error) => _kind ?? ErrorKind.Conflict,
        ConstructorInfo { DeclaringType: { } type } when instruction.Code == OpCodes.Newobj && type == typeof(Breach) => ErrorKind.Conflict,
        MethodInfo { IsStatic: true, DeclaringType: { } type, Name: var name } when type == typeof(Error) && Enum.TryParse<ErrorKind>(name, out var kind) => kind,
        MethodInfo { IsStatic: true } named when named.ReturnType == typeof(Error) && named.GetParameters() is [{ Name: "code" }, ..] => KindOf(named),
        _ => null,
    };

    /// <summary>The kind of error that a method makes of the code that it is given.</summary>
    private static ErrorKind KindOf(MethodInfo named) => Instructions.Of(named).Select(instruction => instruction.Operand).OfType<MethodInfo>()
        .Where(called => called.DeclaringType == typeof(Error)).Select(called => Enum.TryParse<ErrorKind>(called.Name, out var kind) ? kind : ErrorKind.Conflict).FirstOrDefault(ErrorKind.Conflict);

    private List<PossibleError> Told(ErrorKind kind)
    {
        var told = _codes.Select((code, index) => new PossibleError(kind, code, _sentence.Count == _codes.Count ? _sentence[index] : string.Join('…', _sentence))).ToList();
        _codes.Clear();
        _sentence.Clear();
        (_kind, _kindFollows) = (null, false);
        return told;
    }

    [GeneratedRegex(@"^[a-z][a-z0-9-]*(\.[a-z0-9A-Z-]+)+$")]
    private static partial Regex IsCode();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex IsChinese();
}
