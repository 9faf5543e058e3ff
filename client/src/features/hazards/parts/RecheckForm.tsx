import { Button, DatePicker, Input, Radio } from 'antd'
import dayjs from 'dayjs'
import { useState } from 'react'
import { Link } from 'react-router'
import { affected } from '@/entities/affected'
import { RechecksClient, type RecheckDetails, type RecheckedHazard, type RecheckResult } from '@/api/generated'
import { useMe } from '@/api/me'
import { pages } from '@/entities/pages'
import { Card, ProblemAlert, ToneTag, useCommand } from '@/ui'
import { resultsOf, wantsRemark, type Draft } from '../results'
import './recheck.css'

/** Results of a recheck; only the caller's own hazards that have none yet can be filled in. */
export function RecheckForm({ recheck }: { recheck: RecheckDetails }) {
  const me = useMe()
  const record = useCommand<RecheckResult[]>({
    id: `rechecks.record ${recheck.id}`,
    send: (http, results, ifMatch) =>
      new RechecksClient(http).recordResults({ id: recheck.id, ifMatch, body: { results } }),
    version: recheck.version,
    changes: affected.inspection,
    success: '复查结果已登记',
  })
  const [drafts, setDrafts] = useState<Record<string, Draft>>({})
  const open = recheck.hazards.filter((hazard) => hazard.mine)
  const results = resultsOf(open, drafts)
  const unexplained = open.filter(({ hazardId }) => wantsRemark(drafts[hazardId])).length

  return (
    <Card
      flush
      title="复查结果"
      note={`${recheck.hazards.length} 项隐患`}
      foot={
        open.length > 0 && (
          <div className="row-between">
            <span className="text2">
              本单位 {open.length} 项，已选 {results.length} 项
              {unexplained > 0 && `，其中 ${unexplained} 项须写明哪里仍不符合要求`}
            </span>
            <Button
              type="primary"
              disabled={results.length === 0 || unexplained > 0}
              loading={record.busy}
              onClick={() => void record.run(results)}
            >
              登记结果
            </Button>
          </div>
        )
      }
    >
      <ul className="recheck">
        {recheck.hazards.map((hazard) => (
          <li key={hazard.hazardId}>
            <div>
              <Link to={pages.hazard(hazard.hazardId)}>{hazard.description}</Link>{' '}
              {hazard.grade === 'major' && <ToneTag tone="red">重大</ToneTag>}
              <div className="text2">
                {hazard.departmentName}　{hazard.number}
              </div>
            </div>
            {open.includes(hazard) ? (
              <Result
                hazard={hazard}
                today={me.today}
                draft={drafts[hazard.hazardId] ?? {}}
                onChange={(draft) => setDrafts({ ...drafts, [hazard.hazardId]: draft })}
              />
            ) : (
              <Recorded hazard={hazard} calledOff={recheck.status === 'calledOff'} />
            )}
          </li>
        ))}
      </ul>
      <ProblemAlert error={record.error} />
    </Card>
  )
}

function Recorded({ hazard, calledOff }: { hazard: RecheckedHazard; calledOff: boolean }) {
  if (hazard.passed === undefined && calledOff) return <ToneTag tone="gray">未复查</ToneTag>
  if (hazard.passed === undefined) return <ToneTag tone="gold">待{hazard.mine ? '' : '该单位'}登记</ToneTag>
  return (
    <span>
      <ToneTag tone={hazard.passed ? 'green' : 'red'}>{hazard.passed ? '通过' : '不通过'}</ToneTag> {hazard.remark}
    </span>
  )
}

interface ResultProps {
  hazard: RecheckedHazard
  today: string
  draft: Draft
  onChange: (draft: Draft) => void
}

function Result({ hazard, today, draft, onChange }: ResultProps) {
  return (
    <div className="recheck__result" role="group" aria-label={hazard.description}>
      <Radio.Group
        optionType="button"
        options={[
          { value: true, label: '通过' },
          { value: false, label: '不通过' },
        ]}
        value={draft.passed}
        onChange={(event) => onChange({ ...draft, passed: event.target.value as boolean })}
      />
      <Input
        aria-label="复查意见"
        placeholder={draft.passed === false ? '哪里仍不符合要求（必填）' : '复查意见（可不填）'}
        status={wantsRemark(draft) ? 'warning' : undefined}
        maxLength={500}
        value={draft.remark}
        onChange={(event) => onChange({ ...draft, remark: event.target.value })}
      />
      {draft.passed === false && (
        <DatePicker
          aria-label="新的整改期限"
          placeholder="新的整改期限"
          minDate={dayjs(today)}
          value={draft.newDueOn ? dayjs(draft.newDueOn) : null}
          onChange={(date) => onChange({ ...draft, newDueOn: date?.format('YYYY-MM-DD') })}
        />
      )}
    </div>
  )
}
