namespace Supervision.Application.Common.Identity;

/// <summary>The person in whose name a job works, set at the start of its scope; nobody where the system works for itself.</summary>
public sealed class OnBehalfOf
{
    public ICurrentUser? User { get; set; }
}

/// <summary>Somebody who asked for work that is done later. What they may do was judged when they asked.</summary>
public sealed record Principal(Guid? Id, string DisplayName, string? Department) : ICurrentUser
{
    public Role? Role => null;
    public string? Body => Department?.Split('-')[0];
    public string? Subdistrict => null;
    public Guid? EnterpriseId => null;

    public bool Has(string permission) => true;
}
