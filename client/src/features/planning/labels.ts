import type {
  AnnualPlanStatus,
  AnnualPlanVerb,
  DistrictPlanStatus,
  DistrictPlanVerb,
  MoreOftenGround,
  ObjectionState,
  PlanManner,
  SlotChangeKind,
} from '@/api/generated'
import type { Tone } from '@/ui'

export const annualPlanStatusLabels: Record<AnnualPlanStatus, string> = {
  draft: '草稿',
  submitted: '已报送',
  returned: '已退回',
  accepted: '已采纳',
}

export const annualPlanTones: Record<AnnualPlanStatus, Tone> = {
  draft: 'gray',
  submitted: 'gold',
  returned: 'red',
  accepted: 'green',
}

export const annualPlanVerbLabels: Record<AnnualPlanVerb, string> = {
  amend: '修改',
  submit: '报送',
  accept: '采纳',
  return: '退回',
}

export const districtPlanStatusLabels: Record<DistrictPlanStatus, string> = {
  draft: '梳理中',
  shown: '征求企业意见',
  recorded: '已报送备案',
  acknowledged: '已备案',
}

export const districtPlanTones: Record<DistrictPlanStatus, Tone> = {
  draft: 'gray',
  shown: 'gold',
  recorded: 'blue',
  acknowledged: 'green',
}

export const districtPlanVerbLabels: Record<DistrictPlanVerb, string> = {
  consolidate: '汇总',
  move: '调整月份',
  show: '征求企业意见',
  decide: '答复意见',
  record: '报送备案',
  acknowledge: '确认备案',
  markSuperior: '登记上级备案',
  object: '提出意见',
}

export const objectionStateLabels: Record<ObjectionState, string> = {
  none: '无意见',
  open: '待答复',
  upheld: '已采纳意见',
  dismissed: '未采纳意见',
}

export const objectionTones: Record<ObjectionState, Tone> = {
  none: 'gray',
  open: 'gold',
  upheld: 'green',
  dismissed: 'gray',
}

export const planMannerLabels: Record<PlanManner, string> = {
  onSite: '现场检查',
  offSite: '非现场检查',
  sampling: '抽样检测',
}

export const moreOftenGroundLabels: Record<MoreOftenGround, string> = {
  accident: '发生过生产安全事故',
  majorHazard: '存在重大事故隐患',
  highRisk: '高危行业或重点监管对象',
  violations: '有违法行为或整改不力',
  reported: '被投诉举报或列入失信名单',
}

export const slotChangeKindLabels: Record<SlotChangeKind, string> = {
  added: '新增',
  removed: '取消',
  changed: '变更',
}
