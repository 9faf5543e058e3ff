import { UploadOutlined } from '@ant-design/icons'
import { Button, Upload } from 'antd'
import type { SheetUpload } from './useSheetUpload'

/** Lets a workbook be chosen; what cannot be read may be chosen too, so that its sender is told why. */
export function UploadButton({ upload, again }: { upload: SheetUpload; again: boolean }) {
  return (
    <>
      <Upload
        accept=".xlsx,.xls,.xlsm,.csv"
        showUploadList={false}
        beforeUpload={(file) => {
          upload.take(file)
          return false
        }}
      >
        <Button size="small" icon={<UploadOutlined aria-hidden />} loading={upload.busy}>
          {again ? '重新上传' : '上传 Excel'}
        </Button>
      </Upload>
      {upload.modal}
    </>
  )
}
