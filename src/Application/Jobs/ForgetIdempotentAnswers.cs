using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Jobs;
using Supervision.Application.Common.Ports;
using Supervision.Domain.Common;

namespace Supervision.Application.Jobs;

/// <summary>Forgets the kept answers that are past their life at this instant.</summary>
public sealed record ForgetIdempotentAnswers(DateTimeOffset At) : ICommand<Result<JobReport>>;

internal sealed class ForgetIdempotentAnswersHandler(IIdempotentAnswers answers, Retention retention) : IRequestHandler<ForgetIdempotentAnswers, Result<JobReport>>
{
    public async Task<Result<JobReport>> Handle(ForgetIdempotentAnswers request, CancellationToken ct)
    {
        var forgotten = await answers.ForgetAsync(request.At.AddDays(-retention.IdempotentAnswers), ct);
        return new JobReport(forgotten == 0 ? "没有过期的答复" : $"清除 {forgotten} 条保存超过 {retention.IdempotentAnswers} 天的答复");
    }
}
