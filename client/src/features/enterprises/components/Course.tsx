import { useInfiniteQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { Card, QueryView, Timeline } from '@/ui'
import { timelineQuery } from '../queries'

/** 办理过程 of one enterprise: filings, visits, hazards and changes of its file, newest first. */
export function Course({ enterpriseId }: { enterpriseId: string }) {
  const result = useInfiniteQuery(timelineQuery(enterpriseId))
  return (
    <Card title="办理过程">
      <QueryView result={result}>
        {({ pages }) => (
          <>
            <Timeline entries={pages.flatMap((page) => page.items)} shown={Number.POSITIVE_INFINITY} />
            {result.hasNextPage && (
              <Button
                type="link"
                size="small"
                loading={result.isFetchingNextPage}
                onClick={() => result.fetchNextPage()}
              >
                更早的办理过程
              </Button>
            )}
          </>
        )}
      </QueryView>
    </Card>
  )
}
