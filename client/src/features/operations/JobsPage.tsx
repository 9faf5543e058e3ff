import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { shown } from '@/api/can'
import { JobsClient, type JobRow, type JobRunRow } from '@/api/generated'
import { affected } from '@/entities/affected'
import { formatMoment } from '@/lib/dates'
import { labelOf } from '@/lib/labels'
import { Card, ConfirmModal, Page, PageHead, QueryView, StackTable, ToneTag, useCommand, VerbButton } from '@/ui'
import { jobOutcomeLabels, jobOutcomeTones, jobVerbLabels } from './labels'
import { jobsQuery } from './queries'
import './operations.css'

/** 后台任务: what the system does by itself, when it did so last, when it will next, and what went wrong. */
export function Component() {
  const result = useQuery(jobsQuery)
  const [asked, setAsked] = useState<JobRow | null>(null)
  const run = useCommand<string>({
    id: `jobs.run ${asked?.name ?? ''}`,
    send: (http, name) => new JobsClient(http).run({ name }),
    changes: affected.job,
    success: '已提出，稍后在列表中查看结果',
  })
  return (
    <Page>
      <PageHead title="后台任务" purpose="系统按时自动进行的工作；几个实例同时运行时，每次只由其中一个执行。" />
      <Card flush>
        <QueryView result={result} rows={8}>
          {(jobs) => (
            <StackTable<JobRow>
              rowKey="name"
              dataSource={jobs}
              minWidth={900}
              caption="后台任务"
              expandable={{
                rowExpandable: (job) => job.failures.length > 0,
                expandedRowRender: (job) => <Failures runs={job.failures} />,
              }}
              columns={[
                {
                  title: '任务',
                  lead: true,
                  render: (_, job) => (
                    <>
                      <b>{job.title}</b>
                      <div className="text2 job__does">{job.does}</div>
                    </>
                  ),
                },
                { title: '运行时间', width: 150, render: (_, job) => job.schedule },
                { title: '最近一次', width: 260, render: (_, job) => <LastRun run={job.lastRun} /> },
                { title: '下次运行', width: 130, render: (_, job) => formatMoment(job.nextRunAt) },
                {
                  title: '操作',
                  width: 100,
                  render: (_, job) =>
                    shown(job.can, ['run']).map(({ verb, refusal }) => (
                      <VerbButton
                        key={verb}
                        className="job__run"
                        type="link"
                        size="small"
                        aria-label={`${jobVerbLabels[verb]}：${job.title}`}
                        refusal={refusal}
                        onClick={() => setAsked(job)}
                      >
                        {jobVerbLabels[verb]}
                      </VerbButton>
                    )),
                },
              ]}
            />
          )}
        </QueryView>
      </Card>
      <ConfirmModal
        open={asked !== null}
        title={`立即运行“${asked?.title}”`}
        okText="运行"
        command={run}
        body={asked?.name ?? ''}
        onClose={() => setAsked(null)}
      >
        <p>{asked?.does}。</p>
        <p className="text2">不影响下次按时运行；您提出的运行记入审计。</p>
      </ConfirmModal>
    </Page>
  )
}

function LastRun({ run }: { run?: JobRunRow }) {
  if (!run) return <span className="text3">从未运行</span>
  return (
    <>
      <ToneTag tone={jobOutcomeTones[run.outcome]}>{labelOf(jobOutcomeLabels, run.outcome)}</ToneTag>{' '}
      {formatMoment(run.endedAt ?? run.startedAt ?? run.at)}
      <div className={run.error ? 'text-red' : 'text2'}>{run.error ?? run.said}</div>
      {run.requestedBy && <div className="text3">{run.requestedBy}提出</div>}
    </>
  )
}

function Failures({ runs }: { runs: JobRunRow[] }) {
  return (
    <div className="job__failures">
      <b>最近的失败</b>
      <ul>
        {runs.map((run) => (
          <li key={run.id}>
            <span>{formatMoment(run.at)}</span>
            <span>{labelOf(jobOutcomeLabels, run.outcome)}</span>
            <span className="text-red">{run.error}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
