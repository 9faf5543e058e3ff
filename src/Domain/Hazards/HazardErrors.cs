using Supervision.Domain.Common;

namespace Supervision.Domain.Hazards;

public static class HazardErrors
{
    public static readonly Error UnknownAttachment = Error.Invalid("hazard.attachment.unknown", "有的附件不存在，或不是您上传的", "attachmentIds");
    public static readonly Error ExtendedAlready = Error.Elsewhere("hazard.extend.repeated", "整改期限只能延期一次", Clause.Closure);
    public static readonly Error ExtensionNotLater = Error.Invalid("hazard.extend.date", "新的期限须晚于原期限", "dueOn", Clause.Closure);
    public static readonly Error PassedAlready = Error.Conflict("hazard.recheck.passed", "该隐患复查已通过，待牵头单位会签", Clause.Closure);
    public static readonly Error OnlyMajorIsCountersigned = Error.Elsewhere("hazard.countersign.general", "只有重大隐患需要会签", Clause.Closure);
    public static readonly Error NotInRecheck = Error.Conflict("recheck.hazard.unknown", "这次复查不包含该隐患", Clause.Closure);
    public static readonly Error NothingWaits = Error.Elsewhere("recheck.hazard.none", "这次检查没有待安排复查的隐患", Clause.Closure);
    public static readonly Error OthersWait = Error.Elsewhere("recheck.body.none", "待复查的隐患都不是本单位发现的，由发现单位、街道应急办或牵头单位安排", Clause.Closure);
    public static readonly Error RecordedAlready = Error.Conflict("recheck.recorded", "该隐患的复查结果已登记", Clause.Closure);
    public static readonly Error RecheckFirst = Error.Conflict("hazard.countersign.recheck", "重大隐患须先由发现单位复查通过，再会签", Clause.Closure);
}
