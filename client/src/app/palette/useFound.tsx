import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { searchQueries, type SearchAnswer } from '@/api/generated'
import { enterpriseStatusLabels } from '@/entities/enterprises/labels'
import { hazardStatusLabels } from '@/entities/hazards/labels'
import { inspectionStatusLabels } from '@/entities/inspections/labels'
import { pages } from '@/entities/pages'
import { filingStatusLabels } from '@/features/filings/labels'
import { RiskMark } from '@/ui/RiskMark'
import { StatusTag } from '@/ui/StatusTag'
import type { Group } from './option'

const groupsOf = ({ enterprises, inspections, filings, hazards }: SearchAnswer): Group[] => [
  {
    label: '企业',
    options: enterprises.map(({ id, name, uscc, riskColour, status, formerName }) => ({
      to: pages.enterprise(id),
      title: name,
      note: (
        <>
          {formerName ? <span className="ellipsis">曾用名：{formerName}</span> : <span>{uscc}</span>}{' '}
          <RiskMark colour={riskColour} />
          {status !== 'active' && <StatusTag status={status} labels={enterpriseStatusLabels} />}
        </>
      ),
    })),
  },
  {
    label: '检查任务',
    options: inspections.map(({ id, number, enterpriseName, status }) => ({
      to: pages.inspection(id),
      title: number,
      note: (
        <>
          <span className="ellipsis">{enterpriseName}</span>{' '}
          <StatusTag status={status} labels={inspectionStatusLabels} />
        </>
      ),
    })),
  },
  {
    label: '执法备案',
    options: filings.map(({ id, number, title, departmentName, status }) => ({
      to: pages.filing(id),
      title: number,
      note: (
        <>
          <span className="ellipsis">
            {departmentName}　{title}
          </span>{' '}
          <StatusTag status={status} labels={filingStatusLabels} />
        </>
      ),
    })),
  },
  {
    label: '隐患',
    options: hazards.map(({ id, number, enterpriseName, description, status }) => ({
      to: pages.hazard(id),
      title: number,
      note: (
        <>
          <span className="ellipsis">
            {enterpriseName}　{description}
          </span>{' '}
          <StatusTag status={status} labels={hazardStatusLabels} />
        </>
      ),
    })),
  },
]

/** The records under a text; nothing is asked for none. */
export function useFound(q: string) {
  const found = useQuery({
    ...searchQueries.find({ q }),
    enabled: q !== '',
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  })
  return {
    groups: q && found.data ? groupsOf(found.data) : [],
    waiting: q !== '' && found.isFetching,
    error: q ? found.error : null,
    retry: () => void found.refetch(),
  }
}
