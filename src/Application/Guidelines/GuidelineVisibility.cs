using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Guidelines;

namespace Supervision.Application.Guidelines;

/// <summary>A body sees its own guideline in every state, who oversees what was handed in, everybody of a department what was accepted.</summary>
internal sealed class GuidelineVisibility : Visibility<Guideline>
{
    protected override string Needs => Permission.GuidelinesRead;

    protected override IQueryable<Guideline> All(ISupervisionDb db) => db.Guidelines;

    protected override IQueryable<Guideline> ToDistrict(ISupervisionDb db, Person person) => person.Oversees
        ? db.Guidelines.Where(guideline => guideline.Body == person.Body || guideline.Status != GuidelineStatus.Draft)
        : db.Guidelines.Where(guideline => guideline.Body == person.Body || guideline.Status == GuidelineStatus.Accepted);

    protected override IQueryable<Guideline> ToStreet(ISupervisionDb db, Person person, string street) => db.Guidelines.Where(guideline => guideline.Status == GuidelineStatus.Accepted);
}

/// <summary>A manual is for everybody of a department.</summary>
internal sealed class ManualVisibility : Visibility<Manual>
{
    protected override string Needs => Permission.GuidelinesRead;

    protected override IQueryable<Manual> All(ISupervisionDb db) => db.Manuals;

    protected override IQueryable<Manual> ToDistrict(ISupervisionDb db, Person person) => db.Manuals;

    protected override IQueryable<Manual> ToStreet(ISupervisionDb db, Person person, string street) => db.Manuals;
}
