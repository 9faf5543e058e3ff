import { Modal } from 'antd'
import { PaletteBox } from './PaletteBox'
import './palette.css'

/** 命令面板: one field that leads to every page, enterprise and numbered paper. */
export function Palette({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <Modal
      open={open}
      onCancel={onClose}
      title={<span className="visually-hidden">搜索</span>}
      footer={null}
      closable={false}
      destroyOnHidden
      className="palette"
      width={640}
    >
      <PaletteBox onClose={onClose} />
    </Modal>
  )
}
