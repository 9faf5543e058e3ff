import { Button } from 'antd'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { ItemChangesClient, type ItemChangeReceipt, type SupervisionItemDetails } from '@/api/generated'
import { useMe } from '@/api/me'
import { affected } from '@/entities/affected'
import { pages } from '@/entities/pages'
import { LinkButton, ReasonModal, useCommand } from '@/ui'

/** What the liaison of the item's body can begin here. */
export function ItemVerbs({ item }: { item: SupervisionItemDetails }) {
  const me = useMe()
  const navigate = useNavigate()
  const [striking, setStriking] = useState(false)
  const command = useCommand<string, ItemChangeReceipt>({
    id: `item-changes.strike ${item.id}`,
    send: (http, reason) => new ItemChangesClient(http).draft({ body: { kind: 'strike', itemId: item.id, reason } }),
    changes: affected.catalogue,
    success: '已起草删除，提交后由牵头单位审核',
    onDone: (made) => {
      if (made) void navigate(pages.itemChange(made.id))
    },
  })
  if (!me.can('item-changes.write') || me.department?.code !== item.body || !item.published) return null
  return (
    <div className="buttons">
      <Button danger onClick={() => setStriking(true)}>
        删除
      </Button>
      <LinkButton type="primary" to={pages.newItemChange({ item: item.id })}>
        修订
      </LinkButton>
      <ReasonModal
        open={striking}
        title="起草删除"
        note="随下一版清单删除后不能再备案、检查；此前备案的不受影响。"
        label="理由"
        okText="起草"
        danger
        command={command}
        onClose={() => setStriking(false)}
      />
    </div>
  )
}
