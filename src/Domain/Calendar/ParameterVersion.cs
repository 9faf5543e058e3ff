using Supervision.Domain.Common;

namespace Supervision.Domain.Calendar;

/// <summary>The Plan's numbers from a day on. Versions are only added: of two with the same day the one recorded later holds. 六(六).</summary>
public sealed class ParameterVersion : AggregateRoot
{
    private ParameterVersion() { }

    public DateOnly EffectiveFrom { get; private init; }
    public PlanParameters Parameters { get; private init; } = new();

    /// <summary>On what ground: the document that adjusted the Plan.</summary>
    public string Ground { get; private init; } = "";

    public string RecordedBy { get; private init; } = "";
    public DateTimeOffset RecordedAt { get; private init; }

    /// <summary>Came with the product's reference data.</summary>
    public bool Reference { get; private init; }

    public static ParameterVersion Record(DateOnly effectiveFrom, PlanParameters parameters, string ground, Publication publication)
    {
        var version = new ParameterVersion
        {
            EffectiveFrom = effectiveFrom,
            Parameters = parameters,
            Ground = ground,
            RecordedBy = publication.By,
            RecordedAt = publication.At,
            Reference = publication.Reference,
        };
        version.Happened(new ParametersRecorded(version.Id, effectiveFrom, ground));
        return version;
    }
}
