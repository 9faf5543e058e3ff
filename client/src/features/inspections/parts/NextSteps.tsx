import type { InspectionDetails } from '@/api/generated'
import { pages } from '@/entities/pages'
import { Card, DeadlineTag, LinkButton, ToneTag } from '@/ui'
import type { VisitVerb } from '../actions/types'
import { verbWord } from '../actions/words'
import { isOpen, nextStepsOf } from '../nextSteps'

/** Where a step is done: a form of this page, or the checklist. */
const addressOf = (verb: VisitVerb, { id }: InspectionDetails) =>
  verb === 'submitFindings' ? pages.onsiteVisit(id) : pages.inspection(id, { do: verb })

/** What is due or late at this visit, whose it is, and the button for what is one's own. */
export function NextSteps({ inspection }: { inspection: InspectionDetails }) {
  const steps = nextStepsOf(inspection)
  if (steps.length === 0) return null
  return (
    <Card title="下一步" flush>
      <ul className="next-steps">
        {steps.map((step) => {
          const verb = isOpen(step, inspection) ? step.verb : undefined
          return (
            <li key={step.key}>
              <ToneTag tone={step.late ? 'red' : 'gold'}>{step.kind}</ToneTag>
              <div className="next-steps__what">
                <div>{step.text}</div>
                {step.deadline && <DeadlineTag deadline={step.deadline} />}
              </div>
              {verb && (
                <LinkButton
                  size="small"
                  to={addressOf(verb, inspection)}
                  aria-label={`${verbWord(verb, inspection)}：${step.text}`}
                >
                  {verbWord(verb, inspection)}
                </LinkButton>
              )}
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
