import { fileNameOf } from './download'
import type { Http } from './http'

/** What every method of the generated clients takes beside what its operation asks for. */
export interface Abortable {
  signal?: AbortSignal
}

/** A file as it was answered, with the name that the server gives it. */
export interface FileAnswer {
  data: Blob
  fileName?: string
}

type Queried = string | number | boolean | undefined | readonly (string | number | boolean)[]

/** What a request carries beside its address. */
interface Sent extends Abortable {
  query?: Record<string, Queried>
  /** The version, as the header has it. */
  ifMatch?: string
  json?: unknown
  file?: File
}

/** Each value under its name, each of several, nothing for what is left out. */
function withQuery(path: string, query: Record<string, Queried> = {}): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query))
    for (const each of value === undefined ? [] : [value].flat()) search.append(name, String(each))
  const text = search.toString()
  return text ? `${path}?${text}` : path
}

function send(http: Http, method: string, path: string, sent: Sent, accept: string): Promise<Response> {
  const headers: Record<string, string> = { Accept: accept }
  if (sent.ifMatch) headers['If-Match'] = sent.ifMatch
  let body: BodyInit | undefined
  if (sent.file) {
    const form = new FormData()
    form.append('file', sent.file, sent.file.name)
    body = form
  } else if ('json' in sent) {
    headers['Content-Type'] = 'application/json'
    body = JSON.stringify(sent.json)
  }
  return http.fetch(withQuery(path, sent.query), { method, headers, body, signal: sent.signal })
}

/** An operation that answers in JSON or with nothing. What is refused, {@link Http} throws. */
export async function call<T>(http: Http, method: string, path: string, sent: Sent): Promise<T> {
  const text = await (await send(http, method, path, sent, 'application/json')).text()
  return (text ? JSON.parse(text) : undefined) as T
}

/** An operation that answers with a file. */
export async function fetchFile(http: Http, method: string, path: string, sent: Sent): Promise<FileAnswer> {
  const response = await send(http, method, path, sent, '*/*')
  return {
    data: await response.blob(),
    fileName: fileNameOf(response.headers.get('Content-Disposition')),
  }
}
