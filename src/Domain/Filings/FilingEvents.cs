using Supervision.Domain.Common;

namespace Supervision.Domain.Filings;

/// <summary>What happens to a list; read by its body and those who oversee, unless it says more.</summary>
public abstract record FilingEvent(Guid FilingId, string Body) : DomainEvent
{
    public override string? AudienceBody => Body;
    public override IReadOnlyList<Subject> Subjects => [Subject.Filing(FilingId)];
}

[EventKind("filing.drafted", "起草名单")]
public sealed record FilingDrafted(Guid FilingId, string Body, FilingKind FilingKind, string Title, int Lines) : FilingEvent(FilingId, Body);

/// <param name="Before">How many lines it had.</param>
[EventKind("filing.amended", "修改名单")]
public sealed record FilingAmended(Guid FilingId, string Body, string Title, int Before, int Lines) : FilingEvent(FilingId, Body);

/// <summary>Handed in for the lead's decision.</summary>
/// <param name="LateReason">Null where it is in time and claims what only the lead grants.</param>
[EventKind("filing.submitted", "提交名单")]
public sealed record FilingSubmitted(Guid FilingId, string Body, string? LateReason) : FilingEvent(FilingId, Body);

[EventKind("filing.returned", "退回名单")]
public sealed record FilingReturned(Guid FilingId, string Body, string Reason) : FilingEvent(FilingId, Body);

/// <param name="Lines">How many of its lines stand.</param>
/// <param name="Refused">How many do not.</param>
[EventKind("filing.registered", "名单备案", Audience.Staff)]
public sealed record FilingRegistered(Guid FilingId, string Body, string Number, int Lines, int Refused, bool Late) : FilingEvent(FilingId, Body);

/// <param name="Number">Null where it was never registered; other bodies have then never heard of it.</param>
[EventKind("filing.withdrawn", "撤回名单")]
public sealed record FilingWithdrawn(Guid FilingId, string Body, string? Number, string Reason) : FilingEvent(FilingId, Body)
{
    public override Audience Audience => Number is null ? Audience.Body : Audience.Staff;
}

/// <summary>The leader of the body has approved visits, 国办发〔2024〕54号.</summary>
/// <param name="DocumentNo">Null where it was approved in the product.</param>
/// <param name="Emergency">Null where it was approved before the visits.</param>
/// <param name="Lines">How many.</param>
[EventKind("filing.head-approved", "负责人批准检查")]
public sealed record FilingHeadApproved(Guid FilingId, string Body, string By, bool Deputy, string? DocumentNo, string? Emergency, int Lines) : FilingEvent(FilingId, Body);

/// <summary>The lead reminds a body that its list of a month is not handed in; once a day.</summary>
[EventKind("filing.chased", "催报名单")]
public sealed record FilingChased(DateOnly Day, string Body, YearMonth Month) : DomainEvent
{
    public override string? AudienceBody => Body;
    public override IReadOnlyList<Subject> Subjects => [Subject.Day(Day)];
}

/// <summary>An enterprise was put on record; told in the enterprise's course, not once for each row in the list's.</summary>
[EventKind("filing.line.registered", "名单行备案", Audience.Staff)]
public sealed record FilingLineRegistered(
    Guid FilingId, string Body, Guid LineId, Guid EnterpriseId, FilingKind FilingKind, string Number, DateOnly From, DateOnly To, bool Late) : FilingEvent(FilingId, Body)
{
    public override IReadOnlyList<Subject> Subjects => [Subject.FilingLine(LineId), Subject.Enterprise(EnterpriseId)];
}

/// <param name="Number">Of the list; null where it was never registered.</param>
[EventKind("filing.line.withdrawn", "撤回名单行")]
public sealed record FilingLineWithdrawn(Guid FilingId, string Body, Guid LineId, Guid EnterpriseId, string? Number, int Row, string Reason) : FilingEvent(FilingId, Body)
{
    public override Audience Audience => Number is null ? Audience.Body : Audience.Staff;
    public override IReadOnlyList<Subject> Subjects => [Subject.Filing(FilingId), Subject.FilingLine(LineId), Subject.Enterprise(EnterpriseId)];
}
