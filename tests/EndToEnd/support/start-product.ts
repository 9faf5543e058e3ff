import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setClock, WEDNESDAY } from './clock'

const root = resolve(import.meta.dirname, '../../..')

/** Starts the product as a newcomer does, with an empty data folder and the demonstration, on a Wednesday; `BASE_URL` uses one that already runs. */
export default async function startProduct(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.BASE_URL) return undefined

  const port = await freePort()
  const data = await mkdtemp(join(tmpdir(), 'supervision-e2e-'))
  process.env.CLOCK_FILE = join(data, 'clock')
  await setClock(WEDNESDAY)
  const product = spawn(
    join(root, 'run.sh'),
    ['--port', `${port}`, '--data', data, '--clock', process.env.CLOCK_FILE],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  const output = collected(product)
  const stop = async () => {
    await stopped(product)
    await rm(data, { recursive: true, force: true })
  }

  process.env.BASE_URL = `http://localhost:${port}`
  try {
    await answering(`${process.env.BASE_URL}/health/ready`, product)
  } catch (error) {
    await stop()
    throw new Error(`${(error as Error).message}\n${output()}`)
  }
  return stop
}

/** Answers, and has told what the demonstration had to tell: news of a walk does not wait behind it. */
async function answering(url: string, product: ChildProcess): Promise<void> {
  const until = Date.now() + 600_000
  while (Date.now() < until) {
    if (hasEnded(product)) throw new Error(`the product ended with ${product.exitCode ?? product.signalCode}`)
    const answer = await fetch(url).catch(() => undefined)
    if (answer?.ok && ((await answer.json()) as { status: string }).status === 'Healthy') return
    await new Promise((again) => setTimeout(again, 200))
  }
  throw new Error(`${url} does not answer`)
}

async function stopped(product: ChildProcess): Promise<void> {
  if (hasEnded(product)) return
  const ended = new Promise((done) => product.once('exit', done))
  product.kill('SIGTERM')
  await ended
}

function hasEnded(product: ChildProcess): boolean {
  return product.exitCode !== null || product.signalCode !== null
}

function collected(product: ChildProcess): () => string {
  const lines: string[] = []
  product.stdout?.on('data', (chunk) => lines.push(`${chunk}`))
  product.stderr?.on('data', (chunk) => lines.push(`${chunk}`))
  return () => lines.join('').slice(-4000)
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  await new Promise((closed) => server.close(closed))
  return port
}
