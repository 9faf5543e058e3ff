import { LeftOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useRef, useState, type ReactNode } from 'react'
import { Link, useNavigate, useParams } from 'react-router'
import {
  InspectionsClient,
  inspectionsQueries,
  type ChecklistDetails,
  type FindingsForm,
  type InspectionDetails,
} from '@/api/generated'
import { useMe } from '@/api/me'
import { pages } from '@/entities/pages'
import { formatTime } from '@/lib/dates'
import { wholeShape } from '@/lib/merge'
import { Drafted, DraftNote, Empty, LinkButton, ProblemAlert, QueryView, useEditor, type Kept } from '@/ui'
import { useOwnVerb } from './actions/useVerb'
import { findingsOf, nextUnfinished, progressOf, type Entered, type Sheet } from './findings'
import './onsite.css'
import { onBehalfOf } from './own'
import { ChecklistItem } from './parts/ChecklistItem'
import { Progress } from './parts/Progress'

/** A body's checklist at the enterprise, made for one thumb; what is entered stays on the phone until it is handed in. */
export function Component() {
  const { id = '' } = useParams()
  const inspection = useQuery(inspectionsQueries.show({ id }))
  const checklists = useQuery(inspectionsQueries.showChecklists({ id }))
  return (
    <QueryView result={inspection} rows={10}>
      {(visit) => (
        <QueryView result={checklists} rows={10}>
          {({ checklists: lists }) => {
            const own = lists.find((list) => list.mine && list.state === 'checkedIn')
            return own ? (
              <Drafted<Sheet> id={`checklist.${visit.id}.${own.department}`}>
                {(kept) => <Filling visit={visit} list={own} kept={kept} />}
              </Drafted>
            ) : (
              <NotNow visit={visit} />
            )
          }}
        </QueryView>
      )}
    </QueryView>
  )
}

function NotNow({ visit }: { visit: InspectionDetails }) {
  const own = visit.participations.find((part) => part.mine)
  return (
    <div className="sheet">
      <SheetHead title={visit.enterprise.name}>{visit.number}</SheetHead>
      <Empty
        title={own?.findingsAt ? '检查结果已提交' : '尚未到场签到'}
        hint={own?.findingsAt ? '可在检查任务中查看检查表和隐患。' : '请先在检查任务中到场签到，再填写检查表。'}
        action={
          <LinkButton type="primary" to={pages.inspection(visit.id)}>
            打开检查任务
          </LinkButton>
        }
      />
    </div>
  )
}

function SheetHead({ title, children }: { title: string; children: ReactNode }) {
  return (
    <header className="sheet__head">
      <Link to={pages.onsite()} aria-label="返回今日检查">
        <LeftOutlined aria-hidden />
      </Link>
      <div>
        <h1>{title}</h1>
        <p>{children}</p>
      </div>
    </header>
  )
}

function Filling({ visit, list, kept }: { visit: InspectionDetails; list: ChecklistDetails; kept: Kept<Sheet> }) {
  const me = useMe()
  const navigate = useNavigate()
  const editor = useEditor<Sheet>({ present: {}, version: null, shape: wholeShape(), kept })
  const sheet = editor.value
  const [open, setOpen] = useState<string | undefined>(() => nextUnfinished(list.items, sheet, me.today))
  const places = useRef(new Map<string, HTMLElement>())
  const foot = useRef<HTMLElement>(null)
  const progress = progressOf(list.items, sheet)
  const next = nextUnfinished(list.items, sheet, me.today)
  const own = visit.participations.find((part) => part.department === list.department)

  const enter = (itemId: string, entered: Entered) => {
    const changed = { ...sheet, [itemId]: entered }
    editor.change(changed)
    if (entered.result && entered.result !== 'fail' && entered.result !== sheet[itemId]?.result)
      goTo(nextUnfinished(list.items, changed, me.today))
  }
  const goTo = (itemId: string | undefined) => {
    setOpen(itemId)
    requestAnimationFrame(() => {
      const place = itemId ? places.current.get(itemId) : foot.current
      if (itemId) place?.scrollIntoView({ block: 'center' })
      place?.querySelector('button')?.focus({ preventScroll: true })
    })
  }
  const submit = useOwnVerb<FindingsForm>(visit, own, 'submitFindings', {
    send: (http, body, ifMatch) => new InspectionsClient(http).submitFindings({ id: visit.id, ifMatch, body }),
    success: () => (progress.fail ? `检查结果已提交，形成隐患 ${progress.fail} 项` : '检查结果已提交，未发现隐患'),
    onDone: () => {
      editor.saved()
      void navigate(pages.inspection(visit.id))
    },
  })
  const handIn = () => void submit.run({ items: findingsOf(list.items, sheet), department: onBehalfOf(own, me) })

  return (
    <div className="sheet">
      <SheetHead title={visit.enterprise.name}>
        {list.departmentName}　{own?.officers.map((officer) => officer.name).join('、')}
        {own?.checkedInAt && `　${formatTime(own.checkedInAt)} 到场`}
      </SheetHead>
      <DraftNote editor={editor} />
      <Progress progress={progress} />
      <ol className="sheet__items">
        {list.items.map((item, index) => (
          <ChecklistItem
            key={item.itemId}
            index={index + 1}
            item={item}
            today={me.today}
            entered={sheet[item.itemId]}
            open={open === item.itemId}
            onOpen={() => goTo(item.itemId)}
            onEnter={(entered) => enter(item.itemId, entered)}
            place={(element) =>
              void (element ? places.current.set(item.itemId, element) : places.current.delete(item.itemId))
            }
          />
        ))}
      </ol>
      <ProblemAlert error={submit.error} />
      <footer ref={foot} className="sheet__foot">
        {next ? (
          <Button type="primary" block size="large" onClick={() => goTo(next)}>
            {progress.left > 0 ? `下一项未查（${progress.left}）` : '补全隐患内容'}
          </Button>
        ) : null}
        <Button
          type={next ? 'default' : 'primary'}
          block
          size="large"
          disabled={next !== undefined}
          loading={submit.busy}
          onClick={handIn}
        >
          提交结果
        </Button>
      </footer>
    </div>
  )
}
