import { PlusOutlined, UploadOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { App, Button, Input, Upload } from 'antd'
import { useState } from 'react'
import { useMe } from '@/api/me'
import { AnnualPlansClient, departmentsQueries, type AnnualPlanDetails, type AnnualPlanForm } from '@/api/generated'
import { ProblemError } from '@/api/problem'
import { affected } from '@/entities/affected'
import { useNames } from '@/entities/reference'
import { Card, CommandAlert, ExportButton, Facts, ProblemAlert, useCommand, useLeaveGuard } from '@/ui'
import { PlanRowsTable } from './PlanRowsTable'
import { RowModal } from './RowModal'
import { readPlanSheet, templateUrl, uploadLetter } from './queries'
import { formsOf, rowOf, rowsOf, type PlanRow } from './rows'

interface Props {
  /** The kept plan; without one a new plan is begun. */
  plan?: AnnualPlanDetails
  year: number
  onSaved: (id: string) => void
  onCancel?: () => void
}

/** Writes a plan: its letter and its rows, one by one or from Excel. */
export function PlanEditor({ plan, year, onSaved, onCancel }: Props) {
  const me = useMe()
  const names = useNames()
  const { modal } = App.useApp()
  const department = useQuery({
    ...departmentsQueries.get({ code: me.department?.code ?? '' }),
    enabled: Boolean(me.department),
  })
  const [rows, setRows] = useState<PlanRow[]>(() => rowsOf(plan?.rows ?? []))
  const [letter, setLetter] = useState({ no: plan?.letterNo ?? '', id: plan?.letterId, name: plan?.letterName })
  const [edited, setEdited] = useState<PlanRow | 'new' | null>(null)
  const [refused, setRefused] = useState<unknown>(null)
  const [dirty, setDirty] = useState(false)
  const [notes, setNotes] = useState<readonly string[]>([])
  useLeaveGuard(dirty)

  const changeRows = (next: PlanRow[]) => {
    setRows(next)
    setDirty(true)
  }
  const save = useCommand<AnnualPlanForm, { id: string }>({
    id: plan ? `annual-plans.amend ${plan.id}` : `annual-plans.draft ${year}`,
    send: (http, body, ifMatch) =>
      plan
        ? new AnnualPlansClient(http).amend({ id: plan.id, ifMatch, body })
        : new AnnualPlansClient(http).draft({ body: { year, ...body } }),
    version: plan?.version ?? null,
    changes: affected.plan,
    success: '计划已保存',
    onRefused: (error) => {
      const told = error instanceof ProblemError ? (error.problem.breaches ?? []) : []
      setRows((known) =>
        known.map((row, index) => ({ ...row, breaches: told.filter((each) => each.row === index + 1) })),
      )
    },
    onDone: (answer) => {
      setDirty(false)
      const id = answer?.id ?? plan?.id
      if (id) setTimeout(() => onSaved(id))
    },
  })
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
      setLetter((known) => ({ ...known, id, name: file.name }))
      setDirty(true)
    } catch (error) {
      setRefused(error)
    }
  }

  return (
    <>
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
                onChange={(event) => {
                  setLetter({ ...letter, no: event.target.value })
                  setDirty(true)
                }}
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
            <CommandAlert command={save} />
            <Button
              type="primary"
              loading={save.busy}
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
