import { Drawer } from 'antd'
import { useSyncExternalStore } from 'react'
import type { MonthBoard } from '@/api/generated'
import type { Chosen } from './counting'
import { VisitPanel } from './VisitPanel'

interface Props {
  board: MonthBoard
  chosen: Chosen
  onChoose: (id: string | undefined) => void
}

/** Where the panel no longer fits beside the board it slides over it. */
const wide = '(width >= 1400px)'

function useIsWide() {
  return useSyncExternalStore(
    (listener) => {
      const media = window.matchMedia(wide)
      media.addEventListener('change', listener)
      return () => media.removeEventListener('change', listener)
    },
    () => window.matchMedia(wide).matches,
  )
}

export function VisitSide({ board, chosen, onChoose }: Props) {
  const isWide = useIsWide()
  const panel = (
    <VisitPanel key={chosen.visit?.id ?? chosen.enterprise.id} board={board} chosen={chosen} onChoose={onChoose} />
  )
  if (isWide) return <aside className="card board__side">{panel}</aside>
  return (
    <Drawer
      open
      onClose={() => onChoose(undefined)}
      size={360}
      closable={false}
      mask={false}
      autoFocus={false}
      focusable={{ trap: false }}
      styles={{ body: { padding: 0 } }}
    >
      {panel}
    </Drawer>
  )
}
