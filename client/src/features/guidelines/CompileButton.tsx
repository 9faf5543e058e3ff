import { Button, Checkbox } from 'antd'
import { useState } from 'react'
import { ManualsClient, type ManualRow } from '@/api/generated'
import { useMe } from '@/api/me'
import { affected } from '@/entities/affected'
import { ConfirmModal, useCommand } from '@/ui'

/** The lead compiles an edition; a body without an accepted guideline is told before it goes without. */
export function CompileButton({ onDone }: { onDone: (edition: string) => void }) {
  const me = useMe()
  const [open, setOpen] = useState(false)
  const [allowMissing, setAllowMissing] = useState(false)
  const compiling = useCommand<boolean, ManualRow>({
    id: 'manuals.compile',
    send: (http, body) => new ManualsClient(http).compile({ body: { allowMissing: body } }),
    changes: affected.guideline,
    success: (made) => `已汇编 ${made?.number ?? ''}`,
    onDone: (made) => {
      if (made) onDone(made.id)
    },
  })
  if (!me.can('manuals.compile')) return null
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        汇编新版
      </Button>
      <ConfirmModal
        open={open}
        title="汇编一手册"
        okText="汇编"
        acknowledge="我已核对各单位采纳的指引，汇编后不再改动"
        command={compiling}
        body={allowMissing}
        onClose={() => setOpen(false)}
      >
        <div className="stack">
          <p>把各单位最新采纳的指引汇编成一版，编号并生成 Word 文件。</p>
          <Checkbox checked={allowMissing} onChange={(event) => setAllowMissing(event.target.checked)}>
            有单位没有已采纳的指引时，缺少其内容先行汇编
          </Checkbox>
        </div>
      </ConfirmModal>
    </>
  )
}
