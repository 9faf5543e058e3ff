using Supervision.Application.Common.Identity;

namespace Supervision.Infrastructure.Seed.Flows;

/// <summary>Who acts in a flow for whom: the demonstration brings its accounts, a test people of its own.</summary>
public interface ICast
{
    Actor Lead { get; }

    /// <summary>区司法局.</summary>
    Actor Justice { get; }

    /// <param name="department">Code of a body or of a street office: <c>XF</c>, <c>XF-KZ</c>.</param>
    Actor Liaison(string department);

    Actor Leader(string department);

    Actor Officer(string department);

    /// <param name="street">Nine digits.</param>
    Actor Coordinator(string street);

    Actor Enterprise(Guid id);
}
