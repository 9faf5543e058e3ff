import { useQuery } from '@tanstack/react-query'
import { Collapse } from 'antd'
import { Link } from 'react-router'
import { inspectionsQueries } from '@/api/generated'
import { useMe } from '@/api/me'
import { pages } from '@/entities/pages'
import { Card, QueryView, StatusTag, ToneTag } from '@/ui'
import { checkResultLabels, participationStateLabels } from '../labels'

/** Every body's checklist, as it stands. */
export function Checklists({ id }: { id: string }) {
  const me = useMe()
  const result = useQuery(inspectionsQueries.showChecklists({ id }))
  return (
    <QueryView result={result}>
      {({ checklists }) => (
        <div className="stack">
          {checklists.map((list) => {
            const failed = list.items.filter((item) => item.result === 'fail').length
            const done = list.items.filter((item) => item.result).length
            return (
              <Card
                key={list.department}
                title={list.departmentName}
                note={done ? `${list.items.length} 项，不符合 ${failed} 项` : `${list.items.length} 项，尚未提交`}
                extra={<StatusTag status={list.state} labels={participationStateLabels} />}
                flush
              >
                <Collapse
                  ghost
                  size="small"
                  defaultActiveKey={list.items.filter((item) => item.result === 'fail').map((item) => item.itemId)}
                  items={list.items.map((item, index) => ({
                    key: item.itemId,
                    // On paper every item shows its points.
                    forceRender: true,
                    label: `${index + 1}　${item.name}`,
                    extra: item.result ? (
                      <StatusTag status={item.result} labels={checkResultLabels} />
                    ) : (
                      <ToneTag tone="gray">未查</ToneTag>
                    ),
                    children: (
                      <div className="stack">
                        <ul className="points">
                          {item.points.map((point) => (
                            <li key={point}>{point}</li>
                          ))}
                        </ul>
                        {me.can('guidelines.read') && (
                          <Link className="no-print" to={pages.manual({ item: item.itemId })}>
                            一手册：{item.name}
                          </Link>
                        )}
                        {item.catalogue && <p className="text3">依据{item.catalogue}</p>}
                        {item.remark && <p>检查记录：{item.remark}</p>}
                      </div>
                    ),
                  }))}
                />
              </Card>
            )
          })}
        </div>
      )}
    </QueryView>
  )
}
