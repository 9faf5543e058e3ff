using Supervision.Domain.Common;

namespace Supervision.Domain.Enterprises;

/// <summary>An uploaded list of enterprises on its way into the register: what came of it, as a whole and row by row. It is written whole or not at all.</summary>
public sealed class EnterpriseImport : AggregateRoot
{
    private const int MostAttempts = 3;

    private EnterpriseImport()
    {
    }

    public EnterpriseImport(string fileName, byte[] content, bool dryRun, Guid byId, string by, string? department, DateTimeOffset at)
    {
        FileName = fileName;
        Content = content;
        DryRun = dryRun;
        ById = byId;
        By = by;
        Department = department;
        At = at;
    }

    public string FileName { get; private init; } = null!;

    /// <summary>The workbook as it was uploaded.</summary>
    public byte[] Content { get; private init; } = null!;

    /// <summary>Only judged, not written.</summary>
    public bool DryRun { get; private set; }

    /// <summary>The account that uploaded it; null only in records of earlier releases, which are not carried out any more.</summary>
    public Guid? ById { get; private init; }

    /// <summary>Display name of who uploaded it; what it does is done as this person, with the limits that the account has then.</summary>
    public string By { get; private init; } = null!;

    public string? Department { get; private init; }
    public DateTimeOffset At { get; private init; }
    public EnterpriseImportStatus Status { get; private set; }

    /// <summary>How often its work was begun; more than one says that the process died over it.</summary>
    public int Attempts { get; private set; }

    /// <summary>Rows in the list; null until it has been read.</summary>
    public int? Total { get; private set; }

    /// <summary>Rows judged so far.</summary>
    public int Judged { get; private set; }

    public int Created { get; private set; }
    public int Updated { get; private set; }
    public int Unchanged { get; private set; }
    public int Refused { get; private set; }

    /// <summary>Rows that give an enterprise on record another name.</summary>
    public int Renamed { get; private set; }

    /// <summary>How the list was read, where it is not as it stands there: which sheet, what was left out. Sentences.</summary>
    public List<string> Notes { get; private set; } = [];

    /// <summary>Why the list as a whole was refused or failed; null where its rows say it.</summary>
    public string? Problem { get; private set; }

    /// <summary>Begins the work, or begins it again after the process died. False where it is done already, or has failed too often.</summary>
    public bool Begin()
    {
        if (!EnterpriseImportTransitions.Table.Allows(Status, EnterpriseImportAction.Begin)) return false;
        Attempts++;
        Judged = 0;
        if (Attempts > MostAttempts)
        {
            Fail("多次处理均未完成，请联系管理员");
            return false;
        }

        Move(EnterpriseImportAction.Begin);
        return true;
    }

    /// <summary>The program is about to stop: the work waits for the next start, and the attempt does not count.</summary>
    public void Postpone()
    {
        if (Status == EnterpriseImportStatus.Running) (Status, Attempts, Judged) = (EnterpriseImportStatus.Queued, Attempts - 1, 0);
    }

    /// <summary>Ends the work with what each row came to.</summary>
    public void End(int created, int updated, int unchanged, int refused, int renamed, IReadOnlyList<string> notes)
    {
        (Created, Updated, Unchanged, Refused, Renamed, Notes) = (created, updated, unchanged, refused, renamed, [.. notes]);
        Total = Judged = created + updated + unchanged + refused;
        Move(refused > 0 ? EnterpriseImportAction.Refuse : DryRun ? EnterpriseImportAction.Check : EnterpriseImportAction.Finish);
        Ended();
    }

    public void Refuse(string problem)
    {
        Move(EnterpriseImportAction.Refuse);
        Problem = problem;
        Ended();
    }

    public void Fail(string problem)
    {
        Move(EnterpriseImportAction.Fail);
        Problem = problem;
        Ended();
    }

    /// <summary>After a check that nothing refused: now write it.</summary>
    public Result Commit()
    {
        var next = EnterpriseImportTransitions.Table.Next(Status, EnterpriseImportAction.Commit);
        if (next.IsError) return next.Error!;
        (DryRun, Status, Attempts, Judged) = (false, next.Value, 0, 0);
        return Result.Done;
    }

    /// <summary>Gives it up: what waits is not begun, what runs writes nothing.</summary>
    public Result Cancel()
    {
        var next = EnterpriseImportTransitions.Table.Next(Status, EnterpriseImportAction.Cancel);
        if (next.IsError) return next.Error!;
        Status = next.Value;
        return Result.Done;
    }

