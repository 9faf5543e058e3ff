import type {
  CertificateState,
  DelegationKind,
  DelegationState,
  DelegationVerb,
  DepartmentVerb,
  OfficerImportOutcome,
  OfficerVerb,
} from '@/api/generated'
import type { Tone } from '@/ui'

export const certificateStateLabels: Record<CertificateState, string> = {
  valid: '有效',
  expiring: '即将到期',
  lapsed: '已到期',
  notYet: '尚未生效',
  none: '不具执法资格',
}

export const certificateTones: Record<CertificateState, Tone> = {
  valid: 'green',
  expiring: 'gold',
  lapsed: 'red',
  notYet: 'gold',
  none: 'gray',
}

export const departmentVerbLabels: Record<DepartmentVerb, string> = {
  appoint: '任命',
  enterOfficer: '登记人员',
  registerDelegation: '登记文书',
  suspend: '停用单位',
  restore: '恢复单位',
}

export const officerVerbLabels: Record<OfficerVerb, string> = {
  amend: '更正或换证',
  transfer: '调动',
  deactivate: '停用',
  reactivate: '恢复',
}

export const officerImportOutcomeLabels: Record<OfficerImportOutcome, string> = {
  entered: '新登记',
  amended: '已更新',
  unchanged: '无变化',
  refused: '未导入',
}

export const outcomeTones: Record<OfficerImportOutcome, Tone> = {
  entered: 'green',
  amended: 'blue',
  unchanged: 'gray',
  refused: 'red',
}

export const delegationKindLabels: Record<DelegationKind, string> = { authorisation: '授权', delegation: '委托' }

export const delegationStateLabels: Record<DelegationState, string> = {
  inForce: '有效',
  notYet: '尚未生效',
  lapsed: '已到期',
  revoked: '已撤销',
}

export const delegationTones: Record<DelegationState, Tone> = {
  inForce: 'green',
  notYet: 'gold',
  lapsed: 'red',
  revoked: 'gray',
}

export const delegationVerbLabels: Record<DelegationVerb, string> = { publish: '登记公布', revoke: '撤销' }
