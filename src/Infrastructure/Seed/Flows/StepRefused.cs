using Supervision.Domain.Common;

namespace Supervision.Infrastructure.Seed.Flows;

/// <summary>The product refused a step of a flow.</summary>
public sealed class StepRefused(string step, string who, DateTimeOffset at, Error error)
    : InvalidOperationException($"{who} · {step} · {at:u}: {error.Code} {Told(error)}")
{
    public string Step => step;
    public Error Error => error;

    /// <summary>Every broken rule; the one error where no rule was judged.</summary>
    public IEnumerable<string> Codes => error.Breaches is { Count: > 0 } breaches ? breaches.Select(breach => breach.Code) : [error.Code];

    private static string Told(Error error) => error.Breaches is { Count: > 0 } breaches
        ? string.Join('；', breaches.Select(breach => breach.Row is { } row ? $"第{row}行 {breach.Title}" : breach.Title).Distinct())
        : error.Fields is { } fields ? $"{error.Title} {string.Join('；', fields.Select(field => $"{field.Key}: {string.Join('、', field.Value)}"))}" : error.Title;
}

public static class Refusals
{
    /// <summary>A step that is to be refused with this code, among others perhaps; anything else fails the flow.</summary>
    public static async Task<StepRefused> IsRefused(this Task step, string code)
    {
        try
        {
            await step;
        }
        catch (StepRefused refused) when (refused.Codes.Contains(code))
        {
            return refused;
        }

        throw new InvalidOperationException($"the step was to be refused with {code}, and was done");
    }
}
