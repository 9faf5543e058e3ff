using System.Collections.Concurrent;
using System.Text;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Audit;
using Supervision.Application.Catalogues.Changes;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Events;
using Supervision.Application.Common.Identity;
using Supervision.Application.Enterprises;
using Supervision.Application.Enterprises.External;
using Supervision.Application.Enterprises.Importing;
using Supervision.Application.Filings;
using Supervision.Application.Filings.Reviews;
using Supervision.Application.Filings.Spared;
using Supervision.Application.Guidelines;
using Supervision.Application.Hazards;
using Supervision.Application.Hazards.Closure;
using Supervision.Application.Hazards.Rechecks;
using Supervision.Application.Inspections;
using Supervision.Application.JointLists;
using Supervision.Application.JointLists.Companions;
using Supervision.Application.Notifications;
using Supervision.Application.Reporting.Today;
using Supervision.Application.SavedViews;
using Supervision.Domain.Catalogues;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;
using Supervision.Domain.Filings;
using Supervision.Domain.Guidelines;
using Supervision.Domain.Hazards;
using Supervision.Domain.Inspections;
using Supervision.Domain.JointLists;
using Supervision.Domain.Planning;

namespace Supervision.Application.IntegrationTests.Visibility;

/// <summary>Every kind of actor against every kind of rows, in every state, own and other: what they see is printed to <c>docs/visibility.md</c> and held against it; lists, records, counts and the workbench agree with it.</summary>
public sealed class RowMatrixTests(RowWorld world) : IClassFixture<RowWorld>
{
    private static readonly HashSet<string> EveryPermission = [.. Enum.GetValues<Role>().SelectMany(RolePermissions.Of)];

    private static readonly ConcurrentDictionary<Guid, TestUser> Owners = [];

    private static readonly TestUser Stranger = TestUser.Enterprise(Guid.CreateVersion7());

    /// <summary>As the page heads them; an enterprise's account is another for each row that is its own.</summary>
    private static readonly (string Name, Func<Subject, TestUser> Of)[] Viewers =
    [
        ("系统管理员", Always(TestUser.Administrator)),
        ("牵头单位", Always(TestUser.Lead)),
        ("司法局", Always(TestUser.Justice)),
        ("依法治区办", Always(TestUser.RuleOfLaw)),
        ("分管领导", Always(TestUser.Leader("XF"))),
        ("联络员", Always(TestUser.Liaison("XF"))),
        ("执法人员", Always(TestUser.Officer("XF"))),
        ("街道应急办", Always(TestUser.Street("YJ-KZ", Streets.Kengzi))),
        ("街道所联络员", Always(TestUser.Liaison("XF-KZ", Streets.Kengzi))),
        ("本企业", subject => subject.EnterpriseId is { } own ? Owners.GetOrAdd(own, TestUser.Enterprise) : Stranger),
        ("其他企业", Always(Stranger)),
        ("观察员", Always(TestUser.Observer)),
        ("应用程序", Always(new TestUser(new Client("city", "市级平台", EveryPermission)))),
        ("未登录", Always(TestUser.Nobody)),
        ("无街道的应急办账号", Always(TestUser.Of("账号不完整", Role.StreetCoordinator, "YJ-KZ"))),
    ];

