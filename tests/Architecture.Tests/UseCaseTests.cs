using System.Collections;
using System.Reflection;
using FluentValidation;
using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;

namespace Supervision.Architecture.Tests;

/// <summary>What every use case keeps to, whatever it is about.</summary>
public sealed class UseCaseTests
{
    private static readonly Type[] Application = typeof(ISupervisionDb).Assembly.GetTypes();

    [Fact]
    public void No_use_case_sends_another_request()
    {
        var sending =
            from type in Application
            from constructor in type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
            where constructor.GetParameters().Any(parameter => typeof(IMediator).IsAssignableFrom(parameter.ParameterType))
            select type.Name;

        sending.Should().BeEmpty("what two use cases share is a class of its own, which both are given");
    }

    /// <summary>Ids, days, words of an enumeration and versions are of their form or are not read at all; text, numbers and lists have lengths and ranges.</summary>
    [Fact]
    public void What_a_command_takes_in_is_validated()
    {
        var validated = Application.Select(type => type.BaseType).OfType<Type>().SelectMany(Bases)
            .Where(type => type is { IsGenericType: true } && type.GetGenericTypeDefinition() == typeof(AbstractValidator<>)).Select(type => type.GetGenericArguments()[0]).ToHashSet();

        var loose = Application
            .Where(type => type is { IsAbstract: false } && type.GetInterfaces().Any(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(ICommand<>)))
            .Where(type => !validated.Contains(type))
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(member => !IsOfItsForm(member)).Select(member => $"{type.Name}.{member.Name}"));

        loose.Should().BeEmpty();
    }

    private static IEnumerable<Type> Bases(Type type)
    {
        for (var at = type; at is not null; at = at.BaseType) yield return at;
    }

    private static bool IsOfItsForm(PropertyInfo member)
    {
        var type = Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType;
        return type.IsEnum || type == typeof(bool) || (type == typeof(int) && member.Name == "Version")
            || (type.IsValueType && !type.IsPrimitive && !typeof(IEnumerable).IsAssignableFrom(type));
    }
}
