using Microsoft.EntityFrameworkCore;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Enterprises;
using Supervision.Domain.Filings;
using Supervision.Infrastructure.Persistence;
using Supervision.Infrastructure.Seed.Demo;

namespace Supervision.Api.OpenApi.Examples;

/// <summary>The demonstration district as examples look at it: its rows as they are now, and days counted from today.</summary>
internal sealed class Demonstration(SupervisionDbContext db, IWorkCalendar calendar, TimeProvider clock)
{
    public const string EnterpriseAccount = "enterprise.demo";

    public SupervisionDbContext Db => db;

    public DateOnly Today { get; } = ChinaTime.DateOf(clock.GetUtcNow());

    public IWorkCalendar Calendar => calendar;

    /// <summary>The month whose lists are still being filed.</summary>
    public YearMonth FilingMonth => Today.Day <= 15 ? YearMonth.Of(Today) : YearMonth.Of(Today).AddMonths(1);

    /// <summary>A window far enough ahead for a list that has to be filed some working days before, within one year.</summary>
    public DateWindow Ahead
    {
        get
        {
            var (from, to) = (calendar.Offset(Today, 6), calendar.Offset(Today, 10));
            return from.Year == to.Year ? new(from, to) : new(calendar.OnOrAfter(new(to.Year, 1, 1)), calendar.Offset(calendar.OnOrAfter(new(to.Year, 1, 1)), 4));
        }
    }

    /// <summary>Whether this database holds the demonstration at all; nothing else is ever looked at for examples.</summary>
    public Task<bool> IsThereAsync() => db.Users.AnyAsync(account => account.UserName == EnterpriseAccount && account.EnterpriseId != null);

    /// <summary>A unified social credit code that nobody has yet.</summary>
    public async Task<string> FreshUsccAsync()
    {
        for (var serial = 66419086; ; serial++)
        {
            var code = $"91440300{serial}";
            code += UnifiedSocialCreditCode.Check17(code.AsSpan(0, 16));
            code += UnifiedSocialCreditCode.Check18(code);
            if (!await db.Enterprises.AnyAsync(enterprise => enterprise.Uscc == code)) return code;
        }
    }

    /// <summary>An enterprise that this body may still file this year.</summary>
    public Task<Enterprise> UnfiledAsync(string body, int year) => db.Enterprises
        .Where(enterprise => enterprise.Status == EnterpriseStatus.Active && !db.FilingLines.Any(line => line.EnterpriseId == enterprise.Id && line.Body == body && line.Year == year))
        .OrderByDescending(enterprise => enterprise.Uscc).FirstAsync();

    /// <summary>Two of a department whose certificates are valid over these days.</summary>
    public async Task<IReadOnlyList<OfficerRef>> OfficersAsync(string department, DateWindow days) => await db.Officers
        .Where(officer => officer.Department == department && officer.Kind == OfficerKind.Officer && officer.ValidUntil >= days.To)
        .OrderBy(officer => officer.CertificateNo).Take(2).Select(officer => new OfficerRef(officer.Name, officer.CertificateNo!)).ToListAsync();

    /// <summary>The enterprise whose account is <see cref="EnterpriseAccount"/>.</summary>
    public Task<Guid?> OwnEnterpriseAsync() => db.Users.Where(account => account.UserName == EnterpriseAccount).Select(account => account.EnterpriseId).SingleAsync();

    public static string Password => DemoAccounts.Password;
}
