import { Button, Collapse, Input, Select } from 'antd'
import { useId } from 'react'
import { GuidelinesClient, type GuidelineDetails, type GuidelineSectionForm } from '@/api/generated'
import { affected } from '@/entities/affected'
import { safetyDomainLabels } from '@/entities/catalogue/labels'
import { pages } from '@/entities/pages'
import type { Shape } from '@/lib/merge'
import {
  Card,
  DraftNote,
  Drafted,
  NewerVersion,
  ProblemAlert,
  useCommand,
  useEditor,
  useLeaveGuard,
  type Kept,
} from '@/ui'

type Draft = GuidelineSectionForm & { row: number }

const draftsOf = ({ sections }: GuidelineDetails): Draft[] =>
  sections.map(({ safetyDomain, title, itemId, text, points, commonFaults, legalBases }, row) => ({
    ...{ row, safetyDomain, title, text, points, commonFaults, legalBases },
    ...(itemId ? { itemId } : {}),
  }))

const formOf = ({ safetyDomain, title, itemId, text, ...section }: Draft): GuidelineSectionForm => ({
  ...{ safetyDomain, title, itemId, text },
  points: section.points?.filter((line) => line.trim()),
  commonFaults: section.commonFaults?.filter((line) => line.trim()),
  legalBases: section.legalBases?.filter((line) => line.trim()),
})

const keyOf = ({ itemId, safetyDomain, title }: Draft) => itemId ?? `${safetyDomain} ${title}`

/** A guideline in its sections: each by its item, or by its title. */
const shape: Shape<Draft[]> = {
  parts: (sections) =>
    sections.map((section) => ({
      ...{ key: keyOf(section), label: section.title, value: formOf(section) },
      text: [section.text, ...(section.points ?? [])].filter(Boolean).join('；'),
    })),
  take: (mine, theirs, key) => {
    const other = theirs.find((section) => keyOf(section) === key)
    if (!other) return mine.filter((section) => keyOf(section) !== key)
    const at = mine.findIndex((section) => keyOf(section) === key)
    const taken = { ...other, row: at < 0 ? nextRow(mine) : mine[at]!.row }
    return at < 0 ? [...mine, taken] : mine.with(at, taken)
  },
}

const nextRow = (sections: readonly Draft[]) => Math.max(-1, ...sections.map((section) => section.row)) + 1

interface Props {
  guideline: GuidelineDetails
  /** Reads it again. */
  reload: () => Promise<GuidelineDetails>
  onClose: () => void
}

/** Writes a version: sections one below the other, lists as lines of a text; what is typed is kept through a refusal, a closed tab and an expired session. */
export function GuidelineEditor(props: Props) {
  return (
    <Drafted<Draft[]> id={`guidelines.${props.guideline.id}`}>{(kept) => <Writing {...props} kept={kept} />}</Drafted>
  )
}

function Writing({ guideline, reload, onClose, kept }: Props & { kept: Kept<Draft[]> }) {
  const editor = useEditor<Draft[]>({
    present: draftsOf(guideline),
    version: guideline.version,
    shape,
    kept,
    reload: async () => {
      const found = await reload()
      return { present: draftsOf(found), version: found.version }
    },
  })
  const sections = editor.value
  const saving = useCommand<GuidelineSectionForm[]>({
    id: `guidelines.amend ${guideline.id}`,
    send: (http, body, ifMatch) =>
      new GuidelinesClient(http).amend({ id: guideline.id, ifMatch, body: { sections: body } }),
    version: editor.version,
    onStale: editor.stale,
    changes: affected.guideline,
    success: '指引已保存',
    onDone: () => {
      editor.saved()
      onClose()
    },
  })
  useLeaveGuard(editor.dirty && !saving.busy, '填写的内容已保存为本机草稿，下次打开时可以继续。')
  const change = editor.change
  const put = (row: number, part: Partial<Draft>) =>
    change(sections.map((section) => (section.row === row ? { ...section, ...part } : section)))
  const add = () =>
    change([
      ...sections,
      {
        row: nextRow(sections),
        safetyDomain: guideline.safetyDomains[0]!,
        title: '新的一节',
      },
    ])

  return (
    <Card>
      <div className="stack">
        <DraftNote editor={editor} />
        <NewerVersion editor={editor} page={pages.guideline(guideline.id)} />
        <Collapse
          size="small"
          items={sections.map((section) => ({
            key: section.row,
            label: section.title || '（没有标题）',
            children: (
              <SectionFields
                section={section}
                domains={guideline.safetyDomains}
                onChange={(part) => put(section.row, part)}
                onRemove={() => change(sections.filter((each) => each.row !== section.row))}
              />
            ),
          }))}
        />
        <ProblemAlert error={saving.error} />
        <div className="buttons">
          <Button onClick={add}>增加一节</Button>
          <Button onClick={onClose}>取消</Button>
          <Button
            type="primary"
            loading={saving.busy}
            disabled={editor.newer !== null}
            onClick={() => void saving.run(sections.map(formOf))}
          >
            保存
          </Button>
        </div>
      </div>
    </Card>
  )
}

interface FieldsProps {
  section: Draft
  domains: GuidelineDetails['safetyDomains']
  onChange: (part: Partial<Draft>) => void
  onRemove: () => void
}

function SectionFields({ section, domains, onChange, onRemove }: FieldsProps) {
  return (
    <div className="stack">
      <label htmlFor={`title-${section.row}`}>
        标题
        <Input
          id={`title-${section.row}`}
          value={section.title}
          maxLength={100}
          onChange={(event) => onChange({ title: event.target.value })}
        />
      </label>
      {!section.itemId && (
        <Select
          aria-label="安全领域"
          value={section.safetyDomain}
          onChange={(safetyDomain) => onChange({ safetyDomain })}
          options={domains.map((domain) => ({ value: domain, label: safetyDomainLabels[domain] }))}
        />
      )}
      <label htmlFor={`text-${section.row}`}>
        检查说明
        <Input.TextArea
          id={`text-${section.row}`}
          rows={3}
          maxLength={4000}
          value={section.text}
          onChange={(event) => onChange({ text: event.target.value })}
        />
      </label>
      <LinesField label="检查要点" value={section.points} onChange={(points) => onChange({ points })} />
      <LinesField
        label="常见问题"
        value={section.commonFaults}
        onChange={(commonFaults) => onChange({ commonFaults })}
      />
      <LinesField label="法律依据" value={section.legalBases} onChange={(legalBases) => onChange({ legalBases })} />
      <div>
        <Button danger onClick={onRemove}>
          删除这一节
        </Button>
      </div>
    </div>
  )
}

function LinesField(props: { label: string; value?: string[]; onChange: (lines: string[]) => void }) {
  const { label, value = [], onChange } = props
  const id = useId()
  return (
    <label htmlFor={id}>
      {label}（每行一条）
      <Input.TextArea
        id={id}
        autoSize={{ minRows: 2 }}
        value={value.join('\n')}
        onChange={(event) => onChange(event.target.value.split('\n'))}
      />
    </label>
  )
}
