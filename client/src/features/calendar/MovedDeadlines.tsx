import { Modal } from 'antd'
import type { PublishedSchedule } from '@/api/generated'
import { MovedList } from './MovedList'

/** After publishing: which deadlines of open matters are other days now. */
export function MovedDeadlines({ published, onClose }: { published: PublishedSchedule | null; onClose: () => void }) {
  const moved = published?.moved ?? []
  return (
    <Modal
      open={published !== null}
      title={`${published?.year ?? ''}年放假安排已发布`}
      cancelButtonProps={{ style: { display: 'none' } }}
      okText="知道了"
      onOk={onClose}
      onCancel={onClose}
      width={640}
    >
      {moved.length === 0 ? (
        <p>未办结事项的期限没有变动。</p>
      ) : (
        <>
          <p>以下 {moved.length} 项期限已重新计算：</p>
          <MovedList moved={moved} />
        </>
      )}
    </Modal>
  )
}
