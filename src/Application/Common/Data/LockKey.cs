using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Supervision.Application.Common.Data;

/// <summary>Names what a rule must hold alone while it reads and writes: an advisory lock of the transaction, taken before the facts are gathered.</summary>
public readonly record struct LockKey(long Value) : IComparable<LockKey>
{
    /// <summary>六(三): a body and an enterprise, for what is counted within the year.</summary>
    /// <remarks>Enterprises share 512 locks of their body, because the server has room for some thousand locks at a time and a list may have 5,000 lines.</remarks>
    public static LockKey BodyAndEnterprise(string body, Guid enterprise) => Of($"once-a-year/{body}/{BinaryPrimitives.ReadUInt16BigEndian(enterprise.ToByteArray(bigEndian: true).AsSpan(14)) % 512}");

    /// <summary>A code that is about to be registered.</summary>
    public static LockKey EnterpriseCode(string uscc) => Of($"enterprise-code/{uscc}");

    /// <summary>One import, as long as it is worked off.</summary>
    public static LockKey EnterpriseImportRun(Guid id) => Of($"enterprise-import-run/{id}");

    /// <summary>One import, while somebody decides about it.</summary>
    public static LockKey EnterpriseImport(Guid id) => Of($"enterprise-import/{id}");

    public static LockKey Enterprise(Guid id) => Of($"enterprise/{id}");

    /// <summary>The decision whether two files are one, one at a time.</summary>
    public static readonly LockKey EnterpriseMerges = Of("enterprise-merges");

    public static LockKey Filing(Guid id) => Of($"filing/{id}");

    /// <summary>The drawing of exemptions for review, one at a time.</summary>
    public static readonly LockKey ExemptionReviews = Of("exemption-reviews");

    /// <summary>The cap table, while a row is recorded or ended.</summary>
    public static readonly LockKey FrequencyCaps = Of("frequency-caps");

    /// <summary>A visit of a body above the district under its number in the system that it comes from; those without one share a lock.</summary>
    public static LockKey ExternalReference(string? reference) => Of($"external-visit/{reference}");

    /// <summary>How a department reads one form of list.</summary>
    public static LockKey SheetLayout(string department, string fingerprint) => Of($"sheet-layout/{department}/{fingerprint}");

    /// <summary>The derivation and dispatch of joint lists, one at a time for the whole district.</summary>
    public static readonly LockKey JointLists = Of("joint-lists");

    /// <summary>The plans of a year, while one is begun, decided about or consolidated, 五(三)1.</summary>
    public static LockKey Plans(int year) => Of($"plans/{year}");

    /// <summary>A body's guideline, while a version of it is begun.</summary>
    public static LockKey Guidelines(string body) => Of($"guidelines/{body}");

    /// <summary>The one table, while a change of it is begun or an edition is published.</summary>
    public static readonly LockKey Catalogues = Of("catalogues");

    /// <summary>The compilation of manuals, one at a time.</summary>
    public static readonly LockKey Manuals = Of("manuals");

    public static LockKey Inspection(Guid id) => Of($"inspection/{id}");

    /// <summary>六(二): the leader and the liaison of a department, while somebody is appointed or leaves.</summary>
    public static LockKey Posts(string department) => Of($"posts/{department}");

    /// <summary>An enforcement certificate that is about to be entered on a roster.</summary>
    public static LockKey Certificate(string number) => Of($"certificate/{number}");

    /// <summary>What a body has made public, while another edition is numbered.</summary>
    public static LockKey Disclosures(string body) => Of($"disclosures/{body}");

    /// <summary>A law under what its titles are compared by, while its replacement is recorded.</summary>
    public static LockKey Law(string key) => Of($"law/{key}");

    /// <summary>All accounts, one change after another: who is the last administrator depends on all of them.</summary>
    public static readonly LockKey Accounts = Of("accounts");

    /// <summary>Departments that go out of service, or come back.</summary>
    public static readonly LockKey Suspensions = Of("suspensions");

    public static LockKey Delivery(Guid id) => Of($"delivery/{id}");

    public static LockKey Job(string name) => Of($"job/{name}");

    /// <summary>A file that is about to belong to something, or to be cleared away because it does not.</summary>
    public static LockKey Attachment(Guid id) => Of($"attachment/{id}");

    /// <summary>What one account uploads, which is counted by the day.</summary>
    public static LockKey Uploads(Guid account) => Of($"uploads/{account}");

    /// <summary>The views that one account keeps, which are counted.</summary>
    public static LockKey SavedViews(Guid account) => Of($"saved-views/{account}");

    public static LockKey Counter(string series) => Of($"counter/{series}");

    public static LockKey Of(string name) =>
        new(BinaryPrimitives.ReadInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(name))));

    public int CompareTo(LockKey other) => Value.CompareTo(other.Value);
}
