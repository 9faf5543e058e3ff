using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Supervision.Infrastructure.Idempotency;

/// <summary>The first answer to a POST that carried an <c>Idempotency-Key</c>; committed together with what the POST did.</summary>
public sealed class IdempotentAnswer
{
    /// <summary>Id of the account that asked, or <c>public</c> where nobody had signed in.</summary>
    public required string Caller { get; init; }

    public required string Key { get; init; }

    /// <summary>SHA-256 over method, path, query and body: another request under the same key is refused.</summary>
    public required byte[] Fingerprint { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>0 only inside the transaction that is still at work.</summary>
    public int Status { get; init; }

    public byte[]? Body { get; init; }
    public string? Location { get; init; }
    public string? ETag { get; init; }
}

internal sealed class IdempotentAnswerConfiguration : IEntityTypeConfiguration<IdempotentAnswer>
{
    public void Configure(EntityTypeBuilder<IdempotentAnswer> answer)
    {
        answer.ToTable("idempotent_answers");
        answer.HasKey(row => new { row.Caller, row.Key });
        answer.Property(row => row.Caller).HasMaxLength(40);
        answer.Property(row => row.Key).HasMaxLength(100);
        answer.Property(row => row.Fingerprint).HasMaxLength(32);
        answer.Property(row => row.ETag).HasColumnName("etag");

        // Old answers are cleared by age.
        answer.HasIndex(row => row.At);
    }
}
