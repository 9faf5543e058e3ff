import { UploadOutlined } from '@ant-design/icons'
import { App, Button, Upload } from 'antd'
import type { SpecialDay } from '@/api/generated'
import { ProblemAlert } from '@/ui'
import { readSchedule } from './scheduleFile'

interface Props {
  year: number
  onRead: (days: SpecialDay[]) => void
}

/** Takes the days of a workbook or a JSON file into what is being drawn up; what could not be read is told. */
export function ScheduleUpload({ year, onRead }: Props) {
  const { message, notification } = App.useApp()
  const take = async (file: File) => {
    try {
      const { days, notes, faults } = await readSchedule(year, file)
      if (days.length > 0) onRead(days)
      if (faults.length === 0) void message.success(`读到 ${days.length} 天，请核对后发布`)
      else
        notification.warning({
          title:
            days.length > 0
              ? `读到 ${days.length} 天，有 ${faults.length} 处读不懂`
              : `没有从“${file.name}”读到放假安排`,
          description: (
            <ul className="schedule-changes">
              {[...faults, ...notes].map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          ),
          duration: 0,
        })
    } catch (error) {
      notification.error({
        title: `没有读到“${file.name}”`,
        description: <ProblemAlert error={error} />,
        duration: 0,
      })
    }
  }
  return (
    <Upload
      accept=".xlsx,.json"
      showUploadList={false}
      beforeUpload={(file) => {
        void take(file)
        return false
      }}
    >
      <Button icon={<UploadOutlined aria-hidden />}>从 Excel 或 JSON 读取</Button>
    </Upload>
  )
}
