import type {
  DeskState,
  WhyOnSite,
  MatchedBy,
  FilingLineStatus,
  FilingLineVerb,
  FilingStatus,
  FilingVerb,
  Remedy,
} from '@/api/generated'

export const filingStatusLabels: Record<FilingStatus, string> = {
  draft: '草稿',
  pendingApproval: '待审批',
  returned: '已退回',
  registered: '已备案',
  withdrawn: '已撤回',
}

export const filingVerbLabels: Record<FilingVerb, string> = {
  amend: '修改名单',
  submit: '提交备案',
  approve: '批准备案',
  return: '退回',
  withdraw: '撤回名单',
  refile: '未通过的行另存为草稿',
  approveByHead: '负责人批准',
}

export const filingLineVerbLabels: Record<FilingLineVerb, string> = { withdraw: '撤回' }

export const filingLineStatusLabels: Record<FilingLineStatus, string> = {
  draft: '待备案',
  refused: '未通过',
  registered: '已备案',
  dispatched: '已下发',
  executed: '已检查',
  withdrawn: '已撤回',
  cancelled: '已取消',
}

/** The link after 可以： for what the server says can be done; words that it may add later are passed over. */
export const remedyLabels: Record<Remedy, string> = {
  claimExemption: '填写例外情形',
  completeExemption: '补充例外文书',
  narrowWindow: '缩小检查窗口',
  changeWindow: '改检查窗口',
  changeItems: '改检查事项',
  addOfficer: '补执法人员',
  replaceOfficer: '更换人员',
  changeEnterprise: '改企业',
  registerEnterprise: '登记企业',
  giveLateReason: '说明逾期原因',
  completeList: '补充名单内容',
  sayWhyOnSite: '写明现场检查理由',
  removeRow: '移除此行',
}

/** Reasons for lateness that liaisons give most; the details stand beside. */
export const lateReasons = ['系统抽取结果下发较晚', '上级临时部署', '人员、车辆安排变动', '其他原因']

/** Why papers, data or video will not do. */
export const whyOnSiteLabels: Record<WhyOnSite, string> = {
  premises: '须实地查看设备设施、作业现场',
  papersInsufficient: '书面材料、监测数据不足以判断',
  noRemoteMeans: '没有视频监控等非现场检查手段',
  clue: '须现场核查投诉举报等线索',
  rectification: '须现场核实整改情况',
  statutory: '法律法规规定须现场检查',
  other: '其他',
}

export const deskStateLabels: Record<DeskState, string> = {
  filed: '已备案',
  pending: '待审批',
  returned: '已退回',
  missing: '未报送',
}

export const matchedByLabels: Record<MatchedBy, string> = { code: '代码', name: '名称', formerName: '曾用名' }
