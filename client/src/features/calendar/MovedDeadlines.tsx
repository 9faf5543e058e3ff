import { Modal } from 'antd'
import { Link } from 'react-router'
import type { PublishedSchedule } from '@/api/generated'
import { pages } from '@/entities/pages'
import { formatDate } from '@/lib/dates'
import { ClauseLink } from '@/ui'

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
          <ul className="schedule-changes">
            {moved.map((deadline) => (
              <li key={`${deadline.subject} ${deadline.from}`}>
                {deadline.inspectionId ? (
                  <Link to={pages.inspection(deadline.inspectionId)}>{deadline.subject}</Link>
                ) : (
                  deadline.subject
                )}{' '}
                <ClauseLink clause={deadline.clause} />　{formatDate(deadline.from)} → {formatDate(deadline.to)}
              </li>
            ))}
          </ul>
        </>
      )}
    </Modal>
  )
}
