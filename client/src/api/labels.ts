import type { Role } from './generated'

/** Words for what several features show. */
export const roleLabels: Record<Role, string> = {
  administrator: '系统管理员',
  lead: '牵头单位统筹',
  justice: '司法局',
  ruleOfLaw: '依法治区办',
  leader: '分管领导',
  liaison: '联络员',
  officer: '执法人员',
  streetCoordinator: '街道应急办',
  enterprise: '企业',
  observer: '观察员',
}
