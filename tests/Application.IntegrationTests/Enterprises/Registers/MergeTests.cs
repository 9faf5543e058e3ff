using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Supervision.Application.Enterprises;
using Supervision.Application.Enterprises.Duplicates;
using Supervision.Application.Enterprises.External;
using Supervision.Application.Filings;
using Supervision.Application.Filings.Spared;
using Supervision.Application.Hazards;
using Supervision.Application.Inspections;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;
using Supervision.Domain.Filings;
using Supervision.Infrastructure.Seed.Flows;

namespace Supervision.Application.IntegrationTests.Enterprises.Registers;

/// <summary>Two files of one enterprise become one, with everything that hangs on them, and two again, docs/decisions/merging-enterprises.md.</summary>
public sealed class MergeTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact, Clause("三")]
    public async Task Everything_is_the_survivors_and_its_name_and_code_lead_there()
    {
        var visit = await (await Visit.OfAsync(app, "XF")).StartedAsync();
        var hazard = (await visit.FoundAsync("XF", 1))[0];
        var from = (await app.AskAsync(TestUser.Lead, new ShowEnterprise(visit.EnterpriseId))).Done();
        (await app.AskAsync(TestUser.Lead, new RecordExternalVisit(from.Uscc, ExternalLevel.City, "市应急管理局", app.Clock.LocalToday(), "专项检查"))).Done();
        var into = await app.RegistersAsync(RegisterWorld.Name());

        var preview = (await app.AskAsync(TestUser.Lead, new PreviewMerge(from.Id, into.Id))).Done();
        preview.Holdings.Should().Contain([new(HoldingKind.FilingLines, 1, 0), new(HoldingKind.Inspections, 1, 0), new(HoldingKind.Hazards, 1, 0), new(HoldingKind.ExternalVisits, 1, 0)]);
        preview.Collisions.Should().BeEmpty();

        var merged = (await app.MergesAsync(from.Id, into.Id)).Done();

        merged.MergedFiles.Should().ContainSingle().Which.Holdings.Should().BeEquivalentTo(preview.Holdings);
        (await app.AskAsync(TestUser.Lead, new ShowInspection(visit.Id))).Done().Enterprise.Id.Should().Be(into.Id);
        (await app.AskAsync(TestUser.Lead, new ShowHazard(hazard.Id))).Done().Enterprise.Id.Should().Be(into.Id);
        (await app.FoundAsync(from.Name)).Should().ContainSingle().Which.Should().Match<EnterpriseRow>(row => row.Id == into.Id && row.FormerName == from.Name);
        (await app.FoundAsync(from.Uscc)).Select(row => row.Id).Should().Equal(into.Id);
        (await app.AskAsync(TestUser.Lead, new ShowEnterprise(from.Id))).Done().MergedIntoId.Should().Be(into.Id);
        (await app.CourseAsync(into.Id)).Should().Contain(sentence => sentence.StartsWith($"“{from.Name}”（{from.Uscc}）并入“{into.Name}”")).And.Contain(sentence => sentence.Contains("签到"));
        (await app.AskAsync(TestUser.Lead, new RegisterEnterprise { Uscc = from.Uscc, Name = from.Name, IndustryCode = "3311", SubdistrictCode = Streets.Kengzi, Address = "A" })).IsRefused("enterprise.uscc.merged");
        (await app.ImportsAsync(from.Uscc, from.Name)).Messages.Single().Code.Should().Be("enterprise.import.merged");
        (await app.AmendTriedAsync(from.Id)).IsRefused(EnterpriseMergeErrors.Merged.Code);
    }

    [Fact, Clause("五(三)2")]
    public async Task A_list_with_its_code_is_a_list_of_the_survivor()
    {
        var (from, into) = await MergedAsync();

        var list = await app.Flow.Liaison("XF").Files(Lists.Of("XF", from.Uscc, Ahead()));

        (await app.AskAsync(TestUser.Lead, new ShowFiling(list.Id))).Done().Lines.Single().Enterprise!.Id.Should().Be(into.Id);
    }

    [Fact, Clause("三")]
    public async Task An_undo_gives_back_what_went_over_and_nothing_else()
    {
        var visit = await Visit.OfAsync(app, "XF");
        var other = await Visit.OfAsync(app, "HB");
        var before = await OwnersAsync();
        (await app.MergesAsync(visit.EnterpriseId, other.EnterpriseId)).Done();
        var later = (await app.AskAsync(TestUser.Lead, new RecordExternalVisit(
            (await app.AskAsync(TestUser.Lead, new ShowEnterprise(visit.EnterpriseId))).Done().Uscc, ExternalLevel.City, "市应急管理局", app.Clock.LocalToday(), "合并后的检查"))).Done();

        var back = (await app.UndoesAsync(other.EnterpriseId)).Done();

        (await OwnersAsync()).Should().BeEquivalentTo(before);
        later.Enterprise.Id.Should().Be(other.EnterpriseId);
        (back.Id, back.MergedIntoId).Should().Be((visit.EnterpriseId, null));
        (await app.FoundAsync(back.Name)).Select(row => row.Id).Should().Equal(back.Id);
        (await app.CourseAsync(back.Id)).Should().Contain(sentence => sentence.StartsWith("撤销合并"));
    }

    [Fact, Clause("三")]
    public async Task What_was_found_at_its_visit_since_goes_back_with_the_visit()
    {
        var visit = await (await Visit.OfAsync(app, "XF")).StartedAsync();
        var into = await app.RegistersAsync(RegisterWorld.Name());
        (await app.MergesAsync(visit.EnterpriseId, into.Id)).Done();
        var hazard = (await visit.FoundAsync("XF", 1))[0];
        (await app.AskAsync(TestUser.Lead, new ShowHazard(hazard.Id))).Done().Enterprise.Id.Should().Be(into.Id);

        (await app.UndoesAsync(into.Id)).Done();

        (await app.AskAsync(TestUser.Lead, new ShowHazard(hazard.Id))).Done().Enterprise.Id.Should().Be(visit.EnterpriseId);
    }

    [Fact, Clause("六(三)")]
    public async Task Two_countings_of_a_year_and_two_open_visits_are_told_before_and_kept_after()
    {
        var (one, other) = (await Visit.OfAsync(app, "XF"), await Visit.OfAsync(app, "XF"));

        var preview = (await app.AskAsync(TestUser.Lead, new PreviewMerge(one.EnterpriseId, other.EnterpriseId))).Done();
        preview.Collisions.Should().HaveCount(2);
        preview.Collisions[0].Should().Contain((await one.ShowAsync()).Number).And.Contain((await other.ShowAsync()).Number);
        preview.Collisions[1].Should().Contain("消防").And.Contain("2 次");

        (await app.MergesAsync(one.EnterpriseId, other.EnterpriseId)).Done();
        var turns = await app.InDatabaseAsync(db => db.FilingLines.Where(line => line.EnterpriseId == other.EnterpriseId).Select(line => line.Turn).ToListAsync(TestContext.Current.CancellationToken));
        turns.Should().BeEquivalentTo([1, 2]);

        (await app.UndoesAsync(other.EnterpriseId)).Done();
        (await app.InDatabaseAsync(db => db.FilingLines.Where(line => line.EnterpriseId == one.EnterpriseId).Select(line => line.Turn).ToListAsync(TestContext.Current.CancellationToken))).Should().Equal(1);
    }

    [Fact]
    public async Task A_row_of_which_the_survivor_has_its_like_stays()
    {
        var (from, into) = (await app.RegistersAsync(RegisterWorld.Name()), await app.RegistersAsync(RegisterWorld.Name()));
        foreach (var id in new[] { from.Id, into.Id })
            (await app.AskAsync(TestUser.Liaison("XF"), new SpareVisit(id, SparedVisitKind.DeskCheck, YearMonth.Of(app.Clock.LocalToday()), "书面核查"))).Done();

        (await app.MergesAsync(from.Id, into.Id)).Done().MergedFiles[0].Holdings.Should().Equal(new Holding(HoldingKind.SparedVisits, 0, 1));
    }

    [Fact]
    public async Task Neither_into_itself_nor_twice_nor_into_what_was_struck_off()
    {
        var (from, into) = await MergedAsync();
        var third = await app.RegistersAsync(RegisterWorld.Name());
        var gone = await app.RegistersAsync(RegisterWorld.Name());
        (await app.AskAsync(TestUser.Lead, new DeregisterEnterprise(gone.Id, gone.Version, "迁出"))).Done();

        (await app.MergesAsync(third.Id, third.Id)).IsRefused(EnterpriseMergeErrors.Same.Code);
        (await app.MergesAsync(from.Id, third.Id)).IsRefused(EnterpriseMergeErrors.Merged.Code);
        (await app.MergesAsync(third.Id, from.Id)).IsRefused(EnterpriseMergeErrors.Merged.Code);
        (await app.MergesAsync(third.Id, gone.Id)).IsRefused(EnterpriseMergeErrors.SurvivorStruckOff.Code);
        (await app.MergesAsync(third.Id, Guid.CreateVersion7())).IsRefused(EnterpriseErrors.Unknown.Code);

        (await app.MergesAsync(into.Id, third.Id)).Done();
        (await app.FoundAsync(from.Uscc)).Select(row => row.Id).Should().Equal(third.Id);
        var earlier = await app.InDatabaseAsync(db => db.EnterpriseMerges.AsNoTracking().SingleAsync(merge => merge.FromId == from.Id));
        (await app.AskAsync(TestUser.Lead, new UndoMerge(earlier.Id, earlier.Version, "看错"))).IsRefused(EnterpriseMergeErrors.MergedSince.Code);
        (await app.UndoesAsync(third.Id)).Done();
        (await app.UndoesAsync(into.Id)).Done();
        (await app.AskAsync(TestUser.Lead, new UndoMerge(earlier.Id, earlier.Version + 1, "再次"))).IsError.Should().BeTrue();
    }

    [Fact, Clause("三")]
    public async Task A_merged_pair_is_decided_and_open_again_after_the_undo()
    {
        var name = RegisterWorld.Name();
        var (from, into) = (await app.RegistersAsync(name), await app.RegistersAsync(name));

        (await app.MergesAsync(from.Id, into.Id)).Done();
        (await app.PairsAsync(name)).Should().BeEmpty();
        (await app.PairsAsync(name, DuplicateStatus.Merged)).Should().ContainSingle();

        (await app.UndoesAsync(into.Id)).Done();
        (await app.PairsAsync(name)).Should().ContainSingle();
    }

    [Fact]
    public async Task Of_twenty_at_once_exactly_one_merges_whichever_way()
    {
        var (one, other) = (await app.RegistersAsync(RegisterWorld.Name()), await app.RegistersAsync(RegisterWorld.Name()));

        var results = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => i % 2 == 0 ? app.MergesAsync(one.Id, other.Id) : app.MergesAsync(other.Id, one.Id)));

        results.Count(result => !result.IsError).Should().Be(1);
        results.Where(result => result.IsError).Should().OnlyContain(result => result.Error!.Code == EnterpriseMergeErrors.Merged.Code);
    }

    [Fact]
    public async Task What_is_written_for_it_while_it_is_merged_is_the_survivors()
    {
        var (from, into) = (await app.RegistersAsync(RegisterWorld.Name()), await app.RegistersAsync(RegisterWorld.Name()));

        var records = Enumerable.Range(0, 19).Select(i => app.AskAsync(TestUser.Lead, new RecordExternalVisit(from.Uscc, ExternalLevel.City, $"市级单位{i}", app.Clock.LocalToday(), "专项检查")));
        var merge = app.MergesAsync(from.Id, into.Id);
        (await Task.WhenAll(records)).Should().OnlyContain(result => !result.IsError);
        (await merge).Done();

        (await app.InDatabaseAsync(db => db.ExternalVisits.CountAsync(visit => visit.EnterpriseId == into.Id))).Should().Be(19);
        (await app.InDatabaseAsync(db => db.ExternalVisits.CountAsync(visit => visit.EnterpriseId == from.Id))).Should().Be(0);
    }

    private async Task<(EnterpriseDetails From, EnterpriseDetails Into)> MergedAsync()
    {
        var (from, into) = (await app.RegistersAsync(RegisterWorld.Name()), await app.RegistersAsync(RegisterWorld.Name()));
        (await app.MergesAsync(from.Id, into.Id)).Done();
        return (from, into);
    }

    private DateWindow Ahead()
    {
        var day = app.Services.GetRequiredService<IWorkCalendar>().Offset(app.Clock.LocalToday(), 5);
        return new(day, day);
    }

    /// <summary>Whose every line, visit and visit of a list is.</summary>
    private Task<Dictionary<Guid, Guid>> OwnersAsync() => app.InDatabaseAsync(async db =>
        (await db.FilingLines.Select(line => new { line.Id, line.EnterpriseId }).Concat(db.Inspections.Select(visit => new { visit.Id, visit.EnterpriseId }))
            .Concat(db.JointVisits.Select(visit => new { visit.Id, visit.EnterpriseId })).ToListAsync(TestContext.Current.CancellationToken)).ToDictionary(row => row.Id, row => row.EnterpriseId));
}
