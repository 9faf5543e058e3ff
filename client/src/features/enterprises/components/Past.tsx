import { useState } from 'react'
import { shown } from '@/api/can'
import {
  EnterpriseMergesClient,
  type EnterpriseDetails,
  type FormerName,
  type FormerPlace,
  type MergedFile,
} from '@/api/generated'
import { affected } from '@/entities/affected'
import { useNames } from '@/entities/reference'
import { formatFullDate, formatMoment } from '@/lib/dates'
import { labelOf } from '@/lib/labels'
import { Card, ReasonModal, RiskMark, useCommand, VerbButton } from '@/ui'
import { holdingKindLabels, mergeVerbLabels } from '../labels'

const daysOf = ({ from, until }: FormerName | FormerPlace) =>
  `${from ? formatFullDate(from) : '登记起'}—${formatFullDate(until)}`

/** 沿革: what it was called, where it was, how it was rated, and which files were merged into it. Nothing where it has no past. */
export function Past({ enterprise }: { enterprise: EnterpriseDetails }) {
  const { street } = useNames()
  const { formerPlaces, colours, mergedFiles } = enterprise
  // A file that was registered twice under one name had no other.
  const formerNames = enterprise.formerNames.filter((former) => former.name !== enterprise.name)
  if (formerNames.length + formerPlaces.length + colours.length + mergedFiles.length === 0) return null
  return (
    <Card title="沿革">
      {formerNames.length > 0 && (
        <section className="past" aria-label="曾用名">
          <h3>曾用名</h3>
          <ul>
            {formerNames.toReversed().map((former, index) => (
              <li key={index}>
                {former.name}{' '}
                <span className="text3">
                  {daysOf(former)}
                  {former.uscc && `　并入的企业 ${former.uscc}`}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {formerPlaces.length > 0 && (
        <section className="past" aria-label="原地址">
          <h3>原地址</h3>
          <ul>
            {formerPlaces.toReversed().map((former, index) => (
              <li key={index}>
                {street(former.subdistrictCode)}　{former.address}{' '}
                <span className="text3">
                  {daysOf(former)}　{former.by}登记
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {colours.length > 0 && (
        <section className="past" aria-label="风险等级变更">
          <h3>风险等级变更</h3>
          <ul>
            {colours.toReversed().map((change, index) => (
              <li key={index}>
                <RiskMark colour={change.from} />
                {' → '}
                <RiskMark colour={change.to} />{' '}
                <span className="text3">
                  {formatFullDate(change.on)}　{change.by}
                  {change.basis ? `　依据：${change.basis}` : '　未写依据'}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {mergedFiles.length > 0 && (
        <section className="past" aria-label="并入的企业">
          <h3>并入的企业</h3>
          <ul>
            {mergedFiles.map((merged) => (
              <Merged key={merged.id} merged={merged} />
            ))}
          </ul>
        </section>
      )}
    </Card>
  )
}

function Merged({ merged }: { merged: MergedFile }) {
  const [asking, setAsking] = useState(false)
  const undo = useCommand<string>({
    id: `enterprise-merges.undo ${merged.id}`,
    send: (http, reason, ifMatch) =>
      new EnterpriseMergesClient(http).undo({ id: merged.id, ifMatch, body: { reason } }),
    version: merged.version,
    asking,
    changes: affected.merge,
    success: '已撤销合并',
  })
  const moved = merged.holdings.filter((holding) => holding.moved > 0)
  return (
    <li>
      {merged.name}　<span className="code">{merged.uscc}</span>
      <div className="text3">
        {formatMoment(merged.at)}　{merged.by}：{merged.reason}
        {moved.length > 0 &&
          `；转入${moved.map(({ kind, moved: rows }) => `${labelOf(holdingKindLabels, kind)} ${rows} 条`).join('、')}`}
      </div>
      {shown(merged.can, ['undo']).map(({ verb, refusal }) => (
        <VerbButton key={verb} size="small" refusal={refusal} onClick={() => setAsking(true)}>
          {mergeVerbLabels[verb]}
        </VerbButton>
      ))}
      <ReasonModal
        open={asking}
        title="撤销合并"
        note={`${merged.name}重新成为单独的企业，合并时转入、之后没有改属的记录全部转回。`}
        label="理由"
        placeholder="例如：核实为两家企业"
        okText="撤销合并"
        danger
        command={undo}
        onClose={() => setAsking(false)}
      />
    </li>
  )
}
