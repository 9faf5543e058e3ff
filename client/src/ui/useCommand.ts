import { useQueryClient, type QueryKey } from '@tanstack/react-query'
import { App, type FormInstance } from 'antd'
import { useRef, useState } from 'react'
import { httpFetch, type Http } from '@/api/http'
import { meQuery } from '@/api/me'
import { ProblemError } from '@/api/problem'
import type { Version } from '@/lib/drafts'
import { begin, fingerprintOf, settle } from '@/lib/intentions'
import { newKey } from '@/lib/newKey'
import { showFieldErrors } from './fieldErrors'

export interface CommandOptions<B, A> {
  /** Names the verb and what it is done to: `inspections.schedule <id>`. */
  id: string
  send: (http: Http, body: B, ifMatch: string) => Promise<A>
  /** The version of the record as it is shown. */
  version?: Version
  /** A dialog is open for it: what is decided there is decided on the version that it was opened with. */
  asking?: boolean
  /** The beginnings of the query keys whose answers this changes. */
  changes: readonly QueryKey[]
  /** What is announced when it is done. */
  success?: string | ((answer: A) => string | undefined)
  /** Called when it is done; without the answer where what was sent turns out to be there already. */
  onDone?: (answer?: A) => unknown
  /** Called with a refusal, for a page that shows it elsewhere. */
  onRefused?: (error: unknown) => void
  /** The form that shows the server's messages under its fields; `rename` maps names on the wire to those of the form. */
  form?: FormInstance
  rename?: Parameters<typeof showFieldErrors>[2]
  /** What is sent is a secret: nothing of it is written down, and its key is good for this sending only. */
  secret?: boolean
  /** Looks what a colleague has changed (412); true if what was sent is there already. */
  onStale?: () => Promise<boolean>
}

export interface Command<B> {
  /** Does it once, however often it is pressed; false where it was refused. */
  run: (body: B) => Promise<boolean>
  busy: boolean
  error: unknown
  reset: () => void
  /** The record has moved on since the dialog was opened; nothing is sent before somebody has said that they have seen it. */
  moved: boolean
  accept: () => void
}

/** Whether nobody knows if the server has done it. */
const isUnknown = (error: unknown) => !(error instanceof ProblemError) || error.status === 0 || error.status >= 500

/** What of a body makes two of them the same; a file by its name, size and time, since its contents are not read for this. */
const identityOf = (body: unknown) =>
  fingerprintOf(
    JSON.stringify(body, (_, value: unknown) =>
      value instanceof File ? [value.name, value.size, value.lastModified] : value,
    ) ?? '',
  )

/**
 * The one way to have something done: one key per intention, which outlives a broken network and a closed tab but not the matter;
 * busy while it runs; refusals in place; exactly the queries read again that it changed. An answer that the server only repeats is not
 * announced as done now: what it says may be old, so that what is there is read instead.
 */
export function useCommand<B = void, A = unknown>(options: CommandOptions<B, A>): Command<B> {
  const {
    id,
    send,
    version = null,
    asking = false,
    changes,
    success,
    secret = false,
    onDone,
    onRefused,
    form,
    rename,
    onStale,
  } = options
  const queries = useQueryClient()
  const { message } = App.useApp()
  const running = useRef(false)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const [opened, setOpened] = useState<{ version: Version } | null>(asking ? { version } : null)
  if (asking !== (opened !== null)) setOpened(asking ? { version } : null)
  const at = opened ? opened.version : version
  const moved = at !== version

  const readAgain = () => Promise.all(changes.map((queryKey) => queries.invalidateQueries({ queryKey })))

  const attempt = async (body: B): Promise<boolean> => {
    const owner = queries.getQueryData(meQuery.queryKey)?.userName ?? ''
    const wanted = {
      owner,
      id,
      body: secret ? '' : identityOf(body),
      version: at === null ? null : String(at),
    }
    const intention = secret ? { ...wanted, key: newKey(), begunAt: Date.now() } : await begin(wanted)
    let replayed = false
    const http: Http = {
      fetch: async (url, init) => {
        const headers = new Headers(init?.headers)
        if (init?.method === 'POST') headers.set('Idempotency-Key', intention.key)
        const response = await httpFetch(url, { ...init, headers })
        replayed = response.headers.get('Idempotency-Replayed') === 'true'
        return response
      },
    }
    try {
      const answer = await send(http, body, `"${at}"`)
      await settle(intention)
      if (replayed) void message.info('这项操作此前已经提交，现在显示的是最新情况')
      else {
        const sentence = typeof success === 'function' ? success(answer) : success
        if (sentence) void message.success(sentence)
      }
      await onDone?.(answer)
      await readAgain()
      return true
    } catch (thrown) {
      if (!isUnknown(thrown)) await settle(intention)
      return refused(thrown)
    }
  }

  const refused = async (thrown: unknown): Promise<boolean> => {
    const status = thrown instanceof ProblemError ? thrown.status : 0
    if (status === 412 && onStale) {
      const there = await onStale().catch(() => null)
      if (there) {
        if (typeof success === 'string') void message.success(success)
        await onDone?.()
        await readAgain()
        return true
      }
      if (there === false) return false
    }
    // Somebody else was first: the page shows what is there now.
    if (status === 409 || status === 412) await readAgain()
    if (form && showFieldErrors(form, thrown, rename)) return false
    setError(thrown)
    onRefused?.(thrown)
    return false
  }

  const run = async (body: B) => {
    if (running.current || moved) return false
    running.current = true
    setBusy(true)
    setError(null)
    try {
      return await attempt(body)
    } finally {
      running.current = false
      setBusy(false)
    }
  }
  const accept = () => {
    setError(null)
    setOpened({ version })
  }
  return { run, busy, error, reset: () => setError(null), moved, accept }
}
