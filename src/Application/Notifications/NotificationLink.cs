using Supervision.Application.Common.Events;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;
using Supervision.Domain.JointLists;

namespace Supervision.Application.Notifications;

/// <summary>消息打开的内容</summary>
/// <param name="Resource">资源，与接口地址相同：filings、inspections、hazards、joint-lists、enterprise-imports、today</param>
/// <param name="Id">标识；联合名单为月份（2026-12），today 没有</param>
public sealed record NotificationLink(string Resource, string? Id)
{
    public const string Filings = "filings";
    public const string Inspections = "inspections";
    public const string Hazards = "hazards";
    public const string JointLists = "joint-lists";
    public const string EnterpriseImports = "enterprise-imports";
    public const string Today = "today";

    /// <summary>The narrowest thing that the event is about and that has a page.</summary>
    internal static NotificationLink Of(EventRecord record, DomainEvent what) => what switch
    {
        JointListEvent list => new(JointLists, list.Month.ToString()),
        EnterpriseImportEnded import => new(EnterpriseImports, import.ImportId.ToString()),
        EnterpriseDeadlines => new(Hazards, null),
        _ when record.The(SubjectKind.Hazard) is { } hazard => new(Hazards, hazard.ToString()),
        _ when record.The(SubjectKind.Inspection) is { } inspection => new(Inspections, inspection.ToString()),
        _ when record.The(SubjectKind.Filing) is { } filing => new(Filings, filing.ToString()),
        _ => new(Today, null),
    };
}
