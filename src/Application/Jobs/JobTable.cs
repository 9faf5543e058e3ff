using Supervision.Application.Attachments;
using Supervision.Application.Calendar;
using Supervision.Application.Catalogues.Editions;
using Supervision.Application.Common.Jobs;
using Supervision.Application.Enterprises.Duplicates;
using Supervision.Application.Enterprises.Importing;
using Supervision.Application.Notifications;
using Supervision.Application.Outbox;

namespace Supervision.Application.Jobs;

/// <summary>Every job of the system, in the order of the day. Times are Shenzhen's.</summary>
public static class JobTable
{
    public static readonly IReadOnlyList<ScheduledJob> All =
    [
        new(EnterpriseImportJob.Name, "处理企业名单导入", "处理排队中的企业名单；系统中断时未处理完的，从头再来，多次不成的标为出错",
            new JobSchedule.Every(TimeSpan.FromMinutes(5)), _ => new RunEnterpriseImports()),
        new("deadline-recount", "核对未到期的期限", "放假安排调整后，把仍按旧安排计算的答复、闭环反馈期限改正过来；已办结、已取消的不动",
            new JobSchedule.Every(TimeSpan.FromMinutes(30)), _ => new RecountDeadlines()),
        new("idempotent-answers", "清除过期的重复提交答复", "清除超过保存期的首次答复，其中可能含有个人信息",
            new JobSchedule.Daily(new(3, 10)), at => new ForgetIdempotentAnswers(at)),
        new("orphaned-files", "清除无主的文件", "删除上传未成功时留下的文件，以及上传后一直没有被名单或整改引用的附件",
            new JobSchedule.Daily(new(3, 30)), at => new SweepOrphanedFiles(at)),
        new("deliveries", "清除过期的投递和消息", "清除超过保存期的投递记录和消息；待投递和已搁置的保留",
            new JobSchedule.Daily(new(3, 40)), at => new ForgetDeliveries(at)),
        new("catalogue", "施行事项清单", "到了施行日期的一版清单，使各监管事项以它为准；未到日期的不动",
            new JobSchedule.Daily(new(0, 5)), at => new ApplyCatalogue(at)),
        new("duplicates", "查找疑似重复的企业", "在全部企业中查找名称相同、地址或法定代表人相同且字号相近的企业，供牵头单位核对；认定不是重复的不再提出",
            new JobSchedule.Daily(new(2, 30)), _ => new FindDuplicates()),
        new("deadlines", "提醒到期和逾期事项", "把今日到期和已逾期的答复、闭环反馈、隐患整改告知经办单位和企业，每天一次",
            new JobSchedule.Daily(new(7, 0)), at => new RemindOfDeadlines(at)),
        new("job-runs", "清除过期的任务运行记录", "清除超过保存期的后台任务运行记录",
            new JobSchedule.Daily(new(3, 50)), at => new ForgetJobRuns(at)),
    ];
}
