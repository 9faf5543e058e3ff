using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;
using FluentValidation;
using MediatR;
using Supervision.Application.Common.Verbs;
using Supervision.Domain.Common;

namespace Supervision.Api.OpenApi.Refusals;

/// <summary>
/// What an operation can be refused with, read from the compiled program: from the endpoint over its request's handler every method is followed that could run, and each error, rule
/// and table of transitions on the way is one that it may answer. It may name a code that a caller never meets; what it must not do is leave one out, to which a test holds it.
/// </summary>
internal sealed class ReachableErrors
{
    private static readonly Assembly[] Program = [typeof(Error).Assembly, typeof(Application.DependencyInjection).Assembly, typeof(Infrastructure.DependencyInjection).Assembly, typeof(ReachableErrors).Assembly];
    private static readonly Type[] Types = [.. Program.SelectMany(assembly => assembly.GetTypes())];
    private static readonly ILookup<Type, Type> Handlers = Types.Where(type => type is { IsAbstract: false, IsGenericTypeDefinition: false })
        .SelectMany(type => type.GetInterfaces().Where(each => each.IsGenericType && each.GetGenericTypeDefinition() == typeof(IRequestHandler<,>)).Select(each => (Request: each.GenericTypeArguments[0], type)))
        .ToLookup(each => each.Request, each => each.type);
    private static readonly HashSet<Type> Validated = [.. Types.Where(type => !type.IsAbstract).SelectMany(type => type.GetInterfaces())
        .Where(each => each.IsGenericType && each.GetGenericTypeDefinition() == typeof(IValidator<>)).Select(each => each.GenericTypeArguments[0])];

    private static readonly ConcurrentDictionary<MethodBase, Step> Steps = [];
    private static readonly ConcurrentDictionary<Type, Type[]> Below = [];

    /// <summary>Whether the shape of what is sent is judged before its handler sees it.</summary>
    public bool IsValidated { get; private set; }

    public IReadOnlyCollection<PossibleError> Errors { get; private set; } = [];

    public static ReachableErrors From(MethodInfo endpoint)
    {
        var (found, seen, ahead) = (new Dictionary<string, PossibleError>(StringComparer.Ordinal), new HashSet<MethodBase>(), new Queue<MethodBase>([endpoint]));
        var validated = false;
        void Send(Type request)
        {
            validated |= Validated.Contains(request) && Handlers.Contains(request);
            foreach (var handler in Handlers[request]) ahead.Enqueue(handler.GetMethod("Handle")!);
        }

        foreach (var parameter in endpoint.GetParameters()) Send(parameter.ParameterType);
        while (ahead.TryDequeue(out var method))
        {
            if (!seen.Add(method)) continue;
            var step = Steps.GetOrAdd(method, Read);
            foreach (var error in step.Errors) found.TryAdd($"{error.Kind} {error.Code}", error);
            foreach (var request in step.Made) Send(request);
            foreach (var next in step.Next) ahead.Enqueue(next);
        }

        return new() { IsValidated = validated, Errors = found.Values };
    }

    /// <summary>What one method does that matters here; read once, since the operations share most of their way.</summary>
    private static Step Read(MethodBase method)
    {
        var (step, made) = (new Step([], [], []), new ErrorsMade());
        if (method.GetCustomAttribute<StateMachineAttribute>()?.StateMachineType is { } machine)
            step.Next.Add(machine.GetMethod("MoveNext", BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public)!);
        if (method is { IsVirtual: true, IsFinal: false }) step.Next.AddRange(Overriding(method));
        foreach (var instruction in Instructions.Of(method))
        {
            step.Errors.AddRange(made.Take(instruction));
            if (instruction.Operand is FieldInfo { IsStatic: true } field)
            {
                step.Errors.AddRange(PossibleError.Of(field));
                if (typeof(IVerb).IsAssignableFrom(field.FieldType) && !ShowsVerbs(method)) step.Next.AddRange(Of(((IVerb)field.GetValue(null)!).Judge));
            }

            if (instruction.Operand is not MethodBase called) continue;
            if (called is ConstructorInfo { DeclaringType: { } type } && Handlers.Contains(type)) step.Made.Add(type);
            if (IsOurs(called)) step.Next.Add(called);
        }

        return step;
    }

    /// <summary>A delegate's method, and those of the delegates that it was made with.</summary>
    private static IEnumerable<MethodBase> Of(Delegate judge) =>
    [
        judge.Method,
        .. (judge.Target?.GetType().GetFields() ?? []).Select(held => held.GetValue(judge.Target)).OfType<Delegate>().SelectMany(Of),
    ];

    /// <summary>Whether a method says what could be done (<c>can</c>), so that a refusal is part of its answer.</summary>
    private static bool ShowsVerbs(MethodBase method) =>
        method is MethodInfo { ReturnType: { IsGenericType: true } shown } && shown.GenericTypeArguments is [{ IsGenericType: true } element] && element.GetGenericTypeDefinition() == typeof(Can<>);

    /// <summary>What may run in the place of a method that can be overridden, or of an interface's.</summary>
    private static IEnumerable<MethodBase> Overriding(MethodBase method)
    {
        if (method.DeclaringType is not { IsGenericType: false } declared) yield break;
        foreach (var type in Below.GetOrAdd(declared, static above => [.. Types.Where(type => type is { IsInterface: false, ContainsGenericParameters: false } && type != above && above.IsAssignableFrom(type))]))
            if (declared.IsInterface)
            {
                var map = type.GetInterfaceMap(declared);
                if (Array.IndexOf(map.InterfaceMethods, method) is >= 0 and var index) yield return map.TargetMethods[index];
            }
            else if (type.GetMethod(method.Name, BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly, [.. method.GetParameters().Select(each => each.ParameterType)]) is { } own)
            {
                yield return own;
            }
    }

    private sealed record Step(List<PossibleError> Errors, List<Type> Made, List<MethodBase> Next);

    /// <summary>How answers are written is the same for every operation, and told for all of them.</summary>
    private static bool IsOurs(MethodBase method) =>
        method.DeclaringType is { } type && Program.Contains(type.Assembly) && type.Namespace != typeof(Http.Problems).Namespace && type != typeof(Error);
}
