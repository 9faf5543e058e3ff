using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Supervision.Domain.Enterprises;

namespace Supervision.Infrastructure.Persistence.Configurations;

internal sealed class EnterpriseConfiguration : IEntityTypeConfiguration<Enterprise>
{
    private const string SearchGrams = "SearchGrams";
    private const string StandsForItself = "merged_into_id is null";
    private const string NoPast = """'{"names":[],"places":[],"colours":[]}'::jsonb""";

    public void Configure(EntityTypeBuilder<Enterprise> enterprise)
    {
        enterprise.ToTable("enterprises");
        enterprise.Ignore(e => e.Facts);
        enterprise.Ignore(e => e.Standing);
        enterprise.Property(e => e.ClassDocument).HasMaxLength(200);
        enterprise.Property(e => e.Protected).IsJson().HasDefaultValueSql("'[]'::jsonb");
        enterprise.Property(e => e.Uscc).HasMaxLength(18);
        enterprise.Property(e => e.Name).HasMaxLength(200);
        enterprise.Property(e => e.IndustryCode).HasMaxLength(4);
        enterprise.Property(e => e.SubdistrictCode).HasMaxLength(9);
        enterprise.Property(e => e.Community).HasMaxLength(40);
        enterprise.Property(e => e.Address).HasMaxLength(300);
        enterprise.Property(e => e.LegalRepresentative).HasMaxLength(60);
        enterprise.Property(e => e.Contact).HasMaxLength(60);
        enterprise.Property(e => e.Phone).HasMaxLength(PhoneNumbers.Longest);
        enterprise.PrimitiveCollection(e => e.SafetyDomains).ElementType(domain => domain.HasConversion<string>());
        enterprise.PrimitiveCollection(e => e.SpecialHazards).ElementType(hazard => hazard.HasConversion<string>());

        enterprise.Property(e => e.Past).IsJson().HasDefaultValueSql(NoPast);
        enterprise.HasOne<Enterprise>().WithMany().HasForeignKey(e => e.MergedIntoId).OnDelete(DeleteBehavior.Restrict);
        enterprise.HasIndex(e => e.MergedIntoId).HasFilter("merged_into_id is not null");

        // Names, former names and merged codes, all in one form: what a search looks in, and what the grams are made of.
        enterprise.Property(e => e.SearchText).HasColumnType("text");

        // Whether another enterprise may be the same one, asked right after a list of thousands was written, so that nothing may be pending in the index; empty for those that were on record before, until the job has looked at them.
        enterprise.Property(e => e.TwinKeys).HasDefaultValueSql("'{}'");
        enterprise.HasIndex(e => e.TwinKeys).HasMethod("gin").HasStorageParameter("fastupdate", false);

        // Searching by any part of a name from one character up: a trigram index cannot serve Chinese words, which have two. See enterprise_grams in functions.sql.
        enterprise.Property<string[]>(SearchGrams).HasComputedColumnSql("enterprise_grams(search_text, uscc)", stored: true);
        enterprise.HasIndex(SearchGrams).HasMethod("gin");

        // One file an enterprise; filings name their enterprises by it.
        enterprise.HasIndex(e => e.Uscc).IsUnique();

        // The register and a street's part of it in order of registration, with what is searched in: a common word is found by reading on, without the table (docs/decisions/search-by-grams.md).
        enterprise.HasIndex(e => e.Id).IncludeProperties(e => e.SearchText).HasFilter(StandsForItself);
        enterprise.HasIndex(e => new { e.SubdistrictCode, e.Id }).IncludeProperties(e => e.SearchText).HasFilter(StandsForItself);
    }
}
