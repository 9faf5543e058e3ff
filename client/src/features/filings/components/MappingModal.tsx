import { Alert, Modal, Select } from 'antd'
import { useState } from 'react'
import type { FilingSheetOutline, OutlineColumn } from '@/api/generated'
import { focusField, ProblemAlert, StackTable, type StackColumn } from '@/ui'
import { outlineSheet, type SheetMapping } from '../queries'

interface Props {
  file: File
  outline: FilingSheetOutline
  busy: boolean
  onRead: (mapping: SheetMapping) => void
  onClose: () => void
}

const letterOf = (place: number): string =>
  place < 26
    ? String.fromCharCode(65 + place)
    : `${letterOf(Math.floor(place / 26) - 1)}${String.fromCharCode(65 + (place % 26))}`

const chosenOf = ({ columns }: FilingSheetOutline) =>
  Object.fromEntries(columns.filter((column) => column.field).map((column) => [column.place, column.field!]))

/** What a sheet was understood to be, column by column, for its reader to put right. The choice is kept for the body's next list. */
export function MappingModal({ file, outline: first, busy, onRead, onClose }: Props) {
  const [outline, setOutline] = useState(first)
  const [chosen, setChosen] = useState<Record<number, string>>(() => chosenOf(first))
  const [looking, setLooking] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const taken = Object.values(chosen)
  const named = taken.includes('uscc') || taken.includes('name')

  const look = async (sheet: string, headerRow?: number) => {
    setLooking(true)
    setError(null)
    try {
      const read = await outlineSheet(file, { sheet, headerRow })
      setOutline(read)
      setChosen(chosenOf(read))
    } catch (thrown) {
      setError(thrown)
    } finally {
      setLooking(false)
    }
  }
  /** A meaning stands for one column; the one chosen last has it. */
  const choose = (place: number, field?: string) =>
    setChosen((before) => {
      const others = Object.entries(before).filter(([at, meant]) => Number(at) !== place && meant !== field)
      return Object.fromEntries(field ? [...others, [place, field]] : others)
    })

  const columns: StackColumn<OutlineColumn>[] = [
    {
      title: '表中的列',
      lead: true,
      width: 210,
      render: (_, { place, title }) => (
        <>
          <span className="text3">{letterOf(place)}</span> {title ?? <span className="text3">没有表头</span>}
        </>
      ),
    },
    {
      title: '内容举例',
      render: (_, { samples }) => <span className="text2">{samples.join('；') || '空'}</span>,
    },
    {
      title: '作为',
      width: 200,
      render: (_, { place, title, guessed }) => (
        <>
          <Select
            aria-label={`${letterOf(place)}列${title ?? ''}作为`}
            className="sheet-mapping__field"
            allowClear
            placeholder="不读取"
            options={outline.fields.map((field) => ({ value: field.field, label: field.title }))}
            value={chosen[place]}
            onChange={(field?: string) => choose(place, field)}
          />
          {guessed && chosen[place] && <div className="text3">按内容猜测，请核对</div>}
        </>
      ),
    },
  ]
  return (
    <Modal
      open
      title="核对名单的读法"
      width={760}
      okText="读取名单"
      okButtonProps={{ disabled: !named || looking, loading: busy }}
      onOk={() =>
        onRead({
          ...{ sheet: outline.sheet, headerRow: outline.headerRow },
          columns: Object.fromEntries(Object.entries(chosen).map(([place, field]) => [field, Number(place)])),
        })
      }
      onCancel={onClose}
      afterOpenChange={focusField}
      mask={{ closable: false }}
    >
      <div className="stack">
        <p className="text2">
          {outline.remembered
            ? '按本单位上次对这种名单的选择读取；不对的在这里改，改后下次照新的读取。'
            : '请核对每一列是什么内容；选定后，本单位下次上传同样的名单不再询问。'}
        </p>
        <div className="sheet-mapping__place">
          {outline.sheets.length > 1 && (
            <label>
              工作表{' '}
              <Select
                aria-label="工作表"
                value={outline.sheet}
                loading={looking}
                options={outline.sheets.map(({ name, hidden }) => ({
                  value: name,
                  label: hidden ? `${name}（隐藏）` : name,
                }))}
                onChange={(sheet: string) => void look(sheet)}
              />
            </label>
          )}
          <label>
            表头{' '}
            <Select
              aria-label="表头"
              value={outline.headerRow}
              loading={looking}
              options={[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((row) => ({
                value: row,
                label: row === 0 ? '没有表头' : `第 ${row} 行`,
              }))}
              onChange={(row: number) => void look(outline.sheet, row)}
            />
          </label>
        </div>
        <ProblemAlert error={error} />
        {!named && (
          <Alert type="warning" showIcon title="还不知道哪一列是企业：请指定统一社会信用代码或企业名称所在的列。" />
        )}
        <StackTable<OutlineColumn>
          caption="各列的含义"
          rowKey="place"
          columns={columns}
          dataSource={outline.columns}
          pagination={false}
        />
      </div>
    </Modal>
  )
}
