import { useQuery } from '@tanstack/react-query'
import { Alert, Input, Select } from 'antd'
import { useEffect, useState } from 'react'
import type { GuidelineSectionDetails, ManualDetails } from '@/api/generated'
import { manualAddress } from '@/entities/addresses'
import { safetyDomainLabels } from '@/entities/catalogue/labels'
import { formatDate } from '@/lib/dates'
import { Card, Empty, ExportButton, Page, PageHead, QueryView, useAddress } from '@/ui'
import { CompileButton } from './CompileButton'
import { editionsQuery, manualQuery } from './queries'
import { SectionText } from './Sections'
import './guidelines.css'

const anchorOf = (section: GuidelineSectionDetails) => `item-${section.itemId ?? section.title}`

const textOf = (section: GuidelineSectionDetails) =>
  [section.title, section.itemCode, section.text, ...section.points, ...section.commonFaults, ...section.legalBases]
    .join('\n')
    .toLowerCase()

/** 一手册: an edition to read at the enterprise, with contents and search; the newest unless the address names another. */
export function Component() {
  const [address, change] = useAddress(manualAddress)
  const editions = useQuery(editionsQuery)
  const known = editions.data?.items ?? []
  const chosen = known.find((edition) => edition.id === address.edition) ?? known[0]
  return (
    <Page>
      <PageHead
        title="一手册"
        purpose="各单位检查工作指引的汇编，供执法人员检查时查阅。"
        clauses={['五(二)']}
        actions={
          <>
            {chosen && (
              <>
                <Select
                  aria-label="版本"
                  value={chosen.id}
                  onChange={(edition) => change({ edition })}
                  options={known.map((edition) => ({
                    value: edition.id,
                    label: `${edition.number}（${formatDate(edition.compiledOn)}）`,
                  }))}
                />
                <ExportButton from={`/api/v1/manuals/${chosen.id}/document?format=docx`} name={chosen.file.fileName}>
                  下载 Word
                </ExportButton>
              </>
            )}
            <CompileButton onDone={(edition) => change({ edition, item: undefined })} />
          </>
        }
      />
      <QueryView result={editions}>
        {() =>
          chosen ? (
            <Edition id={chosen.id} item={address.item} />
          ) : (
            <Empty title="还没有汇编过一手册" hint="各单位的指引采纳后，由牵头单位汇编。" />
          )
        }
      </QueryView>
    </Page>
  )
}

function Edition({ id, item }: { id: string; item?: string }) {
  const result = useQuery(manualQuery(id))
  return <QueryView result={result}>{(manual) => <Reading manual={manual} item={item} />}</QueryView>
}

function Reading({ manual, item }: { manual: ManualDetails; item?: string }) {
  const [q, setQ] = useState('')
  const wanted = q.trim().toLowerCase()
  const chapters = manual.chapters
    .map((chapter) => ({
      ...chapter,
      sections: chapter.sections.filter((section) => textOf(section).includes(wanted)),
    }))
    .filter((chapter) => chapter.sections.length > 0)

  useEffect(() => {
    if (item) document.getElementById(`item-${item}`)?.scrollIntoView?.({ block: 'start' })
  }, [item, manual.id])

  return (
    <>
      {manual.missing.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title={`本版缺少：${manual.missing.map((domain) => safetyDomainLabels[domain]).join('、')}`}
        />
      )}
      <div className="manual">
        <Card>
          <nav aria-label="目录">
            <Input.Search
              aria-label="在手册中查找"
              placeholder="查找要点、问题、依据"
              allowClear
              value={q}
              onChange={(event) => setQ(event.target.value)}
            />
            {chapters.map((chapter) => (
              <div key={chapter.safetyDomain}>
                <b>{safetyDomainLabels[chapter.safetyDomain]}</b>
                <ul>
                  {chapter.sections.map((section) => (
                    <li key={anchorOf(section)}>
                      <a href={`#${anchorOf(section)}`}>{section.title}</a>
                    </li>
                  ))}
                </ul>
              </div>
            ))}
          </nav>
        </Card>
        <Card>
          {chapters.length === 0 && <Empty title="没有找到" hint="换一个词试试，例如“动火”“配电箱”。" />}
          {chapters.map((chapter) => (
            <div key={chapter.safetyDomain}>
              <h2>{safetyDomainLabels[chapter.safetyDomain]}</h2>
              <p className="text2">
                {chapter.bodyName}编制，第{chapter.revision}版
              </p>
              {chapter.sections.map((section) => (
                <SectionText key={anchorOf(section)} id={anchorOf(section)} section={section} />
              ))}
            </div>
          ))}
          <p className="text2">
            {manual.number}　SHA-256：<code className="manual-hash">{manual.file.sha256}</code>
          </p>
        </Card>
      </div>
    </>
  )
}
