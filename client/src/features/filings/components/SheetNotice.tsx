import { Button } from 'antd'
import { useState } from 'react'
import { ProblemAlert } from '@/ui'
import { formOf, type EditorState } from '../editor'
import { downloadSheetResult } from '../queries'
import type { ReadSheet } from './useSheetUpload'

interface Props {
  sheet: ReadSheet
  state: EditorState
  /** Its columns are something else. */
  onCorrect: () => void
  onClose: () => void
}

/** What became of an uploaded sheet, and its result for those who rather correct it in Excel. */
export function SheetNotice({
  sheet: { file, mapping, rows, refused, otherNames, notes },
  state,
  onCorrect,
  onClose,
}: Props) {
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const save = async () => {
    setBusy(true)
    setError(null)
    try {
      await downloadSheetResult(formOf(state), file, mapping)
    } catch (thrown) {
      setError(thrown)
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      <div className="filing-restored" role="status">
        {file.name}：读取 {rows} 行，
        {refused > 0 ? `${refused} 行未通过核对，尚未备案任何内容。可在下表修改，或` : '全部通过核对，保存后可以备案。'}
        {refused > 0 && (
          <Button type="link" size="small" loading={busy} onClick={() => void save()}>
            下载核对结果（Excel）
          </Button>
        )}
        {refused > 0 && '改好后重新上传。'}
        <Button type="link" size="small" onClick={onCorrect}>
          列对应不对
        </Button>
        <Button type="link" size="small" onClick={onClose}>
          知道了
        </Button>
        {(otherNames.length > 0 || notes.length > 0) && (
          <ul className="sheet-notes">
            {[...otherNames, ...notes].map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        )}
      </div>
      <ProblemAlert error={error} />
    </>
  )
}
