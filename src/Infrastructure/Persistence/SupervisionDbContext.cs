using System.Linq.Expressions;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;
using Microsoft.EntityFrameworkCore.Storage;
using Supervision.Application.Audit;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Events;
using Supervision.Application.Common.Jobs;
using Supervision.Application.Common.Outbox;
using Supervision.Application.Enterprises.Importing;
using Supervision.Application.Notifications;
using Supervision.Application.SavedViews;
using Supervision.Domain.Attachments;
using Supervision.Domain.Calendar;
using Supervision.Domain.Catalogues;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Disclosures;
using Supervision.Domain.Documents;
using Supervision.Domain.Enterprises;
using Supervision.Domain.Filings;
using Supervision.Domain.Guidelines;
using Supervision.Domain.Hazards;
using Supervision.Domain.Inspections;
using Supervision.Domain.JointLists;
using Supervision.Domain.Planning;
using Supervision.Infrastructure.Identity;

namespace Supervision.Infrastructure.Persistence;

/// <summary>The one database. Tables are named in snake case; configurations stand beside this file, one for each aggregate.</summary>
public sealed class SupervisionDbContext : IdentityUserContext<Account, Guid>, ISupervisionDb, IDataProtectionKeyContext
{
    /// <summary>A save that fails ends its transaction; what may fail and go on says so itself (<see cref="TryAsync"/>). So no save needs a savepoint of its own, which costs two round trips.</summary>
    public SupervisionDbContext(DbContextOptions<SupervisionDbContext> options) : base(options) => Database.AutoSavepointsEnabled = false;

    public DbSet<Enterprise> Enterprises => Set<Enterprise>();
    public DbSet<EnterpriseImport> EnterpriseImports => Set<EnterpriseImport>();
    public DbSet<EnterpriseImportRow> EnterpriseImportRows => Set<EnterpriseImportRow>();
    public DbSet<EnterpriseMerge> EnterpriseMerges => Set<EnterpriseMerge>();
    public DbSet<DuplicatePair> DuplicatePairs => Set<DuplicatePair>();
    public DbSet<Department> Departments => Set<Department>();
    public DbSet<Subdistrict> Subdistricts => Set<Subdistrict>();
    public DbSet<Community> Communities => Set<Community>();
    public DbSet<Liaison> Liaisons => Set<Liaison>();
    public DbSet<Officer> Officers => Set<Officer>();
    public DbSet<Delegation> Delegations => Set<Delegation>();
    public DbSet<IndustryClass> IndustryClasses => Set<IndustryClass>();
    public DbSet<SupervisionItem> SupervisionItems => Set<SupervisionItem>();
    public DbSet<ItemChange> ItemChanges => Set<ItemChange>();
    public DbSet<Catalogue> Catalogues => Set<Catalogue>();
    public DbSet<Guideline> Guidelines => Set<Guideline>();
    public DbSet<Manual> Manuals => Set<Manual>();
    public DbSet<IssuedDocument> IssuedDocuments => Set<IssuedDocument>();
    public DbSet<MajorHazardCriterion> MajorHazardCriteria => Set<MajorHazardCriterion>();
    public DbSet<HolidaySchedule> HolidaySchedules => Set<HolidaySchedule>();
    public DbSet<ParameterVersion> ParameterVersions => Set<ParameterVersion>();
    public DbSet<Attachment> Attachments => Set<Attachment>();
    public DbSet<AttachmentLink> AttachmentLinks => Set<AttachmentLink>();
    public DbSet<Filing> Filings => Set<Filing>();
    public DbSet<FilingLine> FilingLines => Set<FilingLine>();
    public DbSet<FormRefusal> FormRefusals => Set<FormRefusal>();
    public DbSet<FrequencyCap> FrequencyCaps => Set<FrequencyCap>();
    public DbSet<SparedVisit> SparedVisits => Set<SparedVisit>();
    public DbSet<CompanionInvitation> CompanionInvitations => Set<CompanionInvitation>();
    public DbSet<ExemptionReview> ExemptionReviews => Set<ExemptionReview>();
    public DbSet<ExternalVisit> ExternalVisits => Set<ExternalVisit>();
    public DbSet<Disclosure> Disclosures => Set<Disclosure>();
    public DbSet<DisclosureText> DisclosureTexts => Set<DisclosureText>();
    public DbSet<LawReplacement> LawReplacements => Set<LawReplacement>();
    public DbSet<Suspension> Suspensions => Set<Suspension>();
    public DbSet<SheetLayout> SheetLayouts => Set<SheetLayout>();
    public DbSet<JointList> JointLists => Set<JointList>();
    public DbSet<JointVisit> JointVisits => Set<JointVisit>();
    public DbSet<Inspection> Inspections => Set<Inspection>();
    public DbSet<Participation> Participations => Set<Participation>();
    public DbSet<Hazard> Hazards => Set<Hazard>();
    public DbSet<Recheck> Rechecks => Set<Recheck>();
    public DbSet<ClosureReport> ClosureReports => Set<ClosureReport>();
    public DbSet<AnnualPlan> AnnualPlans => Set<AnnualPlan>();
    public DbSet<DistrictPlan> DistrictPlans => Set<DistrictPlan>();
    public DbSet<JointSlot> JointSlots => Set<JointSlot>();
    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();
    public DbSet<EventRecord> Events => Set<EventRecord>();
    public DbSet<JobRun> JobRuns => Set<JobRun>();
    public DbSet<OutboxDelivery> OutboxDeliveries => Set<OutboxDelivery>();
    public DbSet<Notification> Notifications => Set<Notification>();
    public DbSet<SavedView> SavedViews => Set<SavedView>();

