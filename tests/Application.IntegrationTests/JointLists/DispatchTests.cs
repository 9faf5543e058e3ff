using Microsoft.EntityFrameworkCore;
using Supervision.Domain.Common;
using Supervision.Domain.Filings;
using Supervision.Domain.Inspections;
using Supervision.Domain.JointLists;
using Supervision.Infrastructure.Seed.Flows;

namespace Supervision.Application.IntegrationTests.JointLists;

/// <summary>五(三)2, 五(三)4.</summary>
public sealed class DispatchTests : TestApp
{
    [Fact]
    public async Task Each_visit_becomes_an_inspection_with_its_bodies_officers_and_checklists()
    {
        await this.FileAsync(("YJ", 10, 18), ("XF", 14, 22), ("SJ-KZ", 25, 31));
        await this.DeriveAsync();

        var receipt = (await this.DispatchAsync()).Value;

        receipt.Inspections.Select(each => each.Number).Should().Equal("坪综查〔2026〕1号", "坪综查〔2026〕2号");
        var inspections = await InDatabaseAsync(db => db.Inspections.Include(each => each.Participations).ThenInclude(part => part.Checklist).OrderBy(each => each.WindowFrom).ToListAsync());
        inspections.Should().OnlyContain(each => each.Status == InspectionStatus.Dispatched && each.LeadDepartment == "YJ-KZ");
        inspections[0].Participations.Select(part => part.Department).Should().BeEquivalentTo("YJ", "XF");
        (inspections[0].WindowFrom, inspections[0].WindowTo).Should().Be((new DateOnly(2026, 12, 14), new DateOnly(2026, 12, 18)));
        inspections.SelectMany(each => each.Participations).Should().OnlyContain(part => part.Officers.Count == 2 && part.Checklist.Count > 0 && part.LineIds.Count == 1);
        inspections.Select(each => each.VerificationCode).Should().OnlyHaveUniqueItems().And.OnlyContain(code => System.Text.RegularExpressions.Regex.IsMatch(code, "^PS26-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$"));
        var lines = await InDatabaseAsync(db => db.FilingLines.ToListAsync());
        lines.Should().OnlyContain(line => line.Status == FilingLineStatus.Dispatched && line.InspectionId != null);
    }

    [Fact]
    public async Task A_checklist_has_the_items_that_apply_to_the_enterprise_and_to_the_level_of_the_body()
    {
        await this.FileAsync(("YJ", 10, 18));
        await this.FileAsync(("YJ-KZ", 25, 31));
        await this.DeriveAsync();
        await this.DispatchAsync();

        var items = await InDatabaseAsync(db => db.SupervisionItems.ToDictionaryAsync(item => item.Id));
        var parts = await InDatabaseAsync(db => db.Participations.Include(part => part.Checklist).ToListAsync());
        var district = parts.Single(part => part.Department == "YJ").Checklist.Select(entry => items[entry.ItemId]).ToList();
        var street = parts.Single(part => part.Department == "YJ-KZ").Checklist.Select(entry => items[entry.ItemId]).ToList();
        district.Should().Contain(item => item.Tags.Contains("有限空间")).And.NotContain(item => item.Tags.Contains("粉尘涉爆") && !item.Tags.Contains("机械"));
        district.Should().NotContain(item => item.Force == Domain.Catalogues.InspectionForce.Street);
        street.Should().NotContain(item => item.Force == Domain.Catalogues.InspectionForce.District);
    }

    [Fact]
    public async Task A_part_that_a_complaint_led_to_is_confidential()
    {
        var enterprise = await Flow.Lead.RegistersEnterprise();
        await Flow.Liaison("YJ").Files(Lists.OfMonth("YJ", enterprise.Uscc, new(new(2026, 12, 1), new(2026, 12, 31)), new(ExemptionKind.Complaint, "12345-001")));
        await Flow.Liaison("XF").Files(Lists.OfMonth("XF", enterprise.Uscc, new(new(2026, 12, 1), new(2026, 12, 31))));
        await this.DeriveAsync();
        await this.DispatchAsync();

        var parts = await InDatabaseAsync(db => db.Participations.ToListAsync());

        parts.Should().HaveCount(2).And.OnlyContain(part => part.Confidential == (part.Department == "YJ"));
    }

