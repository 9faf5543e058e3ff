using System.Globalization;
using Supervision.Application.Common.Events;
using Supervision.Domain.Calendar;
using Supervision.Domain.Catalogues;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;
using Supervision.Domain.JointLists;
using Supervision.Domain.Planning;

namespace Supervision.Application.Notifications;

/// <summary>消息打开的内容</summary>
/// <param name="Resource">资源，与接口地址相同：filings、inspections、hazards、joint-lists、annual-plans、district-plans、item-changes、catalogues、companions、enterprise-imports、today</param>
/// <param name="Id">标识；联合名单为月份（2026-12），全区年度计划为年份（2027），companions、today 没有</param>
public sealed record NotificationLink(string Resource, string? Id)
{
    public const string Filings = "filings";
    public const string Inspections = "inspections";
    public const string Hazards = "hazards";
    public const string JointLists = "joint-lists";
    public const string EnterpriseImports = "enterprise-imports";
    public const string AnnualPlans = "annual-plans";
    public const string DistrictPlans = "district-plans";
    public const string ItemChanges = "item-changes";
    public const string Catalogues = "catalogues";
    public const string Companions = "companions";
    public const string Today = "today";

    /// <summary>The narrowest thing that the event is about and that has a page.</summary>
    internal static NotificationLink Of(EventRecord record, DomainEvent what) => what switch
    {
        JointListEvent list => new(JointLists, list.Month.ToString()),
        AnnualPlanEvent plan => new(AnnualPlans, plan.PlanId.ToString()),
        DistrictPlanEvent plan => new(DistrictPlans, plan.Year.ToString(CultureInfo.InvariantCulture)),
        ItemChangeEvent change => new(ItemChanges, change.ChangeId.ToString()),
        CompanionEvent => new(Companions, null),
        CataloguePublished edition => new(Catalogues, edition.CatalogueId.ToString()),
        EnterpriseImportEnded import => new(EnterpriseImports, import.ImportId.ToString()),
        EnterpriseDeadlines => new(Hazards, null),
        _ when record.The(SubjectKind.Hazard) is { } hazard => new(Hazards, hazard.ToString()),
        _ when record.The(SubjectKind.Inspection) is { } inspection => new(Inspections, inspection.ToString()),
        _ when record.The(SubjectKind.Filing) is { } filing => new(Filings, filing.ToString()),
        _ => new(Today, null),
    };
}
