import type { ParameterVersionRow } from '@/api/generated'
import { formatFullDate, formatMoment } from '@/lib/dates'
import { labelOf } from '@/lib/labels'
import { Card, ToneTag, type Tone } from '@/ui'
import { parameterVersionStateLabels } from './labels'
import { differences, valueText } from './parameters'

const tones: Record<string, Tone> = { inForce: 'blue', upcoming: 'gold' }

/** Each version with what it changed against the one that it follows. */
export function Versions({ versions }: { versions: readonly ParameterVersionRow[] }) {
  const counted = versions.filter((version) => version.state !== 'replaced')
  const beforeOf = (version: ParameterVersionRow) =>
    counted.find((candidate) => candidate.effectiveFrom < version.effectiveFrom)
  return (
    <Card title="历次版本" note="只增不改，不追溯">
      <ul className="parameter-versions">
        {versions.map((version) => (
          <VersionLine key={version.id} version={version} before={beforeOf(version)} />
        ))}
      </ul>
    </Card>
  )
}

function VersionLine({ version, before }: { version: ParameterVersionRow; before?: ParameterVersionRow }) {
  return (
    <li>
      <div>
        自 {formatFullDate(version.effectiveFrom)} 起{' '}
        <ToneTag tone={tones[version.state] ?? 'gray'}>{labelOf(parameterVersionStateLabels, version.state)}</ToneTag>
      </div>
      <div>{version.ground}</div>
      <div className="text2">
        {version.recordedBy}　{formatMoment(version.recordedAt)}
      </div>
      {before &&
        differences(before.parameters, version.parameters).map((def) => (
          <div key={def.name}>
            {def.label}：{valueText(def, before.parameters[def.name])} → {valueText(def, version.parameters[def.name])}
          </div>
        ))}
    </li>
  )
}
