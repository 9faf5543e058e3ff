using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Filings;

namespace Supervision.Application.Filings;

/// <summary>A body sees what of its own was turned away for its form; those who oversee see all.</summary>
internal sealed class FormRefusalVisibility : Visibility<FormRefusal>
{
    protected override string Needs => Permission.FilingsRead;

    protected override IQueryable<FormRefusal> All(ISupervisionDb db) => db.FormRefusals;

    protected override IQueryable<FormRefusal> ToDistrict(ISupervisionDb db, Person person) => person.Oversees ? db.FormRefusals : db.FormRefusals.Where(refusal => refusal.Body == person.Body);

    protected override IQueryable<FormRefusal> ToStreet(ISupervisionDb db, Person person, string street) => db.FormRefusals.Where(refusal => refusal.Department == person.Department);
}
