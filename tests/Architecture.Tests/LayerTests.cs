using System.Reflection;
using System.Xml.Linq;
using NetArchTest.Rules;
using Supervision.Application.Common.Data;
using Supervision.Domain.Common;
using Supervision.Infrastructure.Persistence;

namespace Supervision.Architecture.Tests;

/// <summary>Who may know whom: Domain nobody, Application the Domain, Infrastructure both, the API all.</summary>
public sealed class LayerTests
{
    private static readonly Assembly Domain = typeof(Entity).Assembly;
    private static readonly Assembly Application = typeof(ISupervisionDb).Assembly;
    private static readonly Assembly Infrastructure = typeof(SupervisionDbContext).Assembly;

    [Fact]
    public void Domain_is_made_of_nothing_but_the_language() =>
        XDocument.Load(Repository.Path("src", "Domain", "Domain.csproj")).Descendants()
            .Where(element => element.Name.LocalName is "PackageReference" or "ProjectReference" or "FrameworkReference").Should().BeEmpty();

    [Fact]
    public void Domain_knows_no_other_layer() =>
        Dependents(Domain, "Supervision.Application", "Supervision.Infrastructure", "Supervision.Api").Should().BeEmpty();

    [Fact]
    public void Application_knows_neither_the_database_nor_the_web() =>
        Dependents(Application, "Supervision.Infrastructure", "Supervision.Api", "Npgsql", "Microsoft.AspNetCore", "MiniExcel").Should().BeEmpty();

    [Fact]
    public void Infrastructure_does_not_know_the_API() => Dependents(Infrastructure, "Supervision.Api").Should().BeEmpty();

    [Fact]
    public void No_layer_keeps_time_by_the_clock_on_the_wall()
    {
        var clocks = Sources("Domain", "Application", "Infrastructure", "Api")
            // Waiting for a process to answer is no matter of legal time.
            .Where(file => !file.Contains("EmbeddedPostgres"))
            .Where(file => new[] { "DateTime.Now", "DateTime.UtcNow", "DateTime.Today", "DateTimeOffset.Now", "DateTimeOffset.UtcNow" }.Any(File.ReadAllText(file).Contains));

        clocks.Should().BeEmpty();
    }

    [Fact]
    public void No_file_is_more_than_one_thought() =>
        Sources("Domain", "Application", "Infrastructure", "Api").Where(file => !file.Contains("Migrations") && File.ReadLines(file).Count() > 300).Should().BeEmpty();

    [Fact]
    public void Aggregates_change_through_verbs_alone()
    {
        var open =
            from type in Domain.GetTypes()
            where typeof(AggregateRoot).IsAssignableFrom(type) && !type.IsAbstract
            from property in type.GetProperties()
            where property.SetMethod is { IsPublic: true } set && !set.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.Name == "IsExternalInit")
            select $"{type.Name}.{property.Name}";

        open.Should().BeEmpty();
    }

    [Fact]
    public void Every_word_of_an_enumeration_that_goes_out_has_its_Chinese_label()
    {
        var unlabelled =
            from type in Domain.GetTypes().Concat(Application.GetTypes())
            where type.IsEnum && type.IsPublic && type != typeof(ErrorKind)
            from field in type.GetFields(BindingFlags.Public | BindingFlags.Static)
            where field.GetCustomAttribute<LabelAttribute>() is null
            select $"{type.Name}.{field.Name}";

        unlabelled.Should().BeEmpty();
    }

    [Fact]
    public void Handlers_belong_to_their_file()
    {
        var open = Application.GetTypes().Where(type => type is { IsPublic: true, IsAbstract: false }
            && (type.Name.EndsWith("Handler", StringComparison.Ordinal) || type.Name.EndsWith("Validator", StringComparison.Ordinal)));

        open.Select(type => type.Name).Should().BeEmpty();
    }

    private static IEnumerable<string> Dependents(Assembly assembly, params string[] others) =>
        Types.InAssembly(assembly).That().HaveDependencyOnAny(others).GetTypes().Select(type => type.FullName!);

    private static IEnumerable<string> Sources(params string[] layers) => layers
        .SelectMany(layer => Directory.EnumerateFiles(Repository.Path("src", layer), "*.cs", SearchOption.AllDirectories))
        .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}"));
}
