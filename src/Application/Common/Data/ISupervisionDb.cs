using Microsoft.EntityFrameworkCore;
using Supervision.Application.Audit;
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

namespace Supervision.Application.Common.Data;

/// <summary>The database as the use cases see it; it is the repository.</summary>
public interface ISupervisionDb
{
    DbSet<Enterprise> Enterprises { get; }
    DbSet<EnterpriseImport> EnterpriseImports { get; }
    DbSet<EnterpriseImportRow> EnterpriseImportRows { get; }
    DbSet<EnterpriseMerge> EnterpriseMerges { get; }
    DbSet<DuplicatePair> DuplicatePairs { get; }
    DbSet<Department> Departments { get; }
    DbSet<Subdistrict> Subdistricts { get; }
    DbSet<Community> Communities { get; }
    DbSet<Liaison> Liaisons { get; }
    DbSet<Officer> Officers { get; }
    DbSet<Delegation> Delegations { get; }
    DbSet<IndustryClass> IndustryClasses { get; }
    DbSet<SupervisionItem> SupervisionItems { get; }
    DbSet<ItemChange> ItemChanges { get; }
    DbSet<Catalogue> Catalogues { get; }
    DbSet<Guideline> Guidelines { get; }
    DbSet<Manual> Manuals { get; }
    DbSet<IssuedDocument> IssuedDocuments { get; }
    DbSet<MajorHazardCriterion> MajorHazardCriteria { get; }
    DbSet<HolidaySchedule> HolidaySchedules { get; }
    DbSet<ParameterVersion> ParameterVersions { get; }
    DbSet<Attachment> Attachments { get; }
    DbSet<AttachmentLink> AttachmentLinks { get; }
    DbSet<Filing> Filings { get; }
    DbSet<FilingLine> FilingLines { get; }
    DbSet<FormRefusal> FormRefusals { get; }
    DbSet<FrequencyCap> FrequencyCaps { get; }
    DbSet<SparedVisit> SparedVisits { get; }
    DbSet<CompanionInvitation> CompanionInvitations { get; }
    DbSet<ExemptionReview> ExemptionReviews { get; }
    DbSet<ExternalVisit> ExternalVisits { get; }
    DbSet<Disclosure> Disclosures { get; }
    DbSet<DisclosureText> DisclosureTexts { get; }
    DbSet<LawReplacement> LawReplacements { get; }
    DbSet<Suspension> Suspensions { get; }
    DbSet<SheetLayout> SheetLayouts { get; }
    DbSet<JointList> JointLists { get; }
    DbSet<JointVisit> JointVisits { get; }
    DbSet<Inspection> Inspections { get; }
    DbSet<Participation> Participations { get; }
    DbSet<Hazard> Hazards { get; }
    DbSet<Recheck> Rechecks { get; }
    DbSet<ClosureReport> ClosureReports { get; }
    DbSet<AnnualPlan> AnnualPlans { get; }
    DbSet<DistrictPlan> DistrictPlans { get; }
    DbSet<JointSlot> JointSlots { get; }
    DbSet<AuditEntry> AuditEntries { get; }
    DbSet<EventRecord> Events { get; }
    DbSet<JobRun> JobRuns { get; }
    DbSet<OutboxDelivery> OutboxDeliveries { get; }
    DbSet<Notification> Notifications { get; }
    DbSet<SavedView> SavedViews { get; }

    /// <summary>Takes the advisory locks in the order of their values, so that two requests never wait for each other, and keeps them to the end of the transaction.</summary>
    Task LockAsync(IEnumerable<LockKey> keys, CancellationToken ct);

    Task LockAsync(LockKey key, CancellationToken ct) => LockAsync([key], ct);

    /// <summary>Takes the lock if nobody holds it, without waiting.</summary>
    Task<bool> TryLockAsync(LockKey key, CancellationToken ct);

    /// <summary>Takes the next numbers of a series that may have no gaps: the counter's row stays locked to the end of the transaction, and a refusal gives them back.</summary>
    /// <param name="series">Such as <c>filing/XF/2026</c>, <c>inspection/2026</c>.</param>
    /// <returns>The first of <paramref name="count"/> consecutive numbers.</returns>
    Task<int> TakeNumbersAsync(string series, int count, CancellationToken ct);

    /// <summary>
    /// Puts these visits in the place of a draft's. A month has thousands, so they are copied in past the change tracker; that the list was derived, by whom and to
    /// what end stands in the list's own history and audit trail.
    /// </summary>
    Task ReplaceVisitsAsync(Guid jointListId, IReadOnlyCollection<JointVisit> visits, CancellationToken ct);

    Task<int> SaveChangesAsync(CancellationToken ct);

    /// <summary>Drops what has been read and changed but not saved, for work that goes through many rows in portions.</summary>
    void Forget();

    /// <summary>Does work whose changes can be taken back alone: where it answers false, they are, and the transaction goes on.</summary>
    Task<bool> TryAsync(Func<Task<bool>> work, CancellationToken ct);

    /// <summary>Runs the work in a transaction: the current one, else one of its own that is rolled back when the work is refused.</summary>
    Task<TResult> InTransactionAsync<TResult>(Func<Task<TResult>> work, CancellationToken ct) where TResult : IResult<TResult>;
}
