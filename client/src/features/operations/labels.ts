import type { DeliveryStatus, DeliveryVerb, EventKind, JobOutcome, JobVerb } from '@/api/generated'
import type { Tone } from '@/ui'

export const jobOutcomeLabels: Record<JobOutcome, string> = {
  waiting: '待运行',
  running: '运行中',
  done: '成功',
  failed: '失败',
  interrupted: '中断',
}

export const jobVerbLabels: Record<JobVerb, string> = { run: '立即运行' }

export const jobOutcomeTones: Record<JobOutcome, Tone> = {
  waiting: 'gray',
  running: 'gold',
  done: 'green',
  failed: 'red',
  interrupted: 'red',
}

export const deliveryStatusLabels: Record<DeliveryStatus, string> = {
  waiting: '待投递',
  parked: '已搁置',
  delivered: '已投递',
  discarded: '已放弃',
}

export const deliveryVerbLabels: Record<DeliveryVerb, string> = { retry: '重试', discard: '放弃' }

export const deliveryStatusTones: Record<DeliveryStatus, Tone> = {
  waiting: 'gold',
  parked: 'red',
  delivered: 'green',
  discarded: 'gray',
}

export const consumerLabels: Record<string, string> = { notifications: '系统内消息' }

export const eventKindLabels: Record<EventKind, string> = {
  'annual-plan.accepted': '采纳年度计划',
  'annual-plan.amended': '修改年度计划',
  'annual-plan.drafted': '编制年度计划',
  'annual-plan.returned': '退回年度计划',
  'annual-plan.submitted': '报送年度计划',
  'calendar.published': '公布工作日历',
  'closure-report.submitted': '提交闭环反馈',
  'deadlines.department': '单位期限调整',
  'deadlines.enterprise': '企业期限调整',
  'district-plan.acknowledged': '年度计划确认备案',
  'district-plan.consolidated': '汇总年度计划',
  'district-plan.recorded': '年度计划报送备案',
  'district-plan.shown': '年度计划征求企业意见',
  'district-plan.slot.decided': '答复企业意见',
  'district-plan.slot.objected': '企业对联合检查月份提出意见',
  'district-plan.slot.shown': '告知企业联合检查月份',
  'district-plan.superior': '年度计划登记上级备案',
  'enterprise-import.ended': '企业名单导入结束',
  'enterprise.amended': '修改企业',
  'enterprise.deregistered': '企业注销',
  'enterprise.registered': '登记企业',
  'enterprise.restored': '企业恢复',
  'filing.amended': '修改名单',
  'filing.drafted': '起草名单',
  'filing.line.registered': '名单行备案',
  'filing.line.withdrawn': '撤回名单行',
  'filing.chased': '催报名单',
  'filing.head-approved': '负责人批准检查',
  'filing.registered': '名单备案',
  'filing.returned': '退回名单',
  'filing.submitted': '提交名单',
  'filing.withdrawn': '撤回名单',
  'guideline.drafted': '编制检查工作指引',
  'guideline.amended': '修改检查工作指引',
  'guideline.submitted': '提交检查工作指引',
  'guideline.returned': '退回检查工作指引',
  'guideline.accepted': '采纳检查工作指引',
  'guideline.key-items-marked': '标注重点检查事项',
  'manual.compiled': '汇编一手册',
  'hazard.closed': '隐患闭环',
  'hazard.countersigned': '会签',
  'hazard.extended': '整改延期',
  'hazard.failed': '复查不通过',
  'hazard.ordered': '责令整改',
  'hazard.passed': '复查通过',
  'hazard.rectified': '报告整改',
  'hazard.sent-back': '会签退回',
  'inspection.answer-due-moved': '答复期限调整',
  'inspection.answered': '答复邀请',
  'inspection.cancelled': '取消检查',
  'inspection.checked-in': '签到入企',
  'inspection.closed': '检查闭环',
  'inspection.confirmed': '确认检查',
  'inspection.dispatched': '下发检查任务',
  'inspection.dropped': '移出单位',
  'inspection.findings': '提交检查结果',
  'inspection.notified': '告知企业',
  'inspection.officers-named': '补充执法人员',
  'inspection.procedure-closed': '检查程序闭环',
  'inspection.report-due-moved': '反馈期限调整',
  'inspection.reported': '报送闭环反馈',
  'inspection.scheduled': '排期',
  'inspection.unmet': '现场无人',
  'item.revised': '修订监管事项',
  'joint-list.derived': '推导联合名单',
  'joint-list.dispatched': '下发联合名单',
  'joint-list.lead-named': '指定带队单位',
  'joint-list.merged': '合并检查',
  'joint-list.split': '拆分检查',
  'officer.renewed': '更新执法证件',
  'parameters.recorded': '方案参数变更',
  'recheck.called-off': '取消复查',
  'recheck.moved': '复查改期',
  'recheck.planned': '安排复查',
  'recheck.recorded': '登记复查',
  'recheck.result': '复查结果',
}
