using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Supervision.Application.Calendar;
using Supervision.Domain.Calendar;

namespace Supervision.Application.UnitTests.Calendar;

/// <summary>What is said of the Plan's numbers is said once: the page's form and docs/plan-parameters.md are printed from the table, and validation follows it.</summary>
public sealed class PlanParameterTableTests
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    [Fact]
    public void Every_number_and_switch_stands_in_it_once() =>
        PlanParameterTable.All.Select(parameter => parameter.Name).Should().BeEquivalentTo(typeof(PlanParameters).GetProperties().Where(member => member.CanWrite).Select(member => member.Name));

    [Fact]
    public void A_number_has_a_unit_and_a_range_and_the_Plan_keeps_to_it()
    {
        foreach (var parameter in PlanParameterTable.All)
            if (parameter.Of(new()) is int value)
                parameter.Should().Match<PlanParameter>(one => one.Unit != null && one.Range!.Value.Min <= value && value <= one.Range.Value.Max);
            else parameter.Should().Match<PlanParameter>(one => one.Unit == null && one.Range == null);
    }

    [Fact]
    public void What_is_out_of_its_range_is_refused_under_its_name()
    {
        foreach (var parameter in PlanParameterTable.All)
        {
            if (parameter.Range is not { } range) continue;
            foreach (var (value, holds) in new[] { (range.Min, true), (range.Max, true), (range.Min - 1, false), (range.Max + 1, false) })
            {
                var changes = JsonSerializer.Deserialize<PlanParameterChanges>($"{{\"{parameter.Name}\":{value}}}")!;
                var refused = new RecordPlanParametersValidator().Validate(new RecordPlanParameters(new(2027, 1, 1), "坪应急〔2026〕1号", changes)).Errors.Select(error => error.PropertyName);
                refused.Should().Equal(holds ? [] : [$"Parameters.{parameter.Name}"], $"{parameter.Name} = {value}");
            }
        }
    }

    [Fact]
    public void The_form_of_the_page_is_printed_from_it() => Repository.Disagreement("client/src/features/parameters/definitions.json", JsonSerializer.Serialize(PlanParameterTable.All.Select(parameter => new
    {
        Name = JsonNamingPolicy.CamelCase.ConvertName(parameter.Name),
        parameter.Label,
        Clause = parameter.Clause.Text,
        Kind = parameter.Range is null ? "switch" : "number",
        parameter.Unit,
        parameter.Range?.Min,
        parameter.Range?.Max,
    }), Json) + "\n").Should().BeNull();

    [Fact]
    public void The_page_for_review_is_printed_from_it()
    {
        var page = new StringBuilder("# 方案参数\n\n由测试从程序生成并比对：方案中的数字，按生效日期施行，六(六)。数值为方案施行时的规定。\n\n| 参数 | 代码 | 依据 | 数值 | 可填范围 |\n|---|---|---|---|---|\n");
        foreach (var parameter in PlanParameterTable.All)
            page.Append($"| {parameter.Label} | `{JsonNamingPolicy.CamelCase.ConvertName(parameter.Name)}` | {parameter.Clause} | {(parameter.Of(new()) is int value ? $"{value} {parameter.Unit}" : "否，只作提示")} | {(parameter.Range is { } range ? $"{range.Min}–{range.Max}" : "是、否")} |\n");

        Repository.Disagreement("docs/plan-parameters.md", page.ToString()).Should().BeNull();
    }

    [Fact]
    public void What_the_contract_says_of_a_number_names_its_range()
    {
        var source = File.ReadAllText(Repository.Path("src", "Domain", "Calendar", "PlanParameters.cs"));
        foreach (var parameter in PlanParameterTable.All)
            if (parameter.Range is { } range)
                source[..source.IndexOf($" {parameter.Name} ", StringComparison.Ordinal)].TrimEnd().Split('\n')[^2].Should().Contain($"；{range.Min}–{range.Max}<", parameter.Name);
    }
}
