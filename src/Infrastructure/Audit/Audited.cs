using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Supervision.Application.Audit;
using Supervision.Application.Common.Events;
using Supervision.Application.Enterprises.Importing;
using Supervision.Application.Notifications;
using Supervision.Application.SavedViews;
using Supervision.Domain.Common;
using Supervision.Domain.Inspections;
using Supervision.Infrastructure.Idempotency;

namespace Supervision.Infrastructure.Audit;

/// <summary>What the audit trail tells of a change, and what it must not.</summary>
internal static class Audited
{
    private static readonly HashSet<Type> Elsewhere = [typeof(AuditEntry), typeof(EventRecord), typeof(EventSubject), typeof(IdempotentAnswer), typeof(DataProtectionKey), typeof(IdentityUserToken<Guid>), typeof(EnterpriseImportRow), typeof(Notification), typeof(SavedView)];

    /// <summary>Secrets, uploaded files, and stamps that change with every save.</summary>
    private static readonly HashSet<string> Never = ["Content", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "LastAuthenticatorStep", "NormalizedUserName", "NormalizedEmail"];

    /// <summary>Personal data, of which the trail keeps the last four characters: enough to tell that it changed, and which one it was.</summary>
    private static readonly string[] Masked = ["phone", "phoneNumber", "mobile", "certificateNo", "idNumber", "email"];

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase), new AsText<YearMonth>(), new AsText<Clause>() },
    };

    /// <summary>An empty checklist is made of the published items with the participation that is told of; what is found at its items is a change.</summary>
    public static bool Covers(EntityEntry entry) =>
        entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted && !Elsewhere.Contains(entry.Metadata.ClrType)
        && entry is not { State: EntityState.Added, Entity: ChecklistEntry };

    public static bool Covers(EntityEntry entry, PropertyEntry property) =>
        !Never.Contains(property.Metadata.Name)
        && (entry.State != EntityState.Modified || (property.IsModified && !property.Metadata.GetValueComparer().Equals(property.OriginalValue, property.CurrentValue)))
        && (entry.State != EntityState.Added || property.CurrentValue is not null);

    public static string KeyOf(EntityEntry entry) => string.Join('/', entry.Metadata.FindPrimaryKey()!.Properties
        .Select(key => string.Create(CultureInfo.InvariantCulture, $"{entry.Property(key.Name).CurrentValue}")));

    public static string Describe(IEnumerable<PropertyEntry> properties, Func<PropertyEntry, object?> valueOf)
    {
        var told = JsonSerializer.SerializeToNode(properties.ToDictionary(property => JsonNamingPolicy.CamelCase.ConvertName(property.Metadata.Name), valueOf), Json)!;
        Mask(told);
        return told.ToJsonString(Json);
    }

    private static void Mask(JsonNode? node)
    {
        if (node is JsonArray list)
            foreach (var item in list) Mask(item);
        if (node is not JsonObject members) return;
        foreach (var (name, value) in members.ToList())
            if (value is JsonValue && Masked.Any(personal => name.EndsWith(personal, StringComparison.OrdinalIgnoreCase)) && value.ToString() is { } text)
                members[name] = $"***{(text.Length > 8 ? text[^4..] : "")}";
            else
                Mask(value);
    }

    private sealed class AsText<T> : JsonConverter<T> where T : struct
    {
        public override T Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }
}