    [Fact]
    public async Task A_line_that_was_withdrawn_since_makes_the_draft_outdated()
    {
        var enterprise = await this.FileAsync(("YJ", 1, 31), ("XF", 1, 31));
        await this.DeriveAsync();
        await this.WithdrawAsync(enterprise, "XF");

        (await this.DispatchAsync()).Error.Should().Be(JointListErrors.Outdated);
        (await this.BoardAsync()).Totals.Outdated.Should().Be(1);
        (await InDatabaseAsync(db => db.Inspections.CountAsync())).Should().Be(0);
    }

    [Fact]
    public async Task A_visit_whose_last_common_day_is_over_cannot_be_dispatched()
    {
        await this.FileAsync(("YJ", 1, 4));
        await this.DeriveAsync();
        Clock.Advance(TimeSpan.FromDays(14));

        (await this.DispatchAsync()).Error!.Code.Should().Be("joint-list.passed");
    }

    [Fact, Clause("三")]
    public async Task An_enterprise_that_was_struck_off_since_is_not_dispatched()
    {
        var gone = await this.FileAsync(("YJ", 1, 31), ("XF", 1, 31));
        await this.FileAsync(("HB", 1, 31));
        await this.DeriveAsync();
        await this.StrikeOffAsync(gone);

        var refused = (await this.DispatchAsync()).Error!;
        (refused.Code, refused.Clause, refused.Breaches!.Count).Should().Be(("joint-list.enterprise.deregistered", Clause.Scope, 1));
        (await this.BoardAsync()).Totals.Outdated.Should().Be(1);

        await this.DeriveAsync();
        (await this.DispatchAsync()).Value.Inspections.Should().ContainSingle();
    }

    [Fact, Clause("五(一)")]
    public async Task A_draft_whose_items_were_withdrawn_is_not_dispatched()
    {
        await this.FileAsync(("XF", 1, 31));
        await this.DeriveAsync();
        await this.WithdrawItemsAsync(Domain.Departments.SafetyDomain.Fire);

        (await this.DispatchAsync()).Error!.Code.Should().Be("joint-list.items.none");
    }

    [Fact]
    public async Task Without_a_draft_nothing_is_dispatched() =>
        (await this.DispatchAsync()).Error.Should().Be(JointListErrors.NoDraft);

    [Fact]
    public async Task Twenty_dispatches_at_once_have_one_effect()
    {
        await this.FileAsync(("YJ", 1, 31), ("XF", 1, 31));
        await this.FileAsync(("HB", 1, 31));
        await this.DeriveAsync();

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => this.DispatchAsync()));

        outcomes.Count(outcome => !outcome.IsError).Should().Be(1);
        outcomes.Where(outcome => outcome.IsError).Should().OnlyContain(outcome => outcome.Error == JointListErrors.Immutable);
        (await InDatabaseAsync(db => db.Inspections.CountAsync())).Should().Be(2);
    }

    [Fact]
    public async Task Of_a_dispatch_and_a_withdrawal_at_once_only_one_takes_the_line()
    {
        for (var round = 0; round < 5; round++)
        {
            var enterprise = await this.FileAsync(("YJ", 1, 31));
            await this.DeriveAsync();

            await Task.WhenAll(Quiet(this.DispatchAsync()), Quiet(this.WithdrawAsync(enterprise, "YJ")));

            var line = await InDatabaseAsync(db => db.FilingLines.SingleAsync(line => line.EnterpriseId == enterprise));
            var inspected = await InDatabaseAsync(db => db.Inspections.AnyAsync(each => each.EnterpriseId == enterprise));
            line.Status.Should().Be(inspected ? FilingLineStatus.Dispatched : FilingLineStatus.Withdrawn);
        }

        static async Task Quiet(Task task)
        {
            try { await task; }
            catch (DbUpdateConcurrencyException) { }
        }
    }
}
