using System.Reflection;
using System.Reflection.Emit;

namespace Supervision.Api.OpenApi.Refusals;

/// <summary>One instruction of a compiled method: what it does, and the member, text or number that it does it with.</summary>
internal readonly record struct Instruction(OpCode Code, object? Operand);

/// <summary>Reads compiled methods.</summary>
internal static class Instructions
{
    private static readonly Dictionary<short, OpCode> Codes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Value);

    public static IEnumerable<Instruction> Of(MethodBase method)
    {
        if (method.GetMethodBody()?.GetILAsByteArray() is not { } bytes) yield break;
        for (var at = 0; at < bytes.Length;)
        {
            var code = Codes[bytes[at] == 0xFE ? (short)((0xFE << 8) | bytes[at + 1]) : bytes[at]];
            at += code.Size;
            yield return new(code, OperandOf(method, code, bytes, at));
            at += code.OperandType == OperandType.InlineSwitch ? 4 + (4 * BitConverter.ToInt32(bytes, at)) : SizeOf(code.OperandType);
        }
    }

    private static int SizeOf(OperandType type) => type switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        _ => 4,
    };

    private static object? OperandOf(MethodBase method, OpCode code, byte[] bytes, int at) => code.OperandType switch
    {
        OperandType.InlineString => method.Module.ResolveString(BitConverter.ToInt32(bytes, at)),
        OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineTok => Resolve(method, BitConverter.ToInt32(bytes, at)),
        OperandType.ShortInlineI => (int)(sbyte)bytes[at],
        OperandType.InlineNone when code.Value >= OpCodes.Ldc_I4_0.Value && code.Value <= OpCodes.Ldc_I4_8.Value => code.Value - OpCodes.Ldc_I4_0.Value,
        _ => null,
    };

    private static MemberInfo? Resolve(MethodBase method, int token)
    {
        try
        {
            return method.Module.ResolveMember(token, method.DeclaringType?.IsGenericType == true ? method.DeclaringType.GetGenericArguments() : null, method.IsGenericMethod ? method.GetGenericArguments() : null);
        }
        catch (Exception unknown) when (unknown is ArgumentException or TypeLoadException or FileNotFoundException or BadImageFormatException)
        {
            return null;
        }
    }
}
