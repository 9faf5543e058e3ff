namespace Supervision.Application.Common.Data;

/// <summary>Orders of the database that differ from that of code points.</summary>
public static class Collations
{
    /// <summary>Chinese by its pinyin, as people look names up; Latin letters after it. PostgreSQL has it where it was built with ICU, as it is by default.</summary>
    public const string Pinyin = "zh-x-icu";
}
