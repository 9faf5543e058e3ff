import { useQuery } from '@tanstack/react-query'
import { Button, DatePicker, Input } from 'antd'
import dayjs from 'dayjs'
import { useState } from 'react'
import { Link } from 'react-router'
import { CataloguesClient, type CatalogueEdition, type PublishCatalogue } from '@/api/generated'
import { useMe } from '@/api/me'
import { affected } from '@/entities/affected'
import { pages } from '@/entities/pages'
import { ConfirmModal, useCommand } from '@/ui'
import { acceptedQuery } from './queries'

/** The lead publishes an edition with all accepted changes. */
export function PublishButton({ onDone }: { onDone: (id: string) => void }) {
  const me = useMe()
  const allowed = me.can('catalogues.publish')
  const [open, setOpen] = useState(false)
  const [body, setBody] = useState<PublishCatalogue>({})
  const accepted = useQuery({ ...acceptedQuery, enabled: allowed && open })
  const publishing = useCommand<PublishCatalogue, CatalogueEdition>({
    id: 'catalogues.publish',
    send: (http, sent) => new CataloguesClient(http).publish({ body: sent }),
    changes: affected.catalogue,
    success: (made) => `已发布 ${made?.number ?? ''}`,
    onDone: (made) => {
      if (made) onDone(made.id)
    },
  })
  if (!allowed) return null
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        发布新版
      </Button>
      <ConfirmModal
        open={open}
        title="发布监管事项清单"
        okText="发布"
        acknowledge="我已核对采纳的变更，发布后不再改动"
        command={publishing}
        body={body}
        onClose={() => setOpen(false)}
      >
        <div className="stack">
          <p>
            {accepted.data ? (
              <>
                载入 {accepted.data.total} 项<Link to={pages.itemChanges({ status: 'accepted' })}>已采纳的变更</Link>
                ，编号并生成 Word 文件。
              </>
            ) : (
              '载入已采纳的变更，编号并生成 Word 文件。'
            )}
          </p>
          <label htmlFor="in-force-on">
            施行日期（不填为今天）
            <DatePicker
              id="in-force-on"
              className="item-form__day"
              minDate={dayjs(me.today)}
              value={body.inForceOn ? dayjs(body.inForceOn) : null}
              onChange={(day) => setBody({ ...body, inForceOn: day?.format('YYYY-MM-DD') })}
            />
          </label>
          <label htmlFor="publish-note">
            发布说明
            <Input.TextArea
              id="publish-note"
              rows={2}
              maxLength={1000}
              value={body.note ?? ''}
              onChange={(event) => setBody({ ...body, note: event.target.value || undefined })}
            />
          </label>
        </div>
      </ConfirmModal>
    </>
  )
}