    /// <summary>How the page calls each kind. One that has a visibility and no name here fails.</summary>
    private static readonly Dictionary<Type, string> Names = new()
    {
        [typeof(Enterprise)] = "企业",
        [typeof(EnterpriseMerge)] = "企业合并",
        [typeof(DuplicatePair)] = "疑似重复的企业",
        [typeof(EnterpriseImport)] = "企业导入",
        [typeof(EnterpriseImportRow)] = "企业导入的行",
        [typeof(Filing)] = "执法备案名单",
        [typeof(FilingLine)] = "备案行",
        [typeof(SparedVisit)] = "减免入企",
        [typeof(ExternalVisit)] = "上级检查",
        [typeof(ExemptionReview)] = "例外情形抽查",
        [typeof(SheetLayout)] = "名单的读法",
        [typeof(FormRefusal)] = "因格式退回的名单",
        [typeof(JointList)] = "联合执法名单",
        [typeof(JointVisit)] = "名单中的入企",
        [typeof(CompanionInvitation)] = "顺带检查邀请",
        [typeof(Inspection)] = "检查任务",
        [typeof(Participation)] = "参加单位",
        [typeof(Hazard)] = "隐患",
        [typeof(Recheck)] = "复查",
        [typeof(ClosureReport)] = "闭环反馈",
        [typeof(AnnualPlan)] = "年度执法计划",
        [typeof(DistrictPlan)] = "全区年度计划",
        [typeof(JointSlot)] = "联合检查月份",
        [typeof(ItemChange)] = "事项变更",
        [typeof(Guideline)] = "检查工作指引",
        [typeof(Manual)] = "一手册",
        [typeof(EventRecord)] = "办理过程",
        [typeof(AuditEntry)] = "审计记录",
    };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>What nobody needs a permission for is tried by NotificationOperationTests and SavedViewTests.</summary>
    private static readonly Type[] OnesOwn = [typeof(Notification), typeof(SavedView)];

    [Fact]
    public void Every_kind_with_a_visibility_is_tried() =>
        world.Subjects.Select(subject => subject.Kind.Name).Distinct().Should().BeEquivalentTo(VisibleRows.Kinds.Except(OnesOwn).Select(kind => kind.Name), "what is somebody's own is tried elsewhere").And.BeEquivalentTo(Names.Keys.Select(kind => kind.Name));

    [Fact]
    public async Task Who_sees_what_is_committed_for_review() => Repository.Disagreement("docs/visibility.md", await PageAsync()).Should().BeNull();

    [Fact]
    public async Task A_job_sees_what_it_may_read_and_nothing_without_the_permission()
    {
        var nothing = new TestUser(new SystemActor("idle", "闲置"));
        foreach (var kind in Names.Keys)
        {
            (await VisibleAsync(kind, nothing)).Should().BeEmpty(kind.Name);
            (await VisibleAsync(kind, TestUser.System)).Should().Contain(world.Subjects.Where(subject => subject.Kind == kind).Select(subject => subject.Id), kind.Name);
        }
    }

    [Fact]
    public async Task Lists_and_their_counts_show_what_is_visible_and_nothing_else()
    {
        foreach (var (name, of) in Viewers)
            foreach (var (kind, list) in Lists())
            {
                var own = world.Subjects.First(subject => subject.Kind == kind);
                // A file that was merged is opened, and leads to its survivor; lists have the survivor alone.
                var (visible, (ids, total)) = ((await VisibleAsync(kind, of(own))).Except(world.Merged).ToList(), await list(of(own)));
                ids.Should().BeEquivalentTo(visible, $"{name}, {kind.Name}");
                total.Should().Be(visible.Count, $"{name}, {kind.Name}");
            }
    }

    [Fact]
    public async Task A_single_record_opens_where_it_is_visible_and_is_unknown_elsewhere()
    {
        foreach (var (name, of) in Viewers)
            foreach (var (kind, opens) in Records())
                foreach (var subject in world.Subjects.Where(subject => subject.Kind == kind).DistinctBy(subject => (subject.State, subject.Body, subject.Street)))
                    (await opens(of(subject), subject.Id)).Should().Be((await VisibleAsync(kind, of(subject))).Contains(subject.Id), $"{name}, {kind.Name}, {subject.State}");
    }

