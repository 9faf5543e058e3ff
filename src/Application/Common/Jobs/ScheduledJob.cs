using MediatR;
using Supervision.Domain.Common;

namespace Supervision.Application.Common.Jobs;

/// <summary>Work that the system does by itself: when, and which request. Whatever there is to decide, the request's handler decides.</summary>
/// <param name="Name">Stable, in the address of its operations: <c>enterprise-imports</c>.</param>
/// <param name="Title">What administrators read.</param>
/// <param name="Does">One sentence for administrators: what it does and to what end.</param>
/// <param name="Request">The one request that a run sends, with the instant of the run.</param>
public sealed record ScheduledJob(string Name, string Title, string Does, JobSchedule Schedule, Func<DateTimeOffset, IRequest<Result<JobReport>>> Request);

/// <summary>What a run did, in one Chinese sentence without names of persons.</summary>
public sealed record JobReport(string Sentence);
