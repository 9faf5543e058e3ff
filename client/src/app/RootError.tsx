import { useEffect } from 'react'
import { isRouteErrorResponse, useRouteError } from 'react-router'
import { ProblemError } from '@/api/problem'
import { pages } from '@/entities/pages'
import './RootError.css'

/** A deployment replaces the chunks that an open page may still ask for: one reload brings the new ones. */
function isMissingChunk(error: unknown): boolean {
  return error instanceof Error && /dynamically imported module|module script failed/i.test(error.message)
}

const RELOADED = 'supervision.reloadedAt'

function sentenceOf(error: unknown): string {
  if (error instanceof ProblemError) return error.problem.title
  if (isRouteErrorResponse(error)) return error.status === 404 ? '没有这个页面' : '页面打不开'
  return '页面出错了'
}

/** What is left when a page breaks: what happened, the request's number, and the ways on. */
export function RootError() {
  const error = useRouteError()
  const missing = isMissingChunk(error)

  useEffect(() => {
    if (!missing || Date.now() - Number(sessionStorage.getItem(RELOADED)) < 30_000) return
    sessionStorage.setItem(RELOADED, String(Date.now()))
    location.reload()
  }, [missing])

  const traceId = error instanceof ProblemError ? error.problem.traceId : undefined
  return (
    <main className="root-error" role="alert">
      <h1>{sentenceOf(error)}</h1>
      <p>已填写的草稿仍保存在本机。请刷新页面；如仍出错，请把请求编号告诉系统管理员。</p>
      {traceId && <p className="text2">请求编号 {traceId}</p>}
      <p className="root-error__ways">
        <button type="button" onClick={() => location.reload()}>
          刷新页面
        </button>
        <a href={pages.home()}>回到首页</a>
      </p>
    </main>
  )
}
