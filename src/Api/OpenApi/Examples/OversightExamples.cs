using Microsoft.EntityFrameworkCore;
using Supervision.Api.Endpoints;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Outbox;
using Supervision.Application.Identity;

namespace Supervision.Api.OpenApi.Examples;

internal static class OversightExamples
{
    public static IReadOnlyList<Example> All { get; } =
    [
        Example.Reading("Today_Show", "yj.lead"),
        Example.Reading("Search_Find", "yj.lead", ("q", "精密")),
        new("Search_Find", "kz.coordinator", NumberAsync) { Name = "按编号" },
        Example.Reading("AuditEntries_List", "yj.lead", ("entity", "Enterprise"), ("size", 1)),
        Example.Reading("Accounts_List", "admin", ("role", Role.Liaison), ("size", 1)),
        new("Accounts_Create", "admin", _ => Task.FromResult<Sent?>(Sent.With(new AccountForm("xf.officer2", "梁海峰", Role.Officer, "Pingshan#2027", "XF")))),
        Example.Reading("Accounts_DownloadAccountTemplate", "admin"),
        Example.Reading("Accounts_Import", "admin", ("dryRun", "true")),
        new("Accounts_ResetPassword", "admin", demo => AccountAsync(demo, "bl.coordinator", new NewPassword("Pingshan#2028"))),
        new("Accounts_Lock", "admin", demo => AccountAsync(demo, "bl.coordinator", null)),
        new("Accounts_Unlock", "admin", demo => AccountAsync(demo, "bl.coordinator", null)),
        Example.Reading("Jobs_List", "admin", ("size", 2)),
        Example.Reading("Jobs_Run", "admin", ("name", "idempotent-answers")),
        Example.Reading("Notifications_List", "yj.lead", ("size", 2)),
        Example.Reading("Notifications_Count", "yj.lead"),
        Example.Reading("Notifications_Stream", "yj.lead"),
        new("Notifications_Read", "yj.lead", ReadAsync),
        Example.Reading("Notifications_ReadAll", "yj.lead"),
        Example.Reading("OutboxDeliveries_List", "admin", ("size", 2)),
        new("OutboxDeliveries_Retry", "admin", demo => ParkedAsync(demo, null)),
        new("OutboxDeliveries_Discard", "admin", demo => ParkedAsync(demo, new ReasonForm("收件人已调离，无需再通知"))),
    ];

    private static async Task<Sent?> AccountAsync(Demonstration demo, string userName, object? body) =>
        Sent.Of(("id", await demo.Db.Users.Where(user => user.UserName == userName).Select(user => user.Id).SingleAsync())) with { Body = body };

    private static async Task<Sent?> NumberAsync(Demonstration demo) =>
        await demo.Db.Hazards.Where(hazard => hazard.Subdistrict == "440310005").OrderBy(hazard => hazard.Number).Select(hazard => hazard.Number).FirstOrDefaultAsync() is { } number
            ? Sent.Of(("q", number)) : null;

    private static async Task<Sent?> ReadAsync(Demonstration demo)
    {
        var account = await demo.Db.Users.Where(user => user.UserName == "yj.lead").Select(user => user.Id).SingleAsync();
        return await demo.Db.Notifications.Where(message => message.AccountId == account).OrderByDescending(message => message.At).Select(message => (Guid?)message.Id).FirstOrDefaultAsync() is { } id
            ? Sent.Of(("id", id)) : null;
    }

    private static async Task<Sent?> ParkedAsync(Demonstration demo, object? body) =>
        await demo.Db.OutboxDeliveries.FirstOrDefaultAsync(delivery => delivery.Status == DeliveryStatus.Parked) is { } parked
            ? Sent.Of(("id", parked.Id)) with { Version = parked.Version, Body = body } : null;
}
