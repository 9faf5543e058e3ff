using Supervision.Application.Common.Identity;
using Supervision.Infrastructure.Seed.Flows;

namespace Supervision.Testing;

/// <summary>Who acts in a test's flow: one person of each role and department, who need no account.</summary>
public sealed class TestCast : ICast
{
    public static readonly TestCast Of = new();

    public Actor Lead => TestUser.Lead.Actor;

    public Actor Justice => TestUser.Justice.Actor;

    public Actor Liaison(string department) => InStreet(TestUser.Liaison(department), department);

    public Actor Leader(string department) => InStreet(TestUser.Leader(department), department);

    public Actor Officer(string department) => InStreet(TestUser.Officer(department), department);

    public Actor Coordinator(string street) => TestUser.Street($"YJ-{Streets.SuffixOf(street)}", street).Actor;

    public Actor Enterprise(Guid id) => TestUser.Enterprise(id).Actor;

    private static Person InStreet(TestUser user, string department) => user.Person! with { Subdistrict = Streets.OfOffice(department) };
}
