using Supervision.Infrastructure.Seed.Flows;

namespace Supervision.Infrastructure.Seed.Demo;

/// <summary>What is to happen, and when. Everything happens in the order of time, and nothing that is still to come; what a step leads to is entered as it is done.</summary>
internal sealed class Diary(Flow flow, DateTimeOffset now)
{
    private readonly PriorityQueue<Func<Task>, (DateTimeOffset At, int Entry)> _ahead = new();
    private int _entries;

    /// <summary>A moment that has passed when it is entered means at once.</summary>
    public void Enter(DateTimeOffset at, Func<Task> step)
    {
        if (at <= now) _ahead.Enqueue(step, (at, _entries++));
    }

    public async Task GoThroughAsync()
    {
        while (_ahead.TryDequeue(out var step, out var place))
        {
            flow.At(place.At > flow.Now ? place.At : flow.Now);
            await step();
        }
    }
}