    /// <summary>Keys of sessions and tokens, shared by all replicas.</summary>
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <summary>What changed is looked for once, not again by each step of the save.</summary>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        ChangeTracker.DetectChanges();
        ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }
        finally
        {
            ChangeTracker.AutoDetectChangesEnabled = true;
        }
    }

    public void Forget() => ChangeTracker.Clear();

    public async Task<bool> TryAsync(Func<Task<bool>> work, CancellationToken ct)
    {
        const string savepoint = "attempt";
        var transaction = Database.CurrentTransaction ?? throw new InvalidOperationException("only a part of a transaction can be taken back");
        await transaction.CreateSavepointAsync(savepoint, ct);
        var kept = await work();
        if (!kept) await transaction.RollbackToSavepointAsync(savepoint, ct);
        return kept;
    }

    public async Task LockAsync(IEnumerable<LockKey> keys, CancellationToken ct)
    {
        if (Database.CurrentTransaction is null) throw new InvalidOperationException("a lock outside a transaction holds nothing");
        var values = keys.Select(key => key.Value).Distinct().Order().ToArray();
        await Database.ExecuteSqlAsync($"select pg_advisory_xact_lock(k) from unnest({values}) with ordinality as t(k, n) order by n", ct);
    }

    public async Task<bool> TryLockAsync(LockKey key, CancellationToken ct)
    {
        if (Database.CurrentTransaction is null) throw new InvalidOperationException("a lock outside a transaction holds nothing");
        return (await Database.SqlQuery<bool>($"select pg_try_advisory_xact_lock({key.Value})").ToListAsync(ct))[0];
    }

    public async Task<int> TakeNumbersAsync(string series, int count, CancellationToken ct)
    {
        if (Database.CurrentTransaction is null) throw new InvalidOperationException("a number taken outside a transaction could leave a gap");
        var last = await Database.SqlQuery<int>($"insert into counters (series, value) values ({series}, {count}) on conflict (series) do update set value = counters.value + excluded.value returning value").ToListAsync(ct);
        return last[0] - count + 1;
    }

    public Task ReplaceVisitsAsync(Guid jointListId, IReadOnlyCollection<JointVisit> visits, CancellationToken ct) =>
        JointVisitCopy.ReplaceAsync(Database, jointListId, visits, ct);

    public async Task<TResult> InTransactionAsync<TResult>(Func<Task<TResult>> work, CancellationToken ct) where TResult : IResult<TResult>
    {
        if (Database.CurrentTransaction is not null) return await work();
        await using var transaction = await Database.BeginTransactionAsync(ct);
        var result = await work();
        if (result.Error is null) await transaction.CommitAsync(ct);
        return result;
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder conventions)
    {
        conventions.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        conventions.Properties<YearMonth>().HaveConversion<YearMonthConverter>().HaveMaxLength(7).AreFixedLength();
        conventions.Properties<DateTimeOffset>().HavePrecision(6);
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(SupervisionDbContext).Assembly);
        AggregateConventions.Apply(builder);
        builder.HasDbFunction(() => Bodies.Of("")).HasTranslation(args => BodyOf(args[0]));
        builder.HasDbFunction(() => Bodies.Include("", "")).HasTranslation(args => Either(Same(args[1], args[0]), Same(BodyOf(args[1]), args[0])));
    }

    private static SqlFunctionExpression BodyOf(SqlExpression department) => new(
        "split_part", [department, new SqlConstantExpression("-", StringTypeMapping.Default), new SqlConstantExpression(1, IntTypeMapping.Default)], nullable: true, [true, false, false], typeof(string), department.TypeMapping);

    private static SqlBinaryExpression Same(SqlExpression one, SqlExpression other) => new(ExpressionType.Equal, one, other, typeof(bool), BoolTypeMapping.Default);

    private static SqlBinaryExpression Either(SqlExpression one, SqlExpression other) => new(ExpressionType.OrElse, one, other, typeof(bool), BoolTypeMapping.Default);
}