    [Fact]
    public async Task The_workbench_tells_and_counts_what_is_visible_and_nothing_else()
    {
        foreach (var (name, of) in Viewers)
        {
            var user = of(world.Subjects[0]);
            var bench = (await world.SendAsync(user, new ShowToday(), Stop)).Value;
            var (filings, inspections, hazards) = (await VisibleAsync(typeof(Filing), user), await VisibleAsync(typeof(Inspection), user), await VisibleAsync(typeof(Hazard), user));
            bench.Recent.SelectMany(told => told.Subjects).Where(about => about.Kind == SubjectKind.Filing).Select(about => about.Id).Should().BeSubsetOf(filings, name);
            bench.Recent.SelectMany(told => told.Subjects).Where(about => about.Kind == SubjectKind.Inspection).Select(about => about.Id).Should().BeSubsetOf(inspections, name);
            bench.Recent.SelectMany(told => told.Subjects).Where(about => about.Kind == SubjectKind.Hazard).Select(about => about.Id).Should().BeSubsetOf(hazards, name);
            bench.Todos.Select(todo => todo.Target).OfType<FilingTarget>().Select(about => about.Id).Should().BeSubsetOf(filings, name);
            bench.Todos.Select(todo => todo.Target).OfType<InspectionTarget>().Select(about => about.Id).Should().BeSubsetOf(inspections, name);
            bench.Todos.Select(todo => todo.Target).OfType<HazardTarget>().Select(about => about.Id).Should().BeSubsetOf(hazards, name);
            bench.Months.Sum(month => month.Visits).Should().BeLessThanOrEqualTo(inspections.Count, name);
            if (inspections.Count == 0) bench.Pipeline.Should().Match<MonthPipeline>(month => month.Lines == 0 && month.Visits == 0 && month.Today == 0, name);
        }
    }

    private static Func<Subject, TestUser> Always(TestUser user) => _ => user;

    private async Task<string> PageAsync()
    {
        var page = new StringBuilder("# 谁能看到哪些记录\n\n由测试从程序生成并比对：同样的数据，各类身份逐行查询。○ 全部可见，◐ 部分可见，空白为不可见。本单位为消防，街道机构在坑梓；列表、单条、计数、工作台、办理过程、导出都按此查询。\n");
        foreach (var (kind, name) in Names)
        {
            page.Append($"\n## {name}\n\n| 状态 | 单位 | 街道 |{string.Concat(Viewers.Select(viewer => $" {viewer.Name} |"))}\n|---|---|---|{string.Concat(Viewers.Select(_ => ":-:|"))}\n");
            var rows = world.Subjects.Where(subject => subject.Kind == kind).GroupBy(subject => (subject.State, subject.Body, subject.Street)).ToList();
            var ordered = kind == typeof(EventRecord) ? rows.OrderBy(row => row.Key.State, StringComparer.Ordinal).ThenByDescending(row => row.Key.Body, StringComparer.Ordinal).ThenByDescending(row => row.Key.Street, StringComparer.Ordinal).ToList() : rows;
            foreach (var row in ordered)
            {
                page.Append($"| {row.Key.State} | {(row.Key.Body is { } body ? body == "XF" ? "本单位" : "其他单位" : "")} | {(row.Key.Street is { } street ? street == Streets.Kengzi ? "本街道" : "其他街道" : "")} |");
                foreach (var (_, of) in Viewers) page.Append(await CellAsync(kind, [.. row], of));
                page.Append('\n');
            }
        }

        return page.ToString();
    }

    private async Task<string> CellAsync(Type kind, IReadOnlyList<Subject> row, Func<Subject, TestUser> of)
    {
        var seen = 0;
        foreach (var subject in row) seen += (await VisibleAsync(kind, of(subject))).Contains(subject.Id) ? 1 : 0;
        return seen == 0 ? "  |" : seen == row.Count ? " ○ |" : " ◐ |";
    }

    private readonly Dictionary<(Type, Actor), HashSet<Guid>> _seen = [];

    private async Task<HashSet<Guid>> VisibleAsync(Type kind, TestUser user)
    {
        if (_seen.TryGetValue((kind, user.Actor), out var known)) return known;
        var read = GetType().GetMethod(nameof(ReadAsync), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Instance)!.MakeGenericMethod(kind);
        return _seen[(kind, user.Actor)] = await (Task<HashSet<Guid>>)read.Invoke(this, [user])!;
    }

