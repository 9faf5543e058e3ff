using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Supervision.Application.SavedViews;

namespace Supervision.Infrastructure.SavedViews;

internal sealed class SavedViewConfiguration : IEntityTypeConfiguration<SavedView>
{
    public void Configure(EntityTypeBuilder<SavedView> view)
    {
        view.ToTable("saved_views");
        view.Property(row => row.Owner).HasMaxLength(50);
        view.Property(row => row.Body).HasMaxLength(10);
        view.Property(row => row.Name).HasMaxLength(50);
        view.Property(row => row.Search).HasMaxLength(2000);
        view.HasIndex(row => new { row.OwnerId, row.List, row.Name }).IsUnique();

        // What a body shares of one list.
        view.HasIndex(row => new { row.Body, row.List }).HasFilter("shared");
    }
}
