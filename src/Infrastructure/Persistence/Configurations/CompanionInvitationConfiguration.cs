using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Supervision.Domain.Enterprises;
using Supervision.Domain.JointLists;

namespace Supervision.Infrastructure.Persistence.Configurations;

internal sealed class CompanionInvitationConfiguration : IEntityTypeConfiguration<CompanionInvitation>
{
    public void Configure(EntityTypeBuilder<CompanionInvitation> invitation)
    {
        invitation.ToTable("companion_invitations");
        invitation.Property(i => i.Subdistrict).HasMaxLength(9);
        invitation.Property(i => i.Body).HasMaxLength(10);
        invitation.Property(i => i.InvitedBy).HasMaxLength(100);
        invitation.Property(i => i.DeclinedReason).HasMaxLength(300);
        invitation.Property(i => i.WithdrawnReason).HasMaxLength(300);
        invitation.Ignore(i => i.Window);
        invitation.HasOne<Enterprise>().WithMany().HasForeignKey(i => i.EnterpriseId).OnDelete(DeleteBehavior.Restrict);

        // A body is asked once for each enterprise and month.
        invitation.HasIndex(i => new { i.EnterpriseId, i.Body, i.Month }).IsUnique().HasFilter("withdrawn_reason is null");

        // What a body has to answer.
        invitation.HasIndex(i => new { i.Body, i.Month });
    }
}
