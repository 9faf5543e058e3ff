import type { GuidelineSectionDetails } from '@/api/generated'
import { ToneTag } from '@/ui'

/** One section to read: points, common faults, legal basis. */
export function SectionText({ section, id }: { section: GuidelineSectionDetails; id?: string }) {
  return (
    <section id={id} className="manual-section" aria-label={section.title}>
      <h3>
        {section.title} {section.key && <ToneTag tone="red">重点</ToneTag>}{' '}
        {section.itemCode && <span className="text2">{section.itemCode}</span>}
      </h3>
      {section.text && <p>{section.text}</p>}
      <Lines title="检查要点" lines={section.points} />
      <Lines title="常见问题" lines={section.commonFaults} />
      <Lines title="法律依据" lines={section.legalBases} />
    </section>
  )
}

function Lines({ title, lines }: { title: string; lines: string[] }) {
  if (lines.length === 0) return null
  return (
    <>
      <h4>{title}</h4>
      <ol>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </>
  )
}
