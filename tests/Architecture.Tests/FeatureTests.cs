using Mono.Cecil;
using Supervision.Application.Common.Data;

namespace Supervision.Architecture.Tests;

/// <summary>The features of Application build on each other in one direction: what two share lies in the lower one, or in Common, which knows no feature.</summary>
public sealed class FeatureTests
{
    private const string Root = "Supervision.Application.";

    /// <summary>Types that know features because they are the list of what features bring.</summary>
    private static readonly Dictionary<string, string> Lists = new()
    {
        [nameof(ISupervisionDb)] = "names every set of rows, some of which are a feature's own",
    };

    private static readonly ILookup<string, Use> Uses = Gather();

    [Fact]
    public void No_two_features_depend_on_each_other_whatever_lies_between_them()
    {
        var circles = new List<string>();
        foreach (var feature in Uses.Select(group => group.Key))
            if (PathBack(feature) is { } path) circles.Add(string.Join(" → ", path) + ": " + string.Join(", ", path.Zip(path.Skip(1), (from, to) => Uses[from].First(use => use.To == to).By)));

        circles.Should().BeEmpty();
    }

    [Fact]
    public void What_is_common_knows_no_feature() =>
        Uses["Common"].Where(use => !Lists.ContainsKey(use.By)).Select(use => $"{use.By} → {use.To}").Should().BeEmpty();

    [Fact]
    public void What_is_excused_still_needs_it() => Lists.Keys.Except(Uses["Common"].Select(use => use.By)).Should().BeEmpty();

    /// <summary>The shortest way from a feature back to itself; null where there is none. Common stands below all.</summary>
    private static List<string>? PathBack(string feature)
    {
        var ways = new Queue<List<string>>([[feature]]);
        var seen = new HashSet<string>();
        while (ways.TryDequeue(out var way))
            foreach (var to in Uses[way[^1]].Select(use => use.To).Distinct().Where(to => to != "Common"))
            {
                if (to == feature) return [.. way, to];
                if (seen.Add(to)) ways.Enqueue([.. way, to]);
            }

        return null;
    }

    private static ILookup<string, Use> Gather()
    {
        using var module = ModuleDefinition.ReadModule(typeof(ISupervisionDb).Assembly.Location);
        return module.GetTypes()
            .Where(type => FeatureOf(type) is not null)
            .SelectMany(type => NamedBy(type).Select(other => (From: FeatureOf(type)!, To: FeatureOf(other), By: Outermost(type).Name)))
            .Where(use => use.To is not null && use.To != use.From)
            .Distinct()
            .ToLookup(use => use.From, use => new Use(use.To!, use.By));
    }

    /// <summary>Every type that stands in this one's declaration, members or code.</summary>
    private static IEnumerable<TypeReference> NamedBy(TypeDefinition type)
    {
        IEnumerable<TypeReference?> named =
        [
            type.BaseType,
            .. type.Interfaces.Select(one => one.InterfaceType),
            .. type.Fields.Select(field => field.FieldType),
            .. type.Methods.SelectMany(method => method.Parameters.Select(parameter => parameter.ParameterType).Append(method.ReturnType)),
            .. type.Methods.Where(method => method.HasBody).SelectMany(method => method.Body.Variables.Select(variable => variable.VariableType).Concat(method.Body.Instructions.SelectMany(step => step.Operand switch
            {
                TypeReference other => [other],
                GenericInstanceMethod called => [called.DeclaringType, .. called.GenericArguments],
                MemberReference member => [member.DeclaringType],
                _ => Array.Empty<TypeReference>(),
            }))),
        ];
        return named.OfType<TypeReference>().SelectMany(Parts);
    }

    private static IEnumerable<TypeReference> Parts(TypeReference type) => type switch
    {
        GenericInstanceType generic => generic.GenericArguments.SelectMany(Parts).Append(generic.ElementType),
        TypeSpecification special => Parts(special.ElementType),
        _ => [type],
    };

    private static string? FeatureOf(TypeReference type) =>
        Outermost(type).Namespace is var space && space.StartsWith(Root, StringComparison.Ordinal) ? space[Root.Length..].Split('.')[0] : null;

    private static TypeReference Outermost(TypeReference type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    private sealed record Use(string To, string By);
}
