import { Button } from 'antd'
import { useState } from 'react'
import { SparedVisitsClient, type SparedVisitKind, type SparedVisitRow } from '@/api/generated'
import { affected } from '@/entities/affected'
import { sparedVisitKindLabels } from '@/entities/filings/labels'
import { pages } from '@/entities/pages'
import { formatMonth } from '@/lib/dates'
import { labelOf } from '@/lib/labels'
import { LinkButton, ReasonModal, useCommand } from '@/ui'

interface Props {
  enterpriseId: string
  /** The month in which the visit would be. */
  month: string
  may: boolean
  /** What its body has let go in the month already. */
  spared: readonly SparedVisitRow[]
  onSpared?: () => void
}

const KINDS: SparedVisitKind[] = ['dropped', 'deskCheck']

/** Having seen who was there last: go on, let the visit go, or look at papers. What is let go enters the ledger. */
export function SpareChoice({ enterpriseId, month, may, spared, onSpared }: Props) {
  const [kind, setKind] = useState<SparedVisitKind | null>(null)
  const spare = useCommand<string>({
    id: `spared-visits.spare ${enterpriseId} ${month}`,
    send: (http, reason) =>
      new SparedVisitsClient(http).spareVisit({ body: { enterpriseId, kind: kind ?? 'dropped', month, reason } }),
    changes: affected.sparedVisit,
    success: '已登记减免入企',
    onDone: onSpared,
  })
  return (
    <>
      {spared.map((one) => (
        <p key={one.id} className="text2">
          本单位已登记{formatMonth(one.month)}
          {labelOf(sparedVisitKindLabels, one.kind)}：{one.reason}{' '}
          <LinkButton to={pages.sparedVisits({ enterpriseId })}>查看台账</LinkButton>
        </p>
      ))}
      {may && (
        <div className="spare-choice" role="group" aria-label="可以不去">
          <span className="text2">可以不去的：</span>
          {KINDS.map((choice) => (
            <Button key={choice} size="small" onClick={() => setKind(choice)}>
              {labelOf(sparedVisitKindLabels, choice)}
            </Button>
          ))}
        </div>
      )}
      <ReasonModal
        open={kind !== null}
        title={kind ? labelOf(sparedVisitKindLabels, kind) : ''}
        note={`${formatMonth(month)}不到这家企业检查，计入减免入企台账，不占用当年次数。`}
        label="理由"
        placeholder="例如：上月联合检查未发现问题"
        okText="登记"
        command={spare}
        onClose={() => setKind(null)}
      />
    </>
  )
}
