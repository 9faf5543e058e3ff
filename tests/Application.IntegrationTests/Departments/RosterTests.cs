using Supervision.Application.Common.Data;
using Supervision.Application.Departments;
using Supervision.Application.Departments.Importing;
using Supervision.Application.Filings;
using Supervision.Application.Reporting.Today;
using Supervision.Domain.Departments;
using Supervision.Infrastructure.Seed.Flows;

namespace Supervision.Application.IntegrationTests.Departments;

/// <summary>行政处罚法第四十二条: who may enforce, until when; kept by those whose they are.</summary>
public sealed class RosterTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static int _serial;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Somebody_is_entered_renewed_transferred_and_deactivated_and_the_course_tells_it()
    {
        var (own, number) = (TestUser.Liaison("XF"), Number());
        var entered = (await app.SendAsync(own, new EnterOfficer("XF", Form(number, Today.AddDays(30))), Stop)).Done();
        var renewed = (await app.SendAsync(own, new AmendOfficer(entered.Id, entered.Version, Form(number, Today.AddYears(5))), Stop)).Done();
        var moved = (await app.SendAsync(own, new TransferOfficer(entered.Id, renewed.Version, "XF-KZ", "坪消人〔2026〕12号"), Stop)).Done();
        var gone = (await app.SendAsync(own, new DeactivateOfficer(entered.Id, moved.Version, "借调", null), Stop)).Done();

        var shown = (await app.SendAsync(own, new ShowOfficer(entered.Id), Stop)).Done();
        (shown.Department, shown.LeftOn, shown.Certificate).Should().Be(("XF-KZ", Today, CertificateState.Valid));
        shown.Course.Should().HaveCount(4);
        shown.Can.Where(can => can.Allowed).Select(can => can.Verb).Should().Equal(OfficerVerb.Reactivate);
        (await app.SendAsync(own, new AmendOfficer(entered.Id, gone.Version, Form(number, Today.AddYears(6))), Stop)).Error.Should().Be(OfficerErrors.Left);
        (await app.SendAsync(own, new AmendOfficer(entered.Id, 1, Form(number, Today.AddYears(6))), Stop)).Error.Should().Be(RecordErrors.Stale);
    }

    [Fact]
    public async Task Another_bodys_people_are_not_ones_own_to_change()
    {
        var entered = (await app.SendAsync(TestUser.Liaison("XF"), new EnterOfficer("XF", Form(Number(), Today.AddYears(1))), Stop)).Done();
        var stranger = TestUser.Liaison("HB");

        (await app.SendAsync(stranger, new EnterOfficer("XF", Form(Number(), Today.AddYears(1))), Stop)).Error!.Code.Should().Be("officer.foreign");
        (await app.SendAsync(stranger, new AmendOfficer(entered.Id, entered.Version, Form(Number(), Today.AddYears(1))), Stop)).Error!.Code.Should().Be("officer.foreign");
        (await app.SendAsync(stranger, new DeactivateOfficer(entered.Id, entered.Version, "无权", null), Stop)).Error!.Code.Should().Be("officer.foreign");
        (await app.SendAsync(TestUser.Liaison("XF"), new TransferOfficer(entered.Id, entered.Version, "HB", null), Stop)).Error.Should().Be(OfficerErrors.TransferAbroad);
        (await app.SendAsync(TestUser.Enterprise(Guid.CreateVersion7()), new ShowOfficer(entered.Id), Stop)).Error.Should().Be(RecordErrors.Unknown);
        (await app.SendAsync(stranger, new ShowOfficer(entered.Id), Stop)).Done().CertificateNo.Should().StartWith("***");
        (await app.SendAsync(TestUser.Lead, new TransferOfficer(entered.Id, entered.Version, "HB", null), Stop)).IsError.Should().BeFalse("the lead moves people between bodies");
    }

    [Fact]
    public async Task A_certificate_is_one_persons_even_where_ten_enter_it_at_once()
    {
        var number = Number();

        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => app.SendAsync(TestUser.Liaison("ZJ"), new EnterOfficer("ZJ", Form(number, Today.AddYears(1))), Stop)));

        answers.Count(answer => !answer.IsError).Should().Be(1);
        answers.Where(answer => answer.IsError).Should().OnlyContain(answer => answer.Error!.Code == "officer.certificate.taken");
    }

    [Theory]
    [InlineData(-1, CertificateState.Lapsed)]
    [InlineData(0, CertificateState.Expiring)]
    [InlineData(60, CertificateState.Expiring)]
    [InlineData(61, CertificateState.Valid)]
    public async Task Sixty_days_before_its_end_a_certificate_is_warned_of(int days, CertificateState state)
    {
        var entered = (await app.SendAsync(TestUser.Liaison("SJ"), new EnterOfficer("SJ-LT", Form(Number(), Today.AddDays(days))), Stop)).Done();

        (await app.SendAsync(TestUser.Liaison("SJ"), new ShowOfficer(entered.Id), Stop)).Done().Certificate.Should().Be(state);
        (await app.SendAsync(TestUser.Liaison("SJ"), new ListOfficers { Code = "SJ-LT", Certificate = state, Size = 200 }, Stop)).Done().Items.Select(row => row.Id).Should().Contain(entered.Id);
        if (state == CertificateState.Expiring)
            (await app.SendAsync(TestUser.Liaison("SJ"), new ShowToday(), Stop)).Value.Todos.Should().Contain(todo => todo.Kind == TodoKind.RenewCertificate);
    }

    [Fact]
    public async Task Who_has_left_is_refused_in_a_list_and_what_names_them_is_told_before()
    {
        var (own, number) = (TestUser.Liaison("HB"), Number());
        var entered = (await app.SendAsync(own, new EnterOfficer("HB", Form(number, Today.AddYears(2)) with { Name = "曾凡林" }), Stop)).Done();
        var enterprise = await app.Flow.Lead.RegistersEnterprise();
        var line = Lists.Line("HB", enterprise.Uscc, new(new(2026, 12, 7), new(2026, 12, 9))) with { Officers = [new("曾凡林", number), new("李文华", "HB-0002")] };
        await app.Flow.Liaison("HB").Files(new(Domain.Filings.FilingKind.AdHoc, [line]));

        (await app.SendAsync(own, new ShowOfficer(entered.Id), Stop)).Done().Engagements.Should().ContainSingle().Which.Enterprise.Should().Be(enterprise.Name);
        (await app.SendAsync(TestUser.Liaison("SJ"), new ShowOfficer(entered.Id), Stop)).Done().Can.Where(can => can.Allowed).Should().BeEmpty();

        (await app.SendAsync(own, new DeactivateOfficer(entered.Id, entered.Version, "退休", null), Stop)).Done();
        var check = (await app.SendAsync(own, new ValidateFiling(new(Domain.Filings.FilingKind.AdHoc, [line])), Stop)).Done();
        check.Lines[0].Breaches.Should().Contain(breach => breach.Code == "filing.officer.left");
    }

    [Fact]
    public async Task A_roster_comes_from_a_workbook_row_by_row_and_goes_out_as_one()
    {
        var (own, known, fresh) = (TestUser.Liaison("ZJ"), Number(), Number());
        await app.SendAsync(own, new EnterOfficer("ZJ", Form(known, Today.AddDays(20))), Stop);
        var foreign = Number();
        await app.SendAsync(TestUser.Liaison("HB"), new EnterOfficer("HB", Form(foreign, Today.AddYears(1))), Stop);
        var book = new RawWorkbook().Sheet("人员名册", string.Concat(
            RawWorkbook.Row(1, "姓名", "单位", "类别", "执法证号", "发证机关", "有效期起", "有效期至"),
            RawWorkbook.Row(2, "何俊峰", null, "执法人员", known, "广东省司法厅", "2026-01-01", "2030年12月31日"),
            RawWorkbook.Row(3, "新人", "ZJ-KZ", null, fresh, "广东省司法厅", "2026/1/1", "2030-12-31"),
            RawWorkbook.Row(4, "网格员甲", null, "网格员", null, null, null, null),
            RawWorkbook.Row(5, "无效期", null, "执法人员", Number(), null, null, null),
            RawWorkbook.Row(6, "外单位", null, "执法人员", foreign, null, "2026-01-01", "2030-12-31"),
            RawWorkbook.Row(7, "错单位", "消防", "网格员", null, null, null, null),
            RawWorkbook.Row(8, "新人", "ZJ-KZ", null, fresh, "广东省司法厅", "2026/1/1", "2030-12-31"))).Build();

        var looked = (await app.SendAsync(own, new ImportOfficers("ZJ", new MemoryStream(book), DryRun: true), Stop)).Done();
        (await app.SendAsync(own, new ListOfficers { Code = "ZJ-KZ", Q = "新人" }, Stop)).Done().Total.Should().Be(0, "nothing is kept");
        var taken = (await app.SendAsync(own, new ImportOfficers("ZJ", new MemoryStream(book), DryRun: false), Stop)).Done();

        taken.Rows.Select(row => row.Outcome).Should().Equal(looked.Rows.Select(row => row.Outcome)).And.Equal(
            OfficerImportOutcome.Amended, OfficerImportOutcome.Entered, OfficerImportOutcome.Entered, OfficerImportOutcome.Refused, OfficerImportOutcome.Refused, OfficerImportOutcome.Refused, OfficerImportOutcome.Refused);
        (await app.SendAsync(own, new ListOfficers { Code = "ZJ-KZ", Q = "新人" }, Stop)).Done().Total.Should().Be(1);
        (await app.SendAsync(TestUser.Liaison("XF"), new ImportOfficers("ZJ", new MemoryStream(book), false), Stop)).Error!.Code.Should().Be("officer.foreign");

        var export = await app.DownloadAsync(own, new ExportOfficers("ZJ"), Stop);
        var again = (await app.SendAsync(own, new ImportOfficers("ZJ", new MemoryStream(export), DryRun: true), Stop)).Done();
        again.Rows.Should().OnlyContain(row => row.Outcome == OfficerImportOutcome.Unchanged, "what goes out comes in again as it is");
    }

    private static string Number() => $"44031001{Interlocked.Increment(ref _serial):00000}";

    private static OfficerForm Form(string number, DateOnly until) => new("何俊峰", OfficerKind.Officer, number, "广东省司法厅", Today.AddYears(-3), until);
}