    private void Move(EnterpriseImportAction action) => Status = EnterpriseImportTransitions.Table.Next(Status, action).Value;

    private void Ended() => Happened(new EnterpriseImportEnded(Id, FileName, Status, Status == EnterpriseImportStatus.Done ? Created + Updated : 0, Refused, Problem, ById));
}

public enum EnterpriseImportStatus
{
    /// <summary>Waits for its turn. Left by beginning.</summary>
    [Label("排队中")] Queued,

    /// <summary>Is being judged or written. Left by its end; after a crash it begins again, three times at most.</summary>
    [Label("处理中")] Running,

    /// <summary>A dry run that refused nothing; nothing is written. Left by committing.</summary>
    [Label("核对通过")] Checked,

    /// <summary>Written whole. Final.</summary>
    [Label("已导入")] Done,

    /// <summary>At least one row, or the list itself, was refused; nothing is written. Final.</summary>
    [Label("未通过")] Refused,

    /// <summary>The program could not finish; nothing is written. Final.</summary>
    [Label("出错")] Failed,

    /// <summary>Given up before anything was written. Final.</summary>
    [Label("已取消")] Cancelled,
}

public enum EnterpriseImportAction
{
    [Label("开始处理")] Begin,

    /// <summary>A dry run ends without a refusal.</summary>
    [Label("核对完成")] Check,
    [Label("写入完成")] Finish,
    [Label("判为未通过")] Refuse,
    [Label("出错")] Fail,
    [Label("确认导入")] Commit,
    [Label("取消导入")] Cancel,
}

public static class EnterpriseImportTransitions
{
    public static readonly Transitions<EnterpriseImportStatus, EnterpriseImportAction> Table = new Transitions<EnterpriseImportStatus, EnterpriseImportAction>("enterprise.import", Clause.Scope)
    {
        [EnterpriseImportStatus.Queued, EnterpriseImportAction.Begin] = EnterpriseImportStatus.Running,
        [EnterpriseImportStatus.Queued, EnterpriseImportAction.Fail] = EnterpriseImportStatus.Failed,
        [EnterpriseImportStatus.Running, EnterpriseImportAction.Begin] = EnterpriseImportStatus.Running,
        [EnterpriseImportStatus.Running, EnterpriseImportAction.Check] = EnterpriseImportStatus.Checked,
        [EnterpriseImportStatus.Running, EnterpriseImportAction.Finish] = EnterpriseImportStatus.Done,
        [EnterpriseImportStatus.Queued, EnterpriseImportAction.Refuse] = EnterpriseImportStatus.Refused,
        [EnterpriseImportStatus.Running, EnterpriseImportAction.Refuse] = EnterpriseImportStatus.Refused,
        [EnterpriseImportStatus.Running, EnterpriseImportAction.Fail] = EnterpriseImportStatus.Failed,
        [EnterpriseImportStatus.Checked, EnterpriseImportAction.Commit] = EnterpriseImportStatus.Queued,
        [EnterpriseImportStatus.Queued, EnterpriseImportAction.Cancel] = EnterpriseImportStatus.Cancelled,
        [EnterpriseImportStatus.Running, EnterpriseImportAction.Cancel] = EnterpriseImportStatus.Cancelled,
        [EnterpriseImportStatus.Checked, EnterpriseImportAction.Cancel] = EnterpriseImportStatus.Cancelled,
    }.Because(EnterpriseImportAction.Commit, EnterpriseErrors.ImportNotChecked,
        EnterpriseImportStatus.Queued, EnterpriseImportStatus.Running, EnterpriseImportStatus.Done, EnterpriseImportStatus.Refused, EnterpriseImportStatus.Failed, EnterpriseImportStatus.Cancelled)
    .Because(EnterpriseImportAction.Cancel, EnterpriseErrors.ImportEnded,
        EnterpriseImportStatus.Done, EnterpriseImportStatus.Refused, EnterpriseImportStatus.Failed, EnterpriseImportStatus.Cancelled);
}

/// <summary>What came of one row of an imported list, or would come of it.</summary>
public enum ImportOutcome
{
    [Label("新增")] Created,
    [Label("更新")] Updated,
    [Label("无变化")] Unchanged,
    [Label("不通过")] Refused,
}
