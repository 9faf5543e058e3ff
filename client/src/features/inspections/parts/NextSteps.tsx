import type { InspectionDetails } from '@/api/generated'
import { Card, DeadlineTag, ToneTag } from '@/ui'
import { nextStepsOf } from '../nextSteps'

/** What is due or late at this visit, and whose it is. */
export function NextSteps({ inspection }: { inspection: InspectionDetails }) {
  const steps = nextStepsOf(inspection)
  if (steps.length === 0) return null
  return (
    <Card title="下一步" flush>
      <ul className="next-steps">
        {steps.map((step) => (
          <li key={step.key}>
            <ToneTag tone={step.late ? 'red' : 'gold'}>{step.kind}</ToneTag>
            <div>
              <div>{step.text}</div>
              {step.deadline && <DeadlineTag deadline={step.deadline} />}
            </div>
          </li>
        ))}
      </ul>
    </Card>
  )
}
