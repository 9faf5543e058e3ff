import { PlusOutlined, UploadOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { App, Button, Input, Upload } from 'antd'
import { useMemo, useState } from 'react'
import { useMe } from '@/api/me'
import { AnnualPlansClient, departmentsQueries, type AnnualPlanDetails, type AnnualPlanForm } from '@/api/generated'
import { ProblemError } from '@/api/problem'
import { affected } from '@/entities/affected'
import { useNames } from '@/entities/reference'
import { pages } from '@/entities/pages'
import {
  Card,
  DraftNote,
  Drafted,
  ExportButton,
  Facts,
  NewerVersion,
  ProblemAlert,
  useCommand,
  useEditor,
  useLeaveGuard,
  type Kept,
} from '@/ui'
import { PlanRowsTable } from './PlanRowsTable'
import { RowModal } from './RowModal'
import { readPlanSheet, templateUrl, uploadLetter } from './queries'
import { draftOf, planShape, type PlanDraft } from './draft'
import { formsOf, rowOf, type PlanRow } from './rows'

interface Props {
  /** The kept plan; without one a new plan is begun. */
  plan?: AnnualPlanDetails
  year: number
  /** Reads the kept plan again. */
  reload?: () => Promise<AnnualPlanDetails>
  onSaved: (id: string) => void
  onCancel?: () => void
}

/** Writes a plan: its letter and its rows, one by one or from Excel; what is typed is kept through a refusal, a closed tab and an expired session. */
export function PlanEditor(props: Props) {
  return (
    <Drafted<PlanDraft> id={`annual-plans.${props.plan?.id ?? props.year}`}>
      {(kept) => <Writing {...props} kept={kept} />}
    </Drafted>
  )
}

function Writing({ plan, year, reload, onSaved, onCancel, kept }: Props & { kept: Kept<PlanDraft> }) {
  const present = useMemo(() => draftOf(plan), [plan])
  const editor = useEditor<PlanDraft>({
    present,
    version: plan?.version ?? null,
    shape: planShape,
    kept,
    reload:
      reload &&
      (async () => {
        const found = await reload()
        return { present: draftOf(found), version: found.version }
      }),
  })
  const { rows, letter } = editor.value
  const me = useMe()
  const names = useNames()
  const { modal } = App.useApp()
  const department = useQuery({
    ...departmentsQueries.get({ code: me.department?.code ?? '' }),
    enabled: Boolean(me.department),
  })
  const [edited, setEdited] = useState<PlanRow | 'new' | null>(null)
  const [refused, setRefused] = useState<unknown>(null)
  const [notes, setNotes] = useState<readonly string[]>([])

  const changeRows = (next: PlanRow[]) => editor.change({ rows: next, letter })
  const save = useCommand<AnnualPlanForm, { id: string }>({
    id: plan ? `annual-plans.amend ${plan.id}` : `annual-plans.draft ${year}`,
    send: (http, body, ifMatch) =>
      plan
        ? new AnnualPlansClient(http).amend({ id: plan.id, ifMatch, body })
        : new AnnualPlansClient(http).draft({ body: { year, ...body } }),
    version: editor.version,
    onStale: editor.stale,
    changes: affected.plan,
    success: '计划已保存',
    onRefused: (error) => {
      const told = error instanceof ProblemError ? (error.problem.breaches ?? []) : []
      changeRows(rows.map((row, index) => ({ ...row, breaches: told.filter((each) => each.row === index + 1) })))
    },
    onDone: (answer) => {
      editor.saved()
      const id = answer?.id ?? plan?.id
      if (id) setTimeout(() => onSaved(id))
    },
  })
  useLeaveGuard(editor.dirty && !save.busy, '填写的内容已保存为本机草稿，下次打开时可以继续。')
  const read = async (file: File) => {
    setRefused(null)
    try {
      const sheet = await readPlanSheet(file)
      changeRows(sheet.rows.map((row) => rowOf(row.form, row.enterprise?.name, row.breaches)))
      setNotes(sheet.notes)
    } catch (error) {
      setRefused(error)
    }
  }
  const take = async (file: File) => {
    setRefused(null)
    try {
      const { id } = await uploadLetter(file)
      editor.change({ rows, letter: { ...letter, id, name: file.name } })
    } catch (error) {
      setRefused(error)
    }
  }

  return (
    <>
      <DraftNote editor={editor} />
      <NewerVersion editor={editor} page={plan && pages.annualPlan(plan.id)} />
      <Card title="来函">
        <Facts
          items={[
            [
              '来函文号',
              <Input
                key="no"
                aria-label="来函文号"
                maxLength={100}
                value={letter.no}
                placeholder="报送前填写"
                onChange={(event) => editor.change({ rows, letter: { ...letter, no: event.target.value } })}
              />,
            ],
            [
              '来函文件',
              <Upload
                key="file"
                accept=".pdf,.docx,.jpg,.jpeg,.png"
                showUploadList={false}
                beforeUpload={(file) => {
                  void take(file)
                  return false
                }}
              >
                <Button icon={<UploadOutlined aria-hidden />}>{letter.name ?? '上传来函'}</Button>
              </Upload>,
            ],
          ]}
        />
      </Card>
      <Card
        title="计划"
        note={`${rows.length} 行`}
        flush
        extra={
          <>
            <ExportButton size="small" icon={null} from={templateUrl} name="年度执法计划模板.xlsx">
              下载模板
            </ExportButton>
            <Upload
              accept=".xlsx"
              showUploadList={false}
              beforeUpload={(file) => {
                if (rows.length === 0) void read(file)
                else
                  modal.confirm({
                    title: '用上传的计划替换现有内容？',
                    content: `现有的 ${rows.length} 行将被替换。`,
                    okText: '替换',
                    onOk: () => read(file),
                  })
                return false
              }}
            >
              <Button size="small" icon={<UploadOutlined aria-hidden />}>
                上传 Excel
              </Button>
            </Upload>
            <Button size="small" icon={<PlusOutlined aria-hidden />} onClick={() => setEdited('new')}>
              添加一行
            </Button>
          </>
        }
        foot={
          <>
            {notes.map((note) => (
              <div key={note} className="text2">
                {note}
              </div>
            ))}
            {Boolean(refused) && <ProblemAlert error={refused} />}
            <ProblemAlert error={save.error} />
            <Button
              type="primary"
              loading={save.busy}
              disabled={editor.newer !== null}
              onClick={() =>
                void save.run({ rows: formsOf(rows), letterNo: letter.no.trim() || undefined, letterId: letter.id })
              }
            >
              保存
            </Button>
            {onCancel && <Button onClick={onCancel}>取消</Button>}
          </>
        }
      >
        <PlanRowsTable
          rows={rows}
          streets={rows.map((row) => names.street(row.form.subdistrictCode))}
          onEdit={setEdited}
          onRemove={(gone) => changeRows(rows.filter((row) => row.key !== gone.key))}
        />
      </Card>
      {edited && (
        <RowModal
          form={edited === 'new' ? undefined : edited.form}
          name={edited === 'new' ? undefined : edited.name}
          domains={department.data?.safetyDomains ?? []}
          onClose={() => setEdited(null)}
          onDone={(form, name) => {
            const row = rowOf(form, name)
            changeRows(
              edited === 'new' ? [...rows, row] : rows.map((known) => (known.key === edited.key ? row : known)),
            )
            setEdited(null)
          }}
        />
      )}
    </>
  )
}
