import { Button } from 'antd'
import { formatMoment } from '@/lib/dates'
import { DRAFT_DAYS } from '@/lib/drafts'
import type { Editor } from './useEditor'
import './NewerVersion.css'

/** Says where the form's contents come from when it is not the server, and when the browser cannot keep them. */
export function DraftNote({ editor }: { editor: Pick<Editor<unknown>, 'restoredAt' | 'unkept' | 'discard'> }) {
  return (
    <>
      {editor.restoredAt !== null && (
        <div className="draft-note" role="status">
          已恢复本机 {formatMoment(new Date(editor.restoredAt))} 的草稿（保留 {DRAFT_DAYS} 天，退出登录时清除）。
          <Button type="link" size="small" onClick={editor.discard}>
            放弃草稿
          </Button>
        </div>
      )}
      {editor.unkept && (
        <div className="draft-note" role="alert">
          本浏览器没有空间保存草稿，关闭页面会丢失正在填写的内容，请尽快保存。
        </div>
      )}
    </>
  )
}
