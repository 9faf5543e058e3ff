import { Button, Checkbox } from 'antd'
import { useState } from 'react'
import { GuidelinesClient, type GuidelineDetails } from '@/api/generated'
import { affected } from '@/entities/affected'
import { Card, CommandAlert, useCommand } from '@/ui'

/** The lead marks 重点检查事项. */
export function KeyItems({ guideline }: { guideline: GuidelineDetails }) {
  const sections = guideline.sections.filter((section) => section.itemId)
  const [chosen, setChosen] = useState(() =>
    sections.filter((section) => section.key).map((section) => section.itemId!),
  )
  const marking = useCommand<string[]>({
    id: `guidelines.markKeyItems ${guideline.id}`,
    send: (http, itemIds, ifMatch) =>
      new GuidelinesClient(http).markKeyItems({ id: guideline.id, ifMatch, body: { itemIds } }),
    version: guideline.version,
    changes: affected.guideline,
    success: '重点事项已标注',
  })
  return (
    <Card title="重点检查事项">
      <div className="stack">
        <Checkbox.Group
          value={chosen}
          onChange={setChosen}
          options={sections.map((section) => ({ value: section.itemId!, label: section.title }))}
        />
        <CommandAlert command={marking} />
        <div>
          <Button loading={marking.busy} onClick={() => void marking.run(chosen)}>
            保存重点事项
          </Button>
        </div>
      </div>
    </Card>
  )
}
