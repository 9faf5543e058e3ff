import type { Breach, Problem } from './generated'

export type { Breach as ProblemBreach, Problem } from './generated'

/** The refusal of a request; everything that the client throws for one is this. */
export class ProblemError extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.title)
    this.name = 'ProblemError'
    this.problem = problem
  }

  get status(): number {
    return this.problem.status
  }
}

const SENTENCES: Record<number, string> = {
  400: '请求格式有误，请刷新页面后重试',
  401: '登录已过期，请重新登录',
  403: '您没有权限进行此操作',
  404: '没有找到，可能已被删除或您无权查看',
  409: '当前状态不允许此操作',
  412: '内容已被他人修改，请刷新后再操作',
  413: '文件太大，请压缩后再上传',
  415: '文件格式不支持',
  422: '填写内容有误，请按提示修改',
  428: '缺少版本信息，请刷新后再操作',
  429: '操作过于频繁，请稍后再试',
  502: '服务暂时不可用，请稍后再试',
  503: '服务暂时不可用，请稍后再试',
  504: '服务响应超时，请稍后再试',
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function breachesOf(value: unknown): Breach[] | undefined {
  if (!Array.isArray(value)) return undefined
  return value.filter((breach): breach is Breach => isRecord(breach) && typeof breach.title === 'string')
}

/** Reads a refusal's body; a body that is no problem (a proxy's page, an empty one) becomes one with our own sentence. */
export function parseProblem(status: number, text: string, requestId?: string | null): Problem {
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    body = null
  }
  const found = isRecord(body) ? body : {}
  return {
    type: typeof found.type === 'string' ? found.type : 'about:blank',
    title: typeof found.title === 'string' ? found.title : (SENTENCES[status] ?? '服务出错，请稍后再试'),
    status,
    code: typeof found.code === 'string' ? found.code : `http.${status}`,
    clause: typeof found.clause === 'string' ? found.clause : undefined,
    errors: isRecord(found.errors) ? (found.errors as Record<string, string[]>) : undefined,
    breaches: breachesOf(found.breaches),
    traceId: requestId ?? (typeof found.traceId === 'string' ? found.traceId : ''),
  }
}

/** A problem of this client's own, which no request of the server's explains; its code begins with `client.`. */
function ownProblem(code: string, title: string): Problem {
  return { type: 'about:blank', title, status: 0, code: `client.${code}`, traceId: '' }
}

export function networkProblem(): Problem {
  return ownProblem('network', '网络不通，内容已保留，请检查网络后重试')
}

/** Any thrown value as a problem, so that one component can show all of them. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem
  return ownProblem('bug', '页面出错，请刷新后重试')
}

export function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError'
}
