import { CheckOutlined, DeleteOutlined, DownOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Button, Checkbox, Form, Input, Modal, Popover } from 'antd'
import { useState } from 'react'
import { Link, useLocation } from 'react-router'
import { SavedViewsClient, savedViewsQueries, type SavedViewDetails, type ViewedList } from '@/api/generated'
import { useMe } from '@/api/me'
import { CommandAlert, ConfirmModal, Empty, QueryView, focusField, useCommand, useIsPhone } from '@/ui'
import { viewedListLabels } from './labels'
import { sameView, viewOf } from './search'
import './SavedViews.css'

const changes = [savedViewsQueries.key]

/** The views of a list, one's own and those of one's body: opened by their names, and the list as it is shown kept under a new one. */
export function SavedViews({ list }: { list: ViewedList }) {
  const [open, setOpen] = useState(false)
  const [keeping, setKeeping] = useState(false)
  const phone = useIsPhone()
  const search = viewOf(useLocation().search)
  const views = useQuery({ ...savedViewsQueries.list({ list, size: 200 }), enabled: open || search !== '' })
  const shown = views.data?.items.find((view) => sameView(view.search, search))
  const content = (
    <div className="saved-views">
      <QueryView result={views}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title="还没有保存的视图" hint="筛选好之后保存，下次一步打开。" />
          ) : (
            <ul className="saved-views__list">
              {items.map((view) => (
                <ViewEntry key={view.id} view={view} shown={view === shown} onOpen={() => setOpen(false)} />
              ))}
            </ul>
          )
        }
      </QueryView>
      <Button
        type="primary"
        block
        onClick={() => {
          setOpen(false)
          setKeeping(true)
        }}
      >
        保存当前视图
      </Button>
    </div>
  )
  return (
    <>
      <Popover
        trigger="click"
        placement={phone ? 'bottom' : 'bottomRight'}
        title={`${viewedListLabels[list]}的视图`}
        content={content}
        open={open}
        onOpenChange={setOpen}
        getPopupContainer={(button) => button.parentElement ?? document.body}
      >
        <Button icon={<DownOutlined aria-hidden />} iconPlacement="end">
          {shown ? `视图：${shown.name}` : '视图'}
        </Button>
      </Popover>
      <KeepModal
        list={list}
        search={search}
        views={views.data?.items ?? []}
        suggestion={shown?.own ? shown : undefined}
        open={keeping}
        onClose={() => setKeeping(false)}
      />
    </>
  )
}

function ViewEntry({ view, shown, onOpen }: { view: SavedViewDetails; shown: boolean; onOpen: () => void }) {
  const [asking, setAsking] = useState(false)
  const drop = useCommand<void>({
    id: `savedViews.drop ${view.id}`,
    send: (http) => new SavedViewsClient(http).dropView({ id: view.id }),
    changes,
    success: `已删除视图“${view.name}”`,
    onDone: () => setAsking(false),
  })
  return (
    <li className="saved-views__entry">
      <Link to={{ search: view.search }} onClick={onOpen} aria-current={shown ? 'page' : undefined}>
        {shown && <CheckOutlined aria-hidden />} {view.name}
      </Link>
      <span className="text2">{view.own ? view.shared && '本单位共用' : `${view.owner} 共用`}</span>
      {view.own && (
        <Button
          type="text"
          size="small"
          icon={<DeleteOutlined aria-hidden />}
          aria-label={`删除视图“${view.name}”`}
          onClick={() => setAsking(true)}
        />
      )}
      <ConfirmModal
        open={asking}
        title={`删除视图“${view.name}”？`}
        okText="删除"
        danger
        command={drop}
        onClose={() => setAsking(false)}
      >
        {view.shared ? '本单位的同事也不再看到它。' : '列表中的记录不受影响。'}
      </ConfirmModal>
    </li>
  )
}

interface Kept {
  name: string
  shared: boolean
}

function KeepModal(props: {
  list: ViewedList
  search: string
  views: readonly SavedViewDetails[]
  /** The view that is shown, where it is one's own: it is the first thing that would be replaced. */
  suggestion?: SavedViewDetails
  open: boolean
  onClose: () => void
}) {
  const { list, search, views, suggestion, open, onClose } = props
  const me = useMe()
  const [form] = Form.useForm<Kept>()
  const name = Form.useWatch('name', form)?.trim()
  const replaced = views.find((view) => view.own && view.name === name)
  const keep = useCommand<Kept, SavedViewDetails>({
    id: `savedViews.keep ${list}`,
    send: (http, { name, shared }) => new SavedViewsClient(http).keepView({ body: { list, name, search, shared } }),
    changes,
    form,
    success: (view) => `已保存视图“${view.name}”`,
  })
  const close = () => {
    keep.reset()
    onClose()
  }
  return (
    <Modal
      open={open}
      title="保存当前视图"
      okText={replaced ? '替换' : '保存'}
      okButtonProps={{ loading: keep.busy }}
      onOk={form.submit}
      onCancel={close}
      afterOpenChange={focusField}
      destroyOnHidden
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={{ name: suggestion?.name ?? '', shared: suggestion?.shared ?? false }}
        onFinish={(values) => void keep.run(values).then((done) => done && close())}
      >
        <p className="text2">当前的查询、筛选和排序保存为一个名称，页码不保存。</p>
        <Form.Item
          name="name"
          label="名称"
          extra={replaced && `您已有视图“${replaced.name}”，保存后以现在的筛选代替。`}
          rules={[{ required: true, whitespace: true, message: '请填写名称' }, { max: 50 }]}
        >
          <Input maxLength={50} placeholder="例如：本街道逾期隐患" />
        </Form.Item>
        {me.body && (
          <Form.Item name="shared" valuePropName="checked">
            <Checkbox>本单位（含街道所）共用</Checkbox>
          </Form.Item>
        )}
      </Form>
      <CommandAlert command={keep} />
    </Modal>
  )
}
