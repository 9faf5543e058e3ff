using Supervision.Application.Common;
using Supervision.Application.Common.Events;
using Supervision.Application.Common.Verbs;
using Supervision.Application.Enterprises;
using Supervision.Domain.Common;
using Supervision.Domain.Planning;

namespace Supervision.Application.Planning;

/// <summary>一份年度执法计划</summary>
/// <param name="Year">计划的年份</param>
/// <param name="LetterNo">来函文号</param>
/// <param name="LetterId">来函的附件 id</param>
/// <param name="LetterName">来函的文件名</param>
/// <param name="Late">逾期报送</param>
/// <param name="Deadline">报送的期限</param>
/// <param name="Reason">退回的原因</param>
/// <param name="AcceptedAt">采纳时间</param>
/// <param name="Visits">计划检查的次数</param>
/// <param name="Rows">计划的各行</param>
/// <param name="Breaches">此刻不能报送的原因；已报送的没有</param>
/// <param name="History">办理过程</param>
/// <param name="Can">当前用户现在可以办理的事；不能办理的说明原因</param>
public sealed record AnnualPlanDetails(
    Guid Id,
    int Year,
    string Body,
    string BodyName,
    string Title,
    AnnualPlanStatus Status,
    string? LetterNo,
    Guid? LetterId,
    string? LetterName,
    bool Late,
    DeadlineDetails Deadline,
    string? Reason,
    DateTimeOffset CreatedAt,
    DateTimeOffset? SubmittedAt,
    DateTimeOffset? AcceptedAt,
    int Visits,
    IReadOnlyList<AnnualPlanRowDetails> Rows,
    IReadOnlyList<Breach> Breaches,
    IReadOnlyList<TimelineEntry> History,
    IReadOnlyList<Can<AnnualPlanVerb>> Can,
    int Version) : IVersioned;

/// <summary>计划的一行</summary>
/// <param name="Row">行号，按报送人的计数</param>
/// <param name="Form">所填的内容，可以原样再报</param>
/// <param name="Enterprise">企业；按行业、街道计划的没有</param>
/// <param name="StreetName">所在街道</param>
/// <param name="Period">3月、第2季度</param>
/// <param name="Breaches">此刻不能报送的原因</param>
public sealed record AnnualPlanRowDetails(int Row, AnnualPlanRowForm Form, EnterpriseBrief? Enterprise, string? StreetName, string Period, IReadOnlyList<Breach> Breaches);
