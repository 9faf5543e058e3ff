import type { LegalBasisDetails } from '@/api/generated'
import { formatFullDate } from '@/lib/dates'
import type { Tone } from '@/ui'

export interface BasisState {
  tone: Tone
  word: string
  /** Why, for whoever has to revise the row. */
  sentence?: string
}

/** What is to be said of a basis on the day that was asked for. */
export function stateOf(basis: LegalBasisDetails): BasisState {
  const since = basis.supersededOn ? formatFullDate(basis.supersededOn) : ''
  const by = basis.supersededBy ? `《${basis.supersededBy}》` : '新法'
  if (!basis.inForce) return { tone: 'red', word: '已被替代', sentence: `自${since}起由${by}替代，不得再援引，需复核` }
  if (basis.needsReview)
    return { tone: 'gold', word: '需复核', sentence: `自${since}起部分由${by}替代，本条是否仍有效需核对` }
  if (basis.supersededOn) return { tone: 'blue', word: '有效', sentence: `自${since}起将由${by}替代` }
  if (basis.unverified) return { tone: 'gray', word: '待核对', sentence: '条文尚未与公布文本核对' }
  return { tone: 'green', word: '有效' }
}

/** 《安全生产法》第二十二条: the law's name without the republic's. */
export function basisText({ law, article }: Pick<LegalBasisDetails, 'law' | 'article'>): string {
  return `《${law.replace(/^中华人民共和国/, '')}》${article ?? ''}`
}
