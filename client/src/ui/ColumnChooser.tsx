import { SettingOutlined } from '@ant-design/icons'
import { Button, Checkbox, Popover } from 'antd'
import type { Choosable } from './useColumns'

interface Props {
  columns: readonly Choosable[]
  visible: readonly Choosable[]
  onChoose: (keys: string[]) => void
}

export function ColumnChooser({ columns, visible, onChoose }: Props) {
  const content = (
    <Checkbox.Group
      className="column-chooser"
      value={visible.map((column) => column.key)}
      onChange={(keys) => {
        if (keys.length > 0) onChoose(keys)
      }}
      options={columns.map((column) => ({ value: column.key, label: column.title }))}
    />
  )
  return (
    // Beside its button in the page, so that Tab leads into it.
    <Popover
      trigger="click"
      placement="bottomRight"
      title="显示的列"
      content={content}
      getPopupContainer={(button) => button.parentElement ?? document.body}
    >
      <Button icon={<SettingOutlined aria-hidden />} aria-label="选择显示的列">
        列
      </Button>
    </Popover>
  )
}
