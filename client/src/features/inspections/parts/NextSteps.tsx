import type { InspectionDetails } from '@/api/generated'
import { pages } from '@/entities/pages'
import { Card, DeadlineTag, LinkButton, ToneTag } from '@/ui'
import { verbWord } from '../actions/words'
import { isOpen, nextStepsOf, type NextStep } from '../nextSteps'

/** Where a step is done by who reads it: a form of this page, the checklist, or the hazard's own page. */
function addressOf(step: NextStep, inspection: InspectionDetails): string | undefined {
  if (isOpen(step, inspection))
    return step.verb === 'submitFindings'
      ? `/onsite/${inspection.id}`
      : `${pages.inspection(inspection.id)}?do=${step.verb}`
  return step.hazard && pages.hazard(step.hazard)
}

/** What is due or late at this visit, whose it is, and the button for what is one's own. */
export function NextSteps({ inspection }: { inspection: InspectionDetails }) {
  const steps = nextStepsOf(inspection)
  if (steps.length === 0) return null
  return (
    <Card title="下一步" flush>
      <ul className="next-steps">
        {steps.map((step) => {
          const to = addressOf(step, inspection)
          const word = isOpen(step, inspection) && step.verb ? verbWord(step.verb, inspection) : '查看'
          return (
            <li key={step.key}>
              <ToneTag tone={step.late ? 'red' : 'gold'}>{step.kind}</ToneTag>
              <div className="next-steps__what">
                <div>{step.text}</div>
                {step.deadline && <DeadlineTag deadline={step.deadline} />}
              </div>
              {to && (
                <LinkButton size="small" to={to} aria-label={`${word}：${step.text}`}>
                  {word}
                </LinkButton>
              )}
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
