import type { GuidelineStatus } from '@/api/generated'
import type { Tone } from '@/ui/tones'

export const guidelineTones: Record<GuidelineStatus, Tone> = {
  draft: 'gray',
  submitted: 'gold',
  returned: 'red',
  accepted: 'green',
}
