import { Button, Radio } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { Card } from './Card'
import { StackTable } from './StackTable'
import type { Editor } from './useEditor'
import type { Change } from '@/lib/merge'
import './NewerVersion.css'

interface Props {
  editor: Pick<Editor<unknown>, 'newer' | 'settle'>
  /** Who changed it and when, in words. */
  by?: string
  /** Where the colleague's version can be looked at. */
  page?: string
}

/** What a colleague has changed since the form was opened; nothing is saved before somebody has chosen, part by part. */
export function NewerVersion({ editor: { newer, settle }, by, page }: Props) {
  return newer && <Choice changes={newer} settle={settle} by={by} page={page} />
}

type Side = 'mine' | 'theirs'

function Choice({
  changes,
  settle,
  by,
  page,
}: { changes: Change[]; settle: (theirs: string[]) => void } & Omit<Props, 'editor'>) {
  const [chosen, setChosen] = useState<Record<string, Side>>({})
  // What I have not touched comes from the colleague, unless I say otherwise.
  const sideOf = (change: Change): Side | undefined => chosen[change.key] ?? (change.both ? undefined : 'theirs')
  const open = changes.filter((change) => sideOf(change) === undefined).length
  const all = (side: Side) => setChosen(Object.fromEntries(changes.map(({ key }) => [key, side])))

  return (
    <div role="alert" className="newer">
      <Card
        flush
        title="同事已修改这份内容"
        note={by}
        extra={
          page && (
            <Link to={page} target="_blank">
              查看同事的版本
            </Link>
          )
        }
        foot={
          <div className="newer__foot">
            <span>
              {open > 0
                ? `还有 ${open} 处两人都改过，请选择采用哪一个。`
                : '没有选中的内容不会保存；您填写的其他内容都还在。'}
            </span>
            <span className="newer__buttons">
              <Button onClick={() => all('theirs')}>都用同事的</Button>
              <Button onClick={() => all('mine')}>都用我的</Button>
              <Button
                type="primary"
                disabled={open > 0}
                onClick={() => settle(changes.filter((change) => sideOf(change) === 'theirs').map(({ key }) => key))}
              >
                按所选内容继续
              </Button>
            </span>
          </div>
        }
      >
        <StackTable<Change>
          rowKey="key"
          dataSource={changes}
          minWidth={640}
          pagination={changes.length > 20 ? { pageSize: 20, size: 'small' } : false}
          caption="同事的修改"
          columns={[
            { title: '内容', lead: true, width: 160, render: (_, change) => change.label },
            { title: '原来', render: (_, change) => <Said text={change.before} /> },
            { title: '同事改为', render: (_, change) => <Said text={change.theirs} /> },
            { title: '您填写的', render: (_, change) => <Said text={change.mine} /> },
            {
              title: '采用',
              width: 170,
              render: (_, change) => (
                <Radio.Group
                  aria-label={`${change.label}采用`}
                  value={sideOf(change)}
                  onChange={(event) => setChosen({ ...chosen, [change.key]: event.target.value as Side })}
                  options={[
                    { value: 'theirs', label: '同事的' },
                    { value: 'mine', label: '我的' },
                  ]}
                />
              ),
            },
          ]}
        />
      </Card>
    </div>
  )
}

const Said = ({ text }: { text?: string }) =>
  text === undefined ? <span className="text3">无此项</span> : text === '' ? <span className="text3">未填</span> : text
