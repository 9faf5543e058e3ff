namespace Supervision.Application.Common.Identity;

/// <summary>The system itself: jobs, verbs of the command line and the seed act as it. It may do everything and belongs nowhere.</summary>
public sealed class SystemUser : ICurrentUser
{
    public Guid? Id => null;
    public string DisplayName => "系统";
    public Role? Role => null;
    public string? Department => null;
    public string? Body => null;
    public string? Subdistrict => null;
    public Guid? EnterpriseId => null;

    public bool Has(string permission) => true;
}
