using Supervision.Domain.Inspections;

namespace Supervision.Application.Inspections;

internal static class AwaitedAnswers
{
    /// <summary>五(三)4: the parts whose department has been asked for a day and has not answered, in SQL what <see cref="Inspection.OpenAnswerDueOn"/> says of one.</summary>
    /// <param name="visits">Those that count.</param>
    public static IQueryable<Participation> AwaitingAnswer(this IQueryable<Participation> parts, IQueryable<Inspection> visits) => parts.Where(part =>
        part.State == ParticipationState.Invited && part.Answer == Answer.Pending && visits.Any(visit => visit.Id == part.InspectionId && visit.Status == InspectionStatus.Scheduled));
}
