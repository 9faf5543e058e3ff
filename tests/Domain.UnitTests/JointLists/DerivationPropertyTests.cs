using CsCheck;
using Supervision.Domain.Common;
using Supervision.Domain.JointLists;
using static Supervision.Domain.UnitTests.JointLists.OpenLines;

namespace Supervision.Domain.UnitTests.JointLists;

/// <summary>五(三)2: the derivation against every way to share an enterprise's lines out among visits.</summary>
public class DerivationPropertyTests
{
    private static readonly string[] Departments = ["YJ", "YJ-KZ", "ZJ", "XF", "HB", "SJ"];
    private static readonly Gen<OpenLine> AnyLine = Gen.Select(Gen.Int[0, 5].Select(at => Departments[at]), Gen.Int[1, 31], Gen.Int[0, 14])
        .Select((department, from, length) => Line(department, from, from + length));

    private static readonly Gen<(OpenLine[] Lines, int Today)> AnyMonth = Gen.Select(AnyLine.Array[0, 8], Gen.Int[0, 31]);

    [Fact]
    public void No_plan_has_fewer_visits_and_none_of_as_many_has_more_joint_ones() => AnyMonth.Sample(month =>
    {
        var days = Days(month.Today);
        var placeable = month.Lines.Where(line => days.In(line.Window).Count > 0).ToList();

        var derived = Derivation.Of(month.Lines, days).Visits;

        var plans = Partitions(placeable).Where(plan => plan.All(visit => days.Span(Shared(visit.Select(line => line.Window))) is not null)).ToList();
        var fewest = plans.Min(plan => plan.Count);
        derived.Should().HaveCount(fewest);
        derived.Count(visit => IsJoint(visit.Lines.Select(line => line.Body))).Should().Be(
            plans.Where(plan => plan.Count == fewest).Max(plan => plan.Count(visit => IsJoint(visit.Select(line => line.Body)))));
    }, iter: 1500);

    [Fact]
    public void Every_line_is_in_one_visit_or_reported_and_each_visit_has_a_day_for_all_of_its_lines() => AnyMonth.Sample(month =>
    {
        var days = Days(month.Today);

        var derived = Derivation.Of(month.Lines, days);

        derived.Visits.SelectMany(visit => visit.Lines.Select(line => line.LineId)).Concat(derived.Unplaceable.Select(one => one.Line.Id))
            .Should().BeEquivalentTo(month.Lines.Select(line => line.Id));
        derived.Visits.Should().OnlyContain(visit => days.Span(Shared(visit.Lines.Select(line => line.Window))) != null);
        derived.Unplaceable.Should().OnlyContain(one => days.In(one.Line.Window).Count == 0);
    }, iter: 1500);

    [Fact]
    public void The_same_lines_in_any_order_give_the_same_visits() => Gen.Select(AnyMonth, Gen.Int).Sample((month, seed) =>
    {
        var shuffled = month.Lines.ToArray();
        new Random(seed).Shuffle(shuffled);

        Text(Derivation.Of(shuffled, Days(month.Today))).Should().Be(Text(Derivation.Of(month.Lines, Days(month.Today))));
    }, iter: 1500);

    [Fact]
    public void The_window_of_a_visit_is_the_intersection_of_its_lines() => AnyMonth.Sample(month =>
    {
        foreach (var derived in Derivation.Of(month.Lines, Days(month.Today)).Visits)
        {
            var visit = new JointVisit(Guid.Empty, derived.EnterpriseId, "440310005", "YJ-KZ", derived.Lines);
            visit.Window.Should().Be(Shared(derived.Lines.Select(line => line.Window)));
        }
    }, iter: 500);

    private static bool IsJoint(IEnumerable<string> bodies) => bodies.Distinct().Count() > 1;

    private static DateWindow Shared(IEnumerable<DateWindow> windows) => windows.Aggregate((one, next) => one.Intersect(next));

    private static string Text(DerivedMonth month) => string.Join('|', month.Visits.Select(visit => string.Join(',', visit.Lines.Select(line => line.LineId))))
        + "/" + string.Join(',', month.Unplaceable.Select(one => one.Line.Id));

    /// <summary>All ways to share the lines out among visits (Bell numbers: 4,140 for eight lines).</summary>
    private static IEnumerable<IReadOnlyList<IReadOnlyList<OpenLine>>> Partitions(IReadOnlyList<OpenLine> lines)
    {
        if (lines.Count == 0) return [[]];
        var head = lines[0];
        return Partitions([.. lines.Skip(1)]).SelectMany(rest =>
            rest.Select((_, into) => (IReadOnlyList<IReadOnlyList<OpenLine>>)[.. rest.Select((visit, index) => index == into ? [head, .. visit] : visit)])
                .Append([[head], .. rest]));
    }
}
