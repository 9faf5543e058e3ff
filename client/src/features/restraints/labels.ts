import type {
  CapBasis,
  CapState,
  CapVerb,
  ExemptionFinding,
  ExemptionReviewVerb,
  ExternalVisitVerb,
  SparedVisitVerb,
} from '@/api/generated'
import type { Tone } from '@/ui'

export const capBasisLabels: Record<CapBasis, string> = {
  plan: '实施方案',
  nation: '国家规定',
  published: '公布的上限',
}

export const capStateLabels: Record<CapState, string> = {
  upcoming: '将生效',
  inForce: '施行中',
  past: '已失效',
  replaced: '已被代替',
}

export const capTones: Record<CapState, Tone> = { upcoming: 'gold', inForce: 'blue', past: 'gray', replaced: 'gray' }

export const capVerbLabels: Record<CapVerb, string> = { end: '终止' }

export const externalVisitVerbLabels: Record<ExternalVisitVerb, string> = { strike: '撤销登记' }

export const sparedVisitVerbLabels: Record<SparedVisitVerb, string> = { revoke: '撤销' }

export const exemptionReviewVerbLabels: Record<ExemptionReviewVerb, string> = { decide: '登记结果' }

export const exemptionFindingLabels: Record<ExemptionFinding, string> = { founded: '理由成立', unfounded: '理由不成立' }
