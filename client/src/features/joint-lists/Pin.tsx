import { memo } from 'react'
import { formatDateWeekday, formatSession, formatWindow } from '@/lib/dates'
import { isCancelled } from './filters'
import type { PinLayout } from './geometry'
import { useNames } from './names'

interface Props {
  pin: PinLayout
  chosen: boolean
  onChoose: (id: string) => void
}

/**
 * A visit: solid where bodies come together, hollow where one comes alone. With a date it stands on its day; until then a frame holds the
 * days on which it can be, and the pin in its middle says 待排.
 */
export const Pin = memo(function Pin({ pin, chosen, onChoose }: Props) {
  const names = useNames()
  const { visit, shared, rows } = pin
  const look = [
    'pin',
    visit.joint ? 'pin--joint' : 'pin--single',
    !pin.dated && 'pin--open',
    visit.outdated && 'pin--outdated',
    isCancelled(visit) && 'pin--cancelled',
    chosen && 'pin--chosen',
  ]
  return (
    <>
      <i
        className={`shared${pin.dated ? '' : ' shared--open'}${visit.joint ? '' : ' shared--single'}${chosen ? ' shared--chosen' : ''}`}
        style={shared}
      />
      <button
        type="button"
        tabIndex={-1}
        className={look.filter(Boolean).join(' ')}
        style={pin.pin}
        aria-label={sentenceOf(pin, names.short)}
        aria-pressed={chosen}
        title={sentenceOf(pin, names.short)}
        onClick={() => onChoose(visit.id)}
      >
        <PinWords pin={pin} />
      </button>
      {pin.dated && rows === 1 && (
        <span className="pin__session" style={{ top: pin.pin.top, left: pin.pin.left + pin.pin.width + 4 }}>
          {formatSession(visit.inspection?.session)}
        </span>
      )}
    </>
  )
})

function PinWords({ pin: { visit, words, dated, rows } }: { pin: PinLayout }) {
  if (isCancelled(visit)) return rows > 1 ? <Upright text="取消" /> : <span>×</span>
  if (!dated) {
    const word = visit.outdated ? '变动' : '待排'
    if (words === 'full') return <span>{visit.outdated ? '备案变动' : `待排 ${visit.days.length} 天`}</span>
    if (words === 'short') return <span>{word}</span>
    return rows > 1 ? <Upright text={word} /> : <span>{word.slice(0, 1)}</span>
  }
  const day = Number(visit.inspection!.date!.slice(8))
  return (
    <>
      <span>{day}</span>
      {rows > 1 && <span>{formatSession(visit.inspection?.session).slice(0, 1)}</span>}
    </>
  )
}

function Upright({ text }: { text: string }) {
  return [...text].map((sign) => <span key={sign}>{sign}</span>)
}

function sentenceOf({ visit }: PinLayout, short: (code: string) => string): string {
  const who = `${visit.joint ? '联合' : '单独'}：${visit.departments.map(short).join('、')}`
  if (visit.outdated) return `${who}；推导后备案有变动，须重新推导`
  if (isCancelled(visit)) return `${who}；检查已取消`
  const date = visit.inspection?.date
  if (date) return `${who}；${formatDateWeekday(date)}${formatSession(visit.inspection?.session)}`
  return `${who}；待排，可在 ${formatWindow(visit.window.from, visit.window.to)} 中的 ${visit.days.length} 个工作日`
}
