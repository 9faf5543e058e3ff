import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ProblemError } from '@/api/problem'
import { ClauseLink } from './ClauseLink'
import { namePathOf } from './fieldErrors'
import { withChosen } from './FilterBar'
import { ProblemAlert } from './ProblemAlert'
import { RiskMark } from './RiskMark'
import { sortOrderOf, sortParam } from './tableKeys'
import { dotOf } from './Timeline'
import { renderUi } from './testing'
import { toneOf } from './tones'
import { visibleColumns } from './useColumns'

describe('pieces', () => {
  it('leads a clause of the Plan to its place and names a statute without a link', () => {
    renderUi(
      <>
        <ClauseLink clause="五(三)2" />
        <ClauseLink clause="行政处罚法第四十二条" />
      </>,
    )
    expect(screen.getByRole('link', { name: '〔五(三)2〕' }).getAttribute('href')).toBe('/plan#p-5-3-2')
    expect(screen.queryByRole('link', { name: /行政处罚法/ })).toBeNull()
  })

  it('shows a refusal with its clause, its rows and the number of the request', () => {
    const error = new ProblemError({
      type: 'about:blank',
      title: '有 2 行不能备案',
      status: 409,
      code: 'filing.refused',
      clause: '五(三)2',
      traceId: 'req-1',
      breaches: [
        { code: 'a', title: '本年度已备案', clause: '六(三)', row: 4 },
        { code: 'b', title: '窗口跨月', clause: '五(三)2', row: 6 },
      ],
    })
    renderUi(<ProblemAlert error={error}>可以移除这两行</ProblemAlert>)
    const alert = screen.getByRole('alert').textContent
    expect(alert).toContain('有 2 行不能备案')
    expect(alert).toContain('第 4 行　本年度已备案')
    expect(alert).toContain('第 6 行　窗口跨月')
    expect(alert).toContain('可以移除这两行')
    expect(alert).toContain('请求编号 req-1')
    expect(screen.getAllByRole('link')).toHaveLength(3)
  })

  it('says nothing twice when the one broken rule is the title itself', () => {
    const breach = { code: 'a', title: '本年度已备案', clause: '六(三)' }
    renderUi(
      <ProblemAlert
        error={new ProblemError({ type: 'about:blank', traceId: '', ...breach, status: 409, breaches: [breach] })}
      />,
    )
    expect(screen.getAllByText(/本年度已备案/)).toHaveLength(1)
  })

  it('never shows a risk by its colour alone', () => {
    renderUi(<RiskMark colour="orange" />)
    expect(screen.getByText('橙')).toBeTruthy()
  })

  it('finds the field of a list that a message belongs to', () => {
    expect(namePathOf('lines[2].from')).toEqual(['lines', 2, 'from'])
    expect(namePathOf('lines.2.officers.0.name')).toEqual(['lines', 2, 'officers', 0, 'name'])
    expect(namePathOf('title')).toEqual(['title'])
  })

  it('turns a column head into a sort and back', () => {
    expect(sortParam('name', 'descend')).toBe('-name')
    expect(sortParam('name', null)).toBeUndefined()
    expect(sortOrderOf('-name', 'name')).toBe('descend')
    expect(sortOrderOf('other', 'name')).toBeNull()
  })

  it('shows a filter of several values, as a link may bring it, in words', () => {
    const options = [
      { value: 'rectifying', label: '整改中' },
      { value: 'closed', label: '已闭环' },
    ]
    expect(withChosen(options, 'rectifying.closed')[0]).toEqual({ value: 'rectifying.closed', label: '整改中、已闭环' })
    expect(withChosen(options, 'closed')).toBe(options)
    expect(withChosen(options, 'no.such')).toBe(options)
  })

  it('shows chosen columns, and one that was added after the choice', () => {
    const columns = [
      { key: 'a', title: 'A' },
      { key: 'b', title: 'B', optional: true },
      { key: 'new', title: 'C' },
    ]
    expect(visibleColumns(columns, {}).map((column) => column.key)).toEqual(['a', 'new'])
    expect(visibleColumns(columns, { a: false, b: true }).map((column) => column.key)).toEqual(['b', 'new'])
  })

  it('gives a state one colour everywhere', () => {
    expect([toneOf('draft'), toneOf('registered'), toneOf('inProgress'), toneOf('closed'), toneOf('overdue')]).toEqual([
      'gray',
      'blue',
      'gold',
      'green',
      'red',
    ])
    expect(toneOf('something new')).toBe('gray')
    expect([dotOf('inspection.closed'), dotOf('hazard.recheckFailed'), dotOf('inspection.scheduled'), dotOf()]).toEqual(
      ['green', 'red', 'blue', 'gray'],
    )
  })
})
