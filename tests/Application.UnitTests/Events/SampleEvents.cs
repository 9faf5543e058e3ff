using System.Collections;
using System.Reflection;
using Supervision.Application.Common.Events;
using Supervision.Domain.Common;

namespace Supervision.Application.UnitTests.Events;

/// <summary>One event of each kind, every member filled in.</summary>
internal static class SampleEvents
{
    private static readonly Dictionary<string, string> Words = new()
    {
        ["Body"] = "XF",
        ["Department"] = "XF",
        ["Departments"] = "XF",
        ["Name"] = "坪山消防救援大队",
        ["Title"] = "12月双随机执法名单",
        ["Uscc"] = "91440300664190863W",
        ["Reason"] = "另有安排",
        ["LateReason"] = "系统故障",
        ["WaiverReason"] = "其他单位尚未整改",
        ["Description"] = "安全出口堵塞",
        ["Account"] = "已清理",
        ["Remark"] = "仍不符合要求",
        ["FileName"] = "坑梓企业.xlsx",
        ["Problem"] = "缺少列“企业名称”",
        ["Officers"] = "林思远",
        ["OfficerRenewed.Name"] = "林思远",
        ["ItemRevised.Name"] = "安全生产责任制",
        ["EnterpriseAmended.From"] = "80",
        ["EnterpriseAmended.To"] = "120",
        ["Code"] = "PS-AQ-001",
        ["Ground"] = "坪工贸办〔2026〕3号",
    };

    public static IEnumerable<DomainEvent> All => Of(bare: false);

    /// <summary>Every kind again, with nothing in the members that may be left out.</summary>
    public static IEnumerable<DomainEvent> Bare => Of(bare: true);

    private static IEnumerable<DomainEvent> Of(bool bare) =>
        EventKinds.All.OrderBy(kind => kind.Key, StringComparer.Ordinal).Select(kind => (DomainEvent)Filled(kind.Value, bare, kind.Value.Name));

    private static object Filled(Type type, bool bare, string within)
    {
        var (constructor, optional) = (type.GetConstructors().Single(), new NullabilityInfoContext());
        return constructor.Invoke([.. constructor.GetParameters().Select(parameter =>
            bare && (parameter.ParameterType == typeof(bool) || optional.Create(parameter).WriteState == NullabilityState.Nullable)
                ? parameter.ParameterType == typeof(bool) ? false : null
                : Make(parameter.ParameterType, parameter.Name!, within))]);
    }

    private static string NumberOf(string within) => within switch
    {
        _ when within.StartsWith("Filing", StringComparison.Ordinal) => "坪工贸备〔2026〕XF-12号",
        _ when within.StartsWith("Inspection", StringComparison.Ordinal) => "坪综查〔2026〕147号",
        _ => "坪隐〔2026〕128号",
    };

    private static object Make(Type type, string name, string within)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string)) return name == "Number" ? NumberOf(within) : Words.GetValueOrDefault($"{within}.{name}") ?? Words.GetValueOrDefault(name, name);
        if (type == typeof(int)) return name == "Year" ? 2026 : name == "Lines" ? 5 : 2;
        if (type == typeof(bool)) return true;
        if (type == typeof(Guid)) return new Guid(name.Sum(letter => letter), 7, 7, [1, 2, 3, 4, 5, 6, 7, 8]);
        if (type == typeof(DateOnly)) return new DateOnly(2026, 12, name is "From" or "PreviouslyDueOn" or "PreviouslyUntil" ? 10 : 15);
        if (type == typeof(DateTimeOffset)) return new DateTimeOffset(2026, 12, 15, 1, 30, 0, TimeSpan.Zero);
        if (type == typeof(YearMonth)) return new YearMonth(2026, 12);
        if (type.IsEnum) return Enum.GetValues(type).GetValue(type.GetEnumNames().Length - 1)!;
        return type.IsGenericType && type.IsAssignableTo(typeof(IEnumerable)) ? ListOf(type.GetGenericArguments()[0], name, within) : Filled(type, bare: false, within);
    }

    private static IList ListOf(Type type, string name, string within)
    {
        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(type))!;
        list.Add(Make(type, name, within));
        return list;
    }
}
