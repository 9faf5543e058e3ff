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
  if (!basis.inForce && basis.effectiveOn && !basis.needsReview)
    return { tone: 'gold', word: '尚未施行', sentence: `自${formatFullDate(basis.effectiveOn)}起施行` }
  if (basis.supersededOn && !basis.supersededBy) return lapsing(basis, since)
  const by = `《${basis.supersededBy}》`
  if (!basis.inForce) return { tone: 'red', word: '已被替代', sentence: `自${since}起由${by}替代，不得再援引，需复核` }
  if (basis.needsReview)
    return { tone: 'gold', word: '需复核', sentence: `自${since}起部分由${by}替代，本条是否仍有效需核对` }
  if (basis.supersededOn) return { tone: 'blue', word: '有效', sentence: `自${since}起将由${by}替代` }
  if (basis.unverified) return { tone: 'gray', word: '待核对', sentence: '条文尚未与公布文本核对' }
  return { tone: 'green', word: '有效' }
}

/** Nothing has taken its place. */
function lapsing(basis: LegalBasisDetails, since: string): BasisState {
  if (!basis.inForce) return { tone: 'red', word: '已失效', sentence: `自${since}起失效，不得再援引，需复核` }
  return basis.needsReview
    ? { tone: 'gold', word: '需复核', sentence: `自${since}起部分失效，本条是否仍有效需核对` }
    : { tone: 'blue', word: '有效', sentence: `自${since}起将失效` }
}

/** 《安全生产法》第二十二条: the law's name without the republic's. */
export function basisText({ law, article }: Pick<LegalBasisDetails, 'law' | 'article'>): string {
  return `《${law.replace(/^中华人民共和国/, '')}》${article ?? ''}`
}
