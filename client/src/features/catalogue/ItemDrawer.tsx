import { useQuery } from '@tanstack/react-query'
import { Drawer } from 'antd'
import { useMe } from '@/api/me'
import { supervisionItemsQueries, type SupervisionItemDetails } from '@/api/generated'
import { riskColourLabels } from '@/api/labels'
import { safetyDomainLabels } from '@/entities/catalogue/labels'
import { useNames } from '@/entities/reference'
import { formatFullDate } from '@/lib/dates'
import { labelOf } from '@/lib/labels'
import { Facts, QueryView, ToneTag } from '@/ui'
import { basisText, stateOf } from './basis'
import { ItemVerbs } from './ItemVerbs'
import { inspectionForceLabels } from './labels'
import { allCriteriaQuery } from './queries'

interface Props {
  id: string | null
  /** The day on which the legal bases are judged. */
  on: string | undefined
  onClose: () => void
}

/** One row of the one table in full. */
export function ItemDrawer({ id, on, onClose }: Props) {
  const { today } = useMe()
  const result = useQuery({ ...supervisionItemsQueries.get({ id: id ?? '', on }), enabled: id !== null })
  return (
    <Drawer
      open={id !== null}
      size={560}
      title={result.data?.name ?? '监管事项'}
      extra={result.data && <ItemVerbs item={result.data} />}
      onClose={onClose}
      destroyOnHidden
    >
      {id && <QueryView result={result}>{(item) => <Item item={item} on={on ?? today} />}</QueryView>}
    </Drawer>
  )
}

function Item({ item, on }: { item: SupervisionItemDetails; on: string }) {
  const { department } = useNames()
  return (
    <div className="stack item-details">
      {item.sample && (
        <p>
          <ToneTag tone="gold">样例</ToneTag> <span className="text2">只示编制格式，未经任何单位发布。</span>
        </p>
      )}
      {item.unused && (
        <p>
          <ToneTag tone="gold">多年未用</ToneTag>{' '}
          <span className="text2">列入清单后多年没有检查过，应清理（年数见方案参数）。</span>
        </p>
      )}
      {!item.published && (
        <p>
          <ToneTag tone="gray">已删除</ToneTag> <span className="text2">现行清单没有这个事项，不得备案、检查。</span>
        </p>
      )}
      <Facts
        items={[
          ['编码', item.code],
          ['监管单位', department(item.body)],
          ['安全领域', labelOf(safetyDomainLabels, item.safetyDomain)],
          ['检查力量', labelOf(inspectionForceLabels, item.force)],
          ['配合单位', item.cooperatingBodies.map(department).join('、') || '—'],
          ['频次', item.frequency],
          ['分色频次', coloursOf(item) || '—'],
          ['列入清单', item.inTableSince ? `${formatFullDate(item.inTableSince)}起` : '—'],
          ['标签', item.tags.join('、')],
        ]}
      />
      <h3>检查内容</h3>
      <ol className="item-points">
        {item.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ol>
      <h3>
        监管依据 <span className="text3">{formatFullDate(on)}是否有效</span>
      </h3>
      <Bases item={item} />
      {item.standards.length > 0 && (
        <>
          <h3>技术标准</h3>
          <p>{item.standards.join('、')}</p>
        </>
      )}
      {item.majorHazard && <MajorHazard item={item} />}
    </div>
  )
}

const coloursOf = (item: SupervisionItemDetails) =>
  item.colourFrequencies
    .map(({ colour, timesPerYear }) => `${riskColourLabels[colour]}每年${timesPerYear}次`)
    .join('、')

function Bases({ item }: { item: SupervisionItemDetails }) {
  return (
    <ul className="basis-list">
      {item.legalBases.map((basis) => {
        const state = stateOf(basis)
        return (
          <li key={`${basisText(basis)} ${basis.edition}`}>
            <div>
              {basisText(basis)} <ToneTag tone={state.tone}>{state.word}</ToneTag>
            </div>
            <div className="text3">{basis.edition}</div>
            {state.sentence && <div className="text2">{state.sentence}</div>}
          </li>
        )
      })}
    </ul>
  )
}

function MajorHazard({ item }: { item: SupervisionItemDetails }) {
  const { data: all = [] } = useQuery(allCriteriaQuery)
  const criteria = all.filter((criterion) => item.majorHazardCriteria.includes(criterion.code))
  return (
    <>
      <h3>可能构成重大事故隐患</h3>
      <p>{item.majorHazardReference}</p>
      <ul className="basis-list">
        {criteria.map((criterion) => (
          <li key={criterion.code}>
            {criterion.article}
            {criterion.paragraph} {criterion.text}{' '}
            {!criterion.verified && (
              <ToneTag tone="gray" title="引用前须与公布文本核对">
                待核对
              </ToneTag>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
