import { useEffect } from 'react'
import { useLocation } from 'react-router'
import { Page, PageHead } from '@/ui'
import { outlineOf, type Paragraph } from './outline'
import plan from './plan.zh.md?raw'
import './PlanPage.css'

const { title, paragraphs } = outlineOf(plan)

function Line({ paragraph, marked }: { paragraph: Paragraph; marked: boolean }) {
  const className = `plan__${paragraph.level}${marked ? ' plan__marked' : ''}`
  if (paragraph.level === 'part') {
    return (
      <h2 id={paragraph.anchor} className={className}>
        {paragraph.text}
      </h2>
    )
  }
  return (
    <p id={paragraph.anchor} className={className}>
      {paragraph.text}
    </p>
  )
}

/** The Plan in full; a clause anywhere in the product leads to its place here. */
export function Component() {
  const { hash } = useLocation()
  const marked = hash.slice(1)

  useEffect(() => {
    if (marked) document.getElementById(marked)?.scrollIntoView({ block: 'center' })
  }, [marked])

  return (
    <Page>
      <PageHead title="实施方案" purpose="系统中各项期限和规则的依据，点任意条款即到此处对应的位置。" />
      <article className="card plan">
        <nav className="plan__contents no-print" aria-label="目录">
          {paragraphs
            .filter((paragraph) => paragraph.level === 'part')
            .map((paragraph) => (
              <a key={paragraph.anchor} href={`#${paragraph.anchor}`}>
                {paragraph.text}
              </a>
            ))}
        </nav>
        <div className="plan__text">
          <h1>{title}</h1>
          {paragraphs.map((paragraph, index) => (
            <Line
              key={index}
              paragraph={paragraph}
              marked={paragraph.anchor !== undefined && paragraph.anchor === marked}
            />
          ))}
        </div>
      </article>
    </Page>
  )
}
