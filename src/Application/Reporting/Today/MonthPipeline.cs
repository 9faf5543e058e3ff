using Supervision.Domain.Common;

namespace Supervision.Application.Reporting.Today;

/// <summary>一个月从备案到闭环的进度</summary>
/// <param name="Lines">已备案的名单行</param>
/// <param name="Enterprises">涉及的企业</param>
/// <param name="Bodies">涉及的单位</param>
/// <param name="Visits">合并后的入企次数；还没有推导的名单行不计</param>
/// <param name="Joint">其中联合检查</param>
/// <param name="Unmerged">还没有推导的名单行</param>
/// <param name="Saved">减少的入企次数 = 已合并的行 − 入企次数</param>
/// <param name="Dispatched">已下发的检查任务</param>
/// <param name="Scheduled">已排期</param>
/// <param name="CarriedOut">已到场检查</param>
/// <param name="Closed">已闭环</param>
/// <param name="Today">今日安排的检查</param>
/// <param name="TodayStarted">其中已到场</param>
public sealed record MonthPipeline(
    YearMonth Month, int Lines, int Enterprises, int Bodies, int Visits, int Joint, int Unmerged, int Saved,
    int Dispatched, int Scheduled, int CarriedOut, int Closed, int Today, int TodayStarted)
{
    public int Single => Visits - Joint;
}

/// <summary>一个月的备案与入企；行数不含还没有推导的</summary>
/// <param name="Saved">减少的入企次数 = 行 − 次</param>
public sealed record MonthFigures(YearMonth Month, int Lines, int Visits, int Saved);
