using System.Text.Json.Nodes;

namespace Supervision.Api.IntegrationTests.Contract.Gate;

/// <summary>The gate itself, on a contract of two operations that is changed in one place at a time.</summary>
public sealed class ContractBreaksTests
{
    private const string Contract = """
        {
          "paths": {
            "/api/v1/visits": {
              "get": {
                "parameters": [{ "name": "status", "in": "query", "schema": { "type": "string", "enum": ["open", "closed"] } }, { "name": "q", "in": "query", "schema": { "type": "string" } }],
                "responses": { "200": { "content": { "application/json": { "schema": { "type": "array", "items": { "$ref": "#/components/schemas/Visit" } } } } }, "404": {} }
              },
              "post": {
                "requestBody": { "content": { "application/json": { "schema": { "allOf": [{ "$ref": "#/components/schemas/VisitForm" }] } } } },
                "responses": { "201": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Visit" } } } } }
              }
            }
          },
          "components": {
            "schemas": {
              "Visit": {
                "required": ["id", "day"], "type": "object",
                "properties": { "id": { "type": "string", "format": "uuid" }, "day": { "type": "string" }, "remark": { "type": "string", "nullable": true }, "parts": { "type": "array", "items": { "$ref": "#/components/schemas/Visit" } } }
              },
              "VisitForm": { "required": ["day"], "type": "object", "properties": { "day": { "type": "string" }, "session": { "type": "string", "enum": ["am", "pm"] }, "remark": { "type": "string", "nullable": true } } }
            }
          }
        }
        """;

    [Theory]
    [InlineData("paths//api/v1/visits/post", null, "POST /visits: gone")]
    [InlineData("paths//api/v1/visits/get/parameters/1", null, "GET /visits: parameter q gone")]
    [InlineData("paths//api/v1/visits/get/parameters/1/required", "true", "GET /visits: parameter q now required")]
    [InlineData("paths//api/v1/visits/get/parameters/0/schema/enum/1", null, "GET /visits: parameter status: word closed gone")]
    [InlineData("paths//api/v1/visits/get/parameters/1/schema/enum", """["a"]""", "GET /visits: parameter q: only some words are taken now")]
    [InlineData("paths//api/v1/visits/get/responses/404", null, "GET /visits: answer 404 gone")]
    [InlineData("paths//api/v1/visits/get/responses/200/content", """{"text/csv":{}}""", "GET /visits: answer 200 no longer application/json")]
    [InlineData("paths//api/v1/visits/get/responses/200/content/application/json/schema", """{"type":"object"}""", "GET /visits: answer 200: type array → object")]
    [InlineData("paths//api/v1/visits/post/requestBody/required", "true", "POST /visits: body now required")]
    [InlineData("components/schemas/Visit/properties/remark", null, "Visit.remark gone")]
    [InlineData("components/schemas/Visit/properties/id/format", null, "Visit.id: format uuid → any")]
    [InlineData("components/schemas/Visit/properties/day/nullable", "true", "Visit.day may now be null")]
    [InlineData("components/schemas/Visit/required/1", null, "Visit.day no longer always there")]
    [InlineData("components/schemas/VisitForm/properties/day/type", "\"integer\"", "VisitForm.day: type string → integer")]
    [InlineData("components/schemas/VisitForm/properties/remark/nullable", "false", "VisitForm.remark no longer takes null")]
    [InlineData("components/schemas/VisitForm/properties/session/enum/0", null, "VisitForm.session: word am gone")]
    [InlineData("components/schemas/VisitForm/required", """["day","remark"]""", "VisitForm.remark now required")]
    public void What_breaks_is_found(string at, string? value, string sentence) => ContractBreaks.Between(Parse(), Changed(at, value)).Should().Equal(sentence);

    [Theory]
    [InlineData("paths//api/v1/other", """{"get":{"responses":{}}}""")]
    [InlineData("paths//api/v1/visits/get/responses/429", "{}")]
    [InlineData("paths//api/v1/visits/get/description", "\"列表\"")]
    [InlineData("components/schemas/Visit/properties/number", """{"type":"string"}""")]
    [InlineData("components/schemas/Visit/required", """["id","day","remark"]""")]
    [InlineData("components/schemas/Visit/properties/remark/nullable", "false")]
    [InlineData("components/schemas/VisitForm/properties/number", """{"type":"string"}""")]
    [InlineData("components/schemas/VisitForm/properties/day/nullable", "true")]
    [InlineData("components/schemas/VisitForm/required/0", null)]
    public void What_nobody_has_to_follow_is_no_break(string at, string? value) => ContractBreaks.Between(Parse(), Changed(at, value)).Should().BeEmpty();

    [Fact]
    public void A_new_member_that_must_be_sent_is_a_break()
    {
        var changed = Changed("components/schemas/VisitForm/properties/number", """{"type":"string"}""");
        changed["components"]!["schemas"]!["VisitForm"]!["required"]!.AsArray().Add("number");

        ContractBreaks.Between(Parse(), changed).Should().Equal("VisitForm.number new and required");
    }

    [Fact]
    public void Another_name_for_a_schema_is_no_break() =>
        ContractBreaks.Between(Parse(), JsonNode.Parse(Contract.Replace("VisitForm", "VisitBody", StringComparison.Ordinal))!).Should().BeEmpty();

    [Fact]
    public void An_answer_of_several_kinds_holds_what_all_of_them_hold()
    {
        var kinds = Changed("components/schemas/Visit", """
            { "oneOf": [
              { "type": "object", "required": ["id", "day"], "properties": { "id": { "type": "string", "format": "uuid" }, "day": { "type": "string" }, "parts": { "type": "array" } } },
              { "type": "object", "required": ["id"], "properties": { "id": { "type": "string", "format": "uuid" }, "remark": { "type": "string" } } }] }
            """);

        ContractBreaks.Between(Parse(), kinds).Should().Equal("Visit.day no longer always there");
    }

    [Fact]
    public void A_declared_break_passes_an_undeclared_one_and_a_declaration_without_a_break_do_not()
    {
        var declared = new DeclaredChanges("""
            | Break | Why |
            |---|---|
            | `Visit.day*` | It was never told. |
            | `Visit.other gone` | It was a mistake. |
            | `Visit.id gone` | |
            """);
        string[] breaks = ["Visit.day may now be null", "Visit.id gone"];

        declared.Undeclared(breaks).Should().Equal("Visit.id gone");
        declared.Idle(breaks).Should().Equal("Visit.other gone");
    }

    private static JsonNode Parse() => JsonNode.Parse(Contract)!;

    /// <param name="at">The way to one place; an address of two slashes begins a path of the contract.</param>
    /// <param name="value">What stands there then; null takes it away.</param>
    private static JsonNode Changed(string at, string? value)
    {
        var document = Parse();
        var steps = Steps(at);
        var holder = steps[..^1].Aggregate(document, (node, step) => node is JsonArray list ? list[int.Parse(step, null)]! : node[step]!);
        if (holder is JsonArray array) array.RemoveAt(int.Parse(steps[^1], null));
        else if (value is null) holder.AsObject().Remove(steps[^1]);
        else holder[steps[^1]] = JsonNode.Parse(value);
        return document;
    }

    private static string[] Steps(string at) => [.. at.Replace("//api/v1/", "/~api~v1~", StringComparison.Ordinal).Replace("application/json", "application~json", StringComparison.Ordinal)
        .Split('/').Select(step => step.Replace('~', '/'))];
}
