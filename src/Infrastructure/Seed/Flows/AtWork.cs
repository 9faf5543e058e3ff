using System.Runtime.CompilerServices;
using MediatR;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;

namespace Supervision.Infrastructure.Seed.Flows;

/// <summary>Somebody who takes a flow further. What they can do stands beside the matter: <see cref="FilingSteps"/>, <see cref="JointListSteps"/>, <see cref="VisitSteps"/>, <see cref="ClosureSteps"/>.</summary>
public sealed class AtWork(Flow flow, Actor who)
{
    public Flow Flow => flow;
    public Actor Who => who;

    /// <summary>Sends one request; a refusal is thrown, with who was refused what.</summary>
    public async Task<T> Does<T>(IRequest<Result<T>> request, [CallerMemberName] string step = "")
    {
        var result = await flow.SendAsync(who, request);
        return result.IsError ? throw new StepRefused(step, who.Name, flow.Now, result.Error!) : result.Value;
    }

    /// <summary>Sends one command in the version that the record has now.</summary>
    public async Task<T> Changes<TRoot, T>(Guid id, Func<int, IRequest<Result<T>>> command, [CallerMemberName] string step = "") where TRoot : AggregateRoot =>
        await Does(command(await flow.VersionOf<TRoot>(id)), step);
}
