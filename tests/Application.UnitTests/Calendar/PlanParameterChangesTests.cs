using System.Text.Json;
using Supervision.Application.Calendar;
using Supervision.Domain.Calendar;

namespace Supervision.Application.UnitTests.Calendar;

public class PlanParameterChangesTests
{
    private static readonly string[] Names = [.. typeof(PlanParameters).GetProperties().Where(property => property.CanWrite).Select(property => property.Name)];

    [Fact]
    public void Every_parameter_can_be_changed() =>
        typeof(PlanParameterChanges).GetProperties().Select(property => property.Name).Should().Contain(Names);

    [Fact]
    public void What_is_named_changes_and_the_rest_stays()
    {
        foreach (var name in Names)
        {
            var value = typeof(PlanParameters).GetProperty(name)!.PropertyType == typeof(bool) ? "true" : "7";
            var present = new PlanParameters();

            var changed = JsonSerializer.Deserialize<PlanParameterChanges>($"{{\"{name}\":{value}}}")!.ApplyTo(present);

            changed.Should().NotBe(present, name);
            changed.Should().Be(JsonSerializer.Deserialize<PlanParameters>(JsonSerializer.Serialize(present).Replace(Member(name, present), $"\"{name}\":{value}", StringComparison.Ordinal)));
        }
    }

    private static string Member(string name, PlanParameters present) => $"\"{name}\":{JsonSerializer.Serialize(typeof(PlanParameters).GetProperty(name)!.GetValue(present))}";
}
