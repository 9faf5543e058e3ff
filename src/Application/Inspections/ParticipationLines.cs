using Supervision.Application.Common.Data;
using Supervision.Domain.Filings;
using Supervision.Domain.Inspections;

namespace Supervision.Application.Inspections;

internal static class ParticipationLines
{
    /// <summary>The filing lines that a body's part in a visit serves.</summary>
    public static IQueryable<FilingLine> LinesOf(this ISupervisionDb db, Participation part)
    {
        var (inspection, lines) = (part.InspectionId, part.LineIds);
        return db.FilingLines.Where(line => line.InspectionId == inspection && lines.Contains(line.Id));
    }
}
