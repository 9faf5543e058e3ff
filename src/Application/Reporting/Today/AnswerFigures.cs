using Microsoft.EntityFrameworkCore;
using Supervision.Application.Inspections;

namespace Supervision.Application.Reporting.Today;

/// <summary>一个单位（含街道所）待答复的邀请</summary>
/// <param name="Pending">待答复</param>
/// <param name="Overdue">其中已逾期</param>
public sealed record BodyAnswers(string Body, string Name, int Pending, int Overdue);

/// <summary>五(三)4: how many invitations wait for whose answer.</summary>
internal static class AnswerFigures
{
    public static async Task<IReadOnlyList<BodyAnswers>> ByBodyAsync(Sight sight, CancellationToken ct)
    {
        var waiting = await (
            from part in sight.Parts.AwaitingAnswer(sight.Inspections)
            group part by part.Body into body
            select new { Body = body.Key, Pending = body.Count(), Overdue = body.Count(part => part.AnswerDueOn < sight.Today) }).ToListAsync(ct);
        return [.. waiting.Select(body => new BodyAnswers(body.Body, sight.ShortNameOf(body.Body), body.Pending, body.Overdue))
            .OrderByDescending(body => body.Overdue).ThenByDescending(body => body.Pending).ThenBy(body => body.Body, StringComparer.Ordinal)];
    }
}
