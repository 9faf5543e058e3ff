import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import type { PlanParameters } from '@/api/generated'
import { useMe } from '@/api/me'
import { pages } from '@/entities/pages'
import { formatFullDate } from '@/lib/dates'
import { Card, ClauseLink, Empty, LinkButton, Page, PageHead, QueryView } from '@/ui'
import { NewVersion } from './NewVersion'
import { PARAMETERS, valueText } from './parameters'
import { versionsQuery } from './queries'
import { Versions } from './Versions'
import './parameters.css'

/** The Plan's numbers and from when they hold. */
export function Component() {
  const [adding, setAdding] = useState(false)
  const result = useQuery(versionsQuery)
  const me = useMe()
  const mayRecord = me.can('parameters.write')
  return (
    <Page>
      <PageHead
        title="方案参数"
        purpose="方案中的期限和次数，按生效日期施行；方案调整时登记新版本。"
        clauses={['六(六)']}
        actions={
          <>
            {me.can('filings.read') && <LinkButton to={pages.whatIf()}>试算</LinkButton>}
            {mayRecord && (
              <Button type="primary" onClick={() => setAdding(true)}>
                登记新版本
              </Button>
            )}
          </>
        }
      />
      <QueryView result={result} rows={10}>
        {(versions) => {
          const present = versions.find((version) => version.state === 'inForce')
          return (
            <div className="split">
              <Card title="现行参数" note={present && `自 ${formatFullDate(present.effectiveFrom)} 起`} flush>
                {present ? (
                  <ParameterTable parameters={present.parameters} />
                ) : (
                  <Empty title="还没有施行的方案参数" hint="由牵头单位登记第一个版本。" />
                )}
              </Card>
              <Versions versions={versions} />
            </div>
          )
        }}
      </QueryView>
      <NewVersion open={adding} onClose={() => setAdding(false)} />
    </Page>
  )
}

function ParameterTable({ parameters }: { parameters: PlanParameters }) {
  return (
    <table className="parameter-table">
      <caption className="visually-hidden">现行方案参数</caption>
      <thead>
        <tr>
          <th scope="col">参数</th>
          <th scope="col">数值</th>
          <th scope="col">条款</th>
        </tr>
      </thead>
      <tbody>
        {PARAMETERS.map((def) => (
          <tr key={def.name}>
            <th scope="row">{def.label}</th>
            <td>{valueText(def, parameters[def.name])}</td>
            <td>
              <ClauseLink clause={def.clause} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