    private async Task<HashSet<Guid>> ReadAsync<T>(TestUser user) where T : class
    {
        var id = typeof(T) == typeof(EnterpriseImportRow) ? nameof(EnterpriseImportRow.ImportId) : "Id";
        return [.. await world.InDatabaseAsync(db => ((ISupervisionDb)db).Visible<T>(user).Select(row => EF.Property<Guid>(row, id)).ToListAsync(Stop))];
    }

    private Dictionary<Type, Func<TestUser, Task<(List<Guid> Ids, int Total)>>> Lists() => new()
    {
        [typeof(Enterprise)] = user => ListAsync(user, new ListEnterprises { Size = 200 }, row => row.Id),
        [typeof(EnterpriseImport)] = user => ListAsync(user, new ListEnterpriseImports { Size = 200 }, row => row.Id),
        [typeof(Filing)] = user => ListAsync(user, new ListFilings { Size = 200 }, row => row.Id),
        [typeof(CompanionInvitation)] = user => ListAsync(user, new ListCompanions { Size = 200 }, row => row.Id),
        [typeof(SparedVisit)] = user => ListAsync(user, new ListSparedVisits { Size = 200 }, row => row.Id),
        [typeof(ExternalVisit)] = user => ListAsync(user, new ListExternalVisits { Size = 200, Struck = true }, row => row.Id),
        [typeof(ExemptionReview)] = user => ListAsync(user, new ListExemptionReviews { Size = 200 }, row => row.Id),
        [typeof(JointList)] = user => ListAsync(user, new ListJointLists { Size = 200 }, row => row.Id),
        [typeof(Inspection)] = user => ListAsync(user, new ListInspections { Size = 200 }, row => row.Id),
        [typeof(Hazard)] = user => ListAsync(user, new ListHazards { Size = 200 }, row => row.Id),
        [typeof(Recheck)] = user => ListAsync(user, new ListRechecks { Size = 200 }, row => row.Id),
        [typeof(ItemChange)] = user => ListAsync(user, new ListItemChanges { Size = 200 }, row => row.Id),
        [typeof(Guideline)] = user => ListAsync(user, new ListGuidelines { Size = 200 }, row => row.Id),
        [typeof(Manual)] = user => ListAsync(user, new ListManuals { Size = 200 }, row => row.Id),
        [typeof(ClosureReport)] = user => ListAsync(user, new ListClosureReports { Size = 200 }, row => row.Id),
    };

    private Dictionary<Type, Func<TestUser, Guid, Task<bool>>> Records() => new()
    {
        [typeof(Enterprise)] = (user, id) => OpensAsync(user, new ShowEnterprise(id)),
        [typeof(EnterpriseImport)] = (user, id) => OpensAsync(user, new ShowEnterpriseImport(id)),
        [typeof(Filing)] = (user, id) => OpensAsync(user, new ShowFiling(id)),
        [typeof(Inspection)] = (user, id) => OpensAsync(user, new ShowInspection(id)),
        [typeof(Hazard)] = (user, id) => OpensAsync(user, new ShowHazard(id)),
        [typeof(Recheck)] = (user, id) => OpensAsync(user, new ShowRecheck(id)),
        [typeof(ItemChange)] = (user, id) => OpensAsync(user, new ShowItemChange(id)),
        [typeof(Guideline)] = (user, id) => OpensAsync(user, new ShowGuideline(id)),
        [typeof(Manual)] = (user, id) => OpensAsync(user, new ShowManual(id)),
        [typeof(ClosureReport)] = (user, id) => OpensAsync(user, new ShowClosureReport(id)),
    };

    private async Task<(List<Guid> Ids, int Total)> ListAsync<TRow>(TestUser user, IRequest<Result<Page<TRow>>> list, Func<TRow, Guid> idOf)
    {
        var page = (await world.SendAsync(user, list, Stop)).Done();
        return ([.. page.Items.Select(idOf)], page.Total);
    }

    private async Task<bool> OpensAsync<TRecord>(TestUser user, IRequest<Result<TRecord>> show) => !(await world.SendAsync(user, show, Stop)).IsError;
}
