using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Npgsql;

namespace Supervision.Floors;

/// <summary>Writes JSON as the contract has it: camelCase words, nothing that is null, Chinese as such.</summary>
internal static class Answer
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), SkipValidation = true };

    public static async Task WriteAsync(HttpContext context, Action<Utf8JsonWriter> write)
    {
        context.Response.ContentType = "application/json; charset=utf-8";
        await using (var json = new Utf8JsonWriter(context.Response.BodyWriter, Options)) write(json);
        await context.Response.BodyWriter.FlushAsync(context.RequestAborted);
    }

    /// <summary>The same as bytes, for an answer that is also kept.</summary>
    public static byte[] Bytes(Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options)) write(json);
        return buffer.ToArray();
    }

    public static async Task SendAsync(HttpContext context, int status, byte[] body, string? location = null)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.ContentLength = body.Length;
        context.Response.Headers.ETag = status == 201 ? "\"1\"" : "\"2\"";
        if (location is not null) context.Response.Headers.Location = location;
        await context.Response.Body.WriteAsync(body, context.RequestAborted);
    }

    public static void Text(this Utf8JsonWriter json, string name, NpgsqlDataReader row, int at)
    {
        if (!row.IsDBNull(at)) json.WriteString(name, row.GetString(at));
    }

    public static void Word(this Utf8JsonWriter json, string name, NpgsqlDataReader row, int at) => json.WriteString(name, Camel(row.GetString(at)));

    public static void Words(this Utf8JsonWriter json, string name, NpgsqlDataReader row, int at)
    {
        json.WriteStartArray(name);
        foreach (var word in row.GetFieldValue<string[]>(at)) json.WriteStringValue(Camel(word));
        json.WriteEndArray();
    }

    /// <summary>A list that the database keeps as JSON, as it is: empty in what is loaded.</summary>
    public static void Raw(this Utf8JsonWriter json, string name, NpgsqlDataReader row, int at)
    {
        json.WritePropertyName(name);
        json.WriteRawValue(row.GetFieldValue<string>(at), skipInputValidation: true);
    }

    public static void Number(this Utf8JsonWriter json, string name, NpgsqlDataReader row, int at)
    {
        if (!row.IsDBNull(at)) json.WriteNumber(name, row.GetInt32(at));
    }

    public static void Day(this Utf8JsonWriter json, string name, NpgsqlDataReader row, int at)
    {
        if (!row.IsDBNull(at)) json.WriteString(name, row.GetFieldValue<DateOnly>(at).ToString("yyyy-MM-dd", null));
    }

    public static void Instant(this Utf8JsonWriter json, string name, NpgsqlDataReader row, int at)
    {
        if (!row.IsDBNull(at)) json.WriteString(name, row.GetFieldValue<DateTimeOffset>(at));
    }

    private static string Camel(string word) => char.ToLowerInvariant(word[0]) + word[1..];
}
