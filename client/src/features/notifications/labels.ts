/** What a message is about, by the first part of its event's kind. */
export const topicLabels = {
  filing: '执法备案',
  'joint-list': '联合名单',
  inspection: '检查任务',
  hazard: '隐患',
  recheck: '复查',
  'closure-report': '闭环反馈',
  deadlines: '期限提醒',
  'enterprise-import': '名单导入',
} as const

export const topicOf = (kind: string) => kind.split('.')[0] ?? kind
