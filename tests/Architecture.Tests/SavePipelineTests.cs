using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Supervision.Infrastructure.Persistence.Saving;

namespace Supervision.Architecture.Tests;

/// <summary>What belongs to a save is named in one list; every way to write goes through it.</summary>
public sealed class SavePipelineTests
{
    private static readonly IReadOnlyList<Type> Steps = StepsOf(typeof(SavePipeline).GetConstructors().Single());

    [Fact]
    public void These_steps_belong_to_every_save_in_this_order() =>
        Steps.Select(step => step.Name).Should().Equal("VersionStep", "EventStep", "AuditStep", "OutboxStep", "SnapshotStep");

    [Fact]
    public void Every_step_that_there_is_stands_in_the_list() =>
        typeof(ISaveStep).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(ISaveStep)) && type.IsClass).Should().BeEquivalentTo(Steps);

    [Fact]
    public void No_second_place_names_a_step()
    {
        var naming = new Regex($@"\b({string.Join('|', Steps.Select(step => step.Name))})\b");
        Sources().Where(file => naming.IsMatch(File.ReadAllText(file))).Select(Path.GetFileNameWithoutExtension)
            .Should().BeEquivalentTo([.. Steps.Select(step => step.Name), nameof(SavePipeline), "Registration"]);
    }

    [Fact]
    public void Nothing_else_listens_to_the_saves_of_the_change_tracker() =>
        typeof(SavePipeline).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(ISaveChangesInterceptor))).Should().Equal(typeof(SaveInterceptor));

    [Fact]
    public void Rows_are_copied_in_one_place_and_by_the_seed_of_load() =>
        Sources().Where(file => File.ReadAllText(file).Contains("BeginBinaryImport", StringComparison.Ordinal)).Select(Path.GetFileName)
            .Should().BeEquivalentTo("BulkSave.cs", "JointVisitCopy.cs", "LoadEnterprises.cs", "LoadFilings.cs");

    private static IEnumerable<string> Sources() => Directory.EnumerateFiles(Repository.Path("src"), "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"));

    private static IReadOnlyList<Type> StepsOf(System.Reflection.ConstructorInfo constructor) =>
        [.. ((SavePipeline)constructor.Invoke([.. constructor.GetParameters().Select(step => RuntimeHelpers.GetUninitializedObject(step.ParameterType))])).Steps.Select(step => step.GetType())];
}
