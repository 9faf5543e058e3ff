import type { InspectionDetails } from '@/api/generated'
import type { VisitVerb } from './types'

const WORDS: Record<VisitVerb, string> = {
  schedule: '排期',
  respond: '答复邀请',
  drop: '移出不参加的单位',
  confirm: '确认检查',
  notify: '告知企业',
  nameOfficers: '补充执法人员',
  checkIn: '到场签到',
  spare: '不再检查',
  submitFindings: '填写检查表',
  findNobody: '登记现场无人',
  cancel: '取消检查',
  planRecheck: '发起联合复查',
  reportClosure: '报送闭环反馈',
}

/** What a verb's button says. */
export const verbWord = (verb: VisitVerb, { date }: Pick<InspectionDetails, 'date'>): string =>
  verb === 'schedule' && date ? '改期' : WORDS[verb]
