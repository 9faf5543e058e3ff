using Supervision.Domain.Enterprises;

namespace Supervision.Application.JointLists;

/// <summary>月度看板上的一家企业</summary>
/// <param name="SubdistrictCode">所在街道的九位代码</param>
/// <param name="Lines">备案行：同一次入企的排在一起，再按窗口先后</param>
/// <param name="Visits">入企，按时间先后</param>
public sealed record BoardEnterprise(
    Guid Id, string Uscc, string Name, string SubdistrictCode, RiskColour RiskColour, Sector Sector, IReadOnlyList<SpecialHazard> SpecialHazards,
    IReadOnlyList<BoardLine> Lines, IReadOnlyList<BoardVisit> Visits);
