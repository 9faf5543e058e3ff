import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Navigate, useNavigate, useParams } from 'react-router'
import { shown } from '@/api/can'
import { affected } from '@/entities/affected'
import { EnterprisesClient, enterprisesQueries, type EnterpriseDetails } from '@/api/generated'
import { safetyDomainLabels } from '@/entities/catalogue/labels'
import {
  enterpriseClassLabels,
  owningLevelLabels,
  sectorLabels,
  specialHazardLabels,
} from '@/entities/enterprises/labels'
import { useMe } from '@/api/me'
import { pages } from '@/entities/pages'
import { formatWindow } from '@/lib/dates'
import { labelOf } from '@/lib/labels'
import { Card, Facts, Page, PageHead, QueryView, ReasonModal, RiskMark, ToneTag, useCommand, VerbButton } from '@/ui'
import { Course } from './components/Course'
import { Past } from './components/Past'
import { Sections } from './components/Sections'
import { StandingModal } from './components/StandingModal'
import { enterpriseVerbLabels } from './labels'
import './enterprises.css'

const VERBS = ['restore', 'deregister', 'stand', 'amend'] as const

/** Everything about one enterprise on one page; of a file that was merged, the page of the one that it leads to. */
export function Component() {
  const { id = '' } = useParams()
  const result = useQuery(enterprisesQueries.show({ id }))
  return (
    <Page>
      <QueryView result={result}>
        {(enterprise) =>
          enterprise.mergedIntoId ? (
            <Navigate to={pages.enterprise(enterprise.mergedIntoId)} replace />
          ) : (
            <File key={enterprise.id} enterprise={enterprise} />
          )
        }
      </QueryView>
    </Page>
  )
}

function File({ enterprise }: { enterprise: EnterpriseDetails }) {
  return (
    <>
      <Head enterprise={enterprise} />
      {enterprise.warnings.map((warning) => (
        <p key={warning.code} className="enterprise-note" role="note">
          {warning.title}
        </p>
      ))}
      <div className="split">
        <div className="stack">
          <Particulars enterprise={enterprise} />
          <Past enterprise={enterprise} />
          <Sections enterpriseId={enterprise.id} />
        </div>
        <Course enterpriseId={enterprise.id} />
      </div>
    </>
  )
}

function Head({ enterprise }: { enterprise: EnterpriseDetails }) {
  const me = useMe()
  const navigate = useNavigate()
  const [asking, setAsking] = useState(false)
  const [standing, setStanding] = useState(false)
  const gone = enterprise.status === 'deregistered'

  const change = useCommand<string>({
    id: `enterprises.${gone ? 'restore' : 'deregister'} ${enterprise.id}`,
    send: (http, reason, ifMatch) => {
      const sent = { id: enterprise.id, ifMatch, body: { reason } }
      const client = new EnterprisesClient(http)
      return gone ? client.restore(sent) : client.deregister(sent)
    },
    version: enterprise.version,
    asking,
    changes: affected.enterprise,
    success: gone ? '档案已恢复' : '档案已注销',
  })
  return (
    <>
      <PageHead
        title={enterprise.name}
        back={me.enterpriseId ? undefined : { to: pages.enterprises(), label: '企业' }}
        tags={
          <>
            <RiskMark colour={enterprise.riskColour} long />
            {gone && <ToneTag tone="gray">已注销</ToneTag>}
          </>
        }
        purpose={
          <>
            <span className="code">{enterprise.uscc}</span>　{enterprise.subdistrictName} {enterprise.community}
          </>
        }
        actions={
          <>
            {shown(enterprise.can, VERBS).map(({ verb, refusal }) => (
              <VerbButton
                key={verb}
                type={verb === 'amend' ? 'primary' : 'default'}
                refusal={refusal}
                onClick={() => {
                  if (verb === 'amend') void navigate(pages.editEnterprise(enterprise.id))
                  else if (verb === 'stand') setStanding(true)
                  else setAsking(true)
                }}
              >
                {enterpriseVerbLabels[verb]}
              </VerbButton>
            ))}
          </>
        }
      />
      <ReasonModal
        open={asking}
        title={gone ? '恢复企业档案' : '注销企业档案'}
        note={
          gone ? '恢复后可以再次对该企业备案检查。' : '注销后不能再对该企业备案检查，已有的档案和办理过程仍可查看。'
        }
        placeholder={gone ? '例如：误注销' : '例如：已迁出本区'}
        okText={gone ? '恢复' : '注销'}
        danger={!gone}
        command={change}
        onClose={() => setAsking(false)}
      />
      {standing && <StandingModal enterprise={enterprise} onClose={() => setStanding(false)} />}
    </>
  )
}

function Particulars({ enterprise }: { enterprise: EnterpriseDetails }) {
  const phone = enterprise.phone
  return (
    <Card title="基本情况" note={enterprise.masked ? '个人信息已隐去一部分' : undefined}>
      <Facts
        items={[
          [
            '行业',
            `${labelOf(sectorLabels, enterprise.sector)}　${enterprise.industryCode} ${enterprise.industryName}`,
          ],
          ['地址', enterprise.address],
          ['法定代表人', enterprise.legalRepresentative],
          ['联系人', enterprise.contact],
          ['联系电话', phone && (enterprise.masked ? phone : <a href={`tel:${phone}`}>{phone}</a>)],
          [
            '分类',
            [
              enterprise.class && labelOf(enterpriseClassLabels, enterprise.class),
              enterprise.owningLevel && labelOf(owningLevelLabels, enterprise.owningLevel),
              enterprise.classDocument,
            ]
              .filter(Boolean)
              .join('　') || null,
          ],
          [
            '保护日',
            enterprise.protected.length > 0 &&
              enterprise.protected.map(({ from, to, reason }) => `${formatWindow(from, to)} ${reason}`).join('；'),
          ],
          ['从业人数', enterprise.employees === undefined ? null : `${enterprise.employees} 人`],
        ]}
      />
      <div className="enterprise-lines">
        <Facts
          items={[
            ['安全领域', marks(enterprise.safetyDomains, safetyDomainLabels)],
            ['重点领域', marks(enterprise.specialHazards, specialHazardLabels, 'gold')],
          ]}
        />
      </div>
    </Card>
  )
}

function marks<K extends string>(members: readonly K[], labels: Record<K, string>, tone: 'gray' | 'gold' = 'gray') {
  return (
    members.length > 0 && (
      <span className="enterprise-marks">
        {members.map((member) => (
          <ToneTag key={member} tone={tone}>
            {labelOf(labels, member)}
          </ToneTag>
        ))}
      </span>
    )
  )
}
