using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Supervision.Application.Enterprises;
using Supervision.Application.Filings;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Filings;
using Supervision.Infrastructure.Persistence;

namespace Supervision.Application.IntegrationTests.Filings;

/// <summary>六(三) when many file at the same moment: held by the lock, and by the database alone.</summary>
public sealed class OnceAYearTests(OnceAYearTests.District app) : IClassFixture<OnceAYearTests.District>
{
    private static readonly TestUser Liaison = TestUser.Liaison("XF");

    [Fact, Clause("六(三)")]
    public async Task Of_twenty_at_once_exactly_one_is_registered()
    {
        var enterprise = (await app.RegisterAsync(1))[0];
        var drafts = new List<FilingReceipt>();
        for (var i = 0; i < 20; i++) drafts.Add(await DraftAsync(enterprise));

        var answers = await Task.WhenAll(drafts.Select(draft => Task.Run(() => SubmitAsync(draft), TestContext.Current.CancellationToken)));

        answers.Count(answer => !answer.IsError).Should().Be(1);
        answers.Where(answer => answer.IsError).Should().AllSatisfy(answer => answer.Error!.Code.Should().Be("filing.frequency.exceeded"));
        (await RegisteredAsync(enterprise)).Should().Be(1);
    }

    [Fact, Clause("五(三)2")]
    public async Task A_refused_submission_leaves_no_gap_in_the_numbers()
    {
        var enterprises = await app.RegisterAsync(3);
        var numbers = new List<string>();
        foreach (var enterprise in (List<EnterpriseDetails>)[enterprises[0], enterprises[0], enterprises[1], enterprises[1], enterprises[2]])
        {
            var draft = await DraftAsync(enterprise);
            var answer = await SubmitAsync(draft);
            if (!answer.IsError) numbers.Add(answer.Value.Number!);
        }

        var running = numbers.ConvertAll(number => int.Parse(number.Split('-')[1].TrimEnd('号'), null));
        running.Should().Equal(Enumerable.Range(running[0], 3));
    }

    [Fact, Clause("六(三)")]
    public async Task The_database_alone_refuses_the_second_line_of_a_year()
    {
        var enterprise = (await app.RegisterAsync(1))[0];
        await SaveRegisteredAsync(enterprise, "XF-1", null);

        var second = async () => await SaveRegisteredAsync(enterprise, "XF-2", null);

        (await second.Should().ThrowAsync<DbUpdateException>()).WithInnerException<PostgresException>().Which.ConstraintName.Should().Be(HeldByDatabase.OnceAYear);
        HeldByDatabase.ErrorOf(HeldByDatabase.OnceAYear)!.Code.Should().Be("filing.frequency.exceeded");
        await SaveRegisteredAsync(enterprise, "XF-3", new(ExemptionKind.Complaint, "12345-1", null));
    }

    [Fact]
    public async Task A_long_list_is_judged_by_as_many_statements_as_a_short_one()
    {
        var (_, usccs) = await app.ImportAsync("yj.lead", 400);

        var few = await StatementsAsync(List(usccs.Take(2)));
        var many = await StatementsAsync(List(usccs));

        many.Should().Be(few);
    }

    private async Task<FilingReceipt> DraftAsync(EnterpriseDetails enterprise) =>
        (await app.SendAsync(Liaison, new DraftFiling(List([enterprise.Uscc])), TestContext.Current.CancellationToken)).Value;

    private Task<Result<FilingReceipt>> SubmitAsync(FilingReceipt draft) =>
        app.SendAsync(Liaison, new SubmitFiling(draft.Id, draft.Version, null, false), TestContext.Current.CancellationToken);

    private async Task<int> StatementsAsync(FilingForm form)
    {
        app.Statements.Count = 0;
        (await app.SendAsync(Liaison, new ValidateFiling(form), TestContext.Current.CancellationToken)).Value.Registrable.Should().Be(form.Lines.Count);
        return app.Statements.Count;
    }

    private Task<int> RegisteredAsync(EnterpriseDetails enterprise) => app.InDatabaseAsync(db =>
        db.FilingLines.CountAsync(line => line.EnterpriseId == enterprise.Id && line.Status == FilingLineStatus.Registered, TestContext.Current.CancellationToken));

    /// <summary>Past every handler, as a program would that forgot the lock.</summary>
    private Task<int> SaveRegisteredAsync(EnterpriseDetails enterprise, string number, Exemption? exemption) => app.InDatabaseAsync(db =>
    {
        var line = new LineContent(1, enterprise.Id, new(new(2026, 12, 1), new(2026, 12, 31)), InspectionNature.Daily, [SafetyDomain.Fire], [], [], exemption);
        var filing = Filing.Draft(FilingKind.AdHoc, "XF", "XF", new("名单", null, null, null), [line], TestApp.Start);
        filing.Submit($"{enterprise.Uscc}/{number}", new Dictionary<Guid, string>(), TestApp.Start);
        db.Filings.Add(filing);
        return db.SaveChangesAsync(TestContext.Current.CancellationToken);
    });

    private static FilingForm List(IEnumerable<string> usccs) => new(FilingKind.DoubleRandom, Month: new YearMonth(2026, 12), Lines:
        [.. usccs.Select(uscc => new FilingLineForm(uscc, new(2026, 12, 1), new(2026, 12, 31), [SafetyDomain.Fire], Officers: [new("何俊峰", "T-1"), new("李文华", "T-2")]))]);

    /// <summary>A district whose statements are counted.</summary>
    public sealed class District : TestApp
    {
        public StatementCounter Statements { get; } = new();

        public async Task<List<EnterpriseDetails>> RegisterAsync(int count)
        {
            var enterprises = new List<EnterpriseDetails>();
            for (var i = 0; i < count; i++) enterprises.Add(await Flow.Lead.RegistersEnterprise());
            return enterprises;
        }

        protected override void Configure(IServiceCollection services) => services.ConfigureDbContext<SupervisionDbContext>(options => options.AddInterceptors(Statements));
    }

    public sealed class StatementCounter : DbCommandInterceptor
    {
        public int Count { get; set; }

        public override ValueTask<InterceptionResult<System.Data.Common.DbDataReader>> ReaderExecutingAsync(
            System.Data.Common.DbCommand command, CommandEventData data, InterceptionResult<System.Data.Common.DbDataReader> result, CancellationToken cancellationToken = default)
        {
            Count++;
            return new(result);
        }
    }
}
