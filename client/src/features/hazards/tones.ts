import type { RecheckStatus } from '@/api/generated'
import type { Tone } from '@/ui'

export const recheckTones: Record<RecheckStatus, Tone> = { planned: 'gold', recorded: 'green', calledOff: 'gray' }
