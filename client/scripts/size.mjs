import { readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'

/** What a page may weigh at its first load, compressed, in kB of 1,000 bytes. */
export const BUDGETS = { 'app/SignIn': 200, 'features/verify/VerifyPage': 200 }

/** The files of a build's manifest that must be there before a page shows: entry, page, and all that they import statically. */
export function filesOf(manifest, page) {
  const files = new Set()
  const visit = (key) => {
    const chunk = manifest[key]
    if (!chunk || files.has(chunk.file)) return
    files.add(chunk.file)
    chunk.css?.forEach((file) => files.add(file))
    chunk.imports?.forEach(visit)
  }
  const entry = Object.keys(manifest).find((key) => manifest[key].isEntry)
  const own = Object.keys(manifest).find((key) => key.startsWith(`src/${page}.`))
  if (!entry || !own) throw new Error(`No chunk of ${page} in the manifest`)
  visit(entry)
  visit(own)
  return [...files]
}

function main() {
  const root = path.resolve(import.meta.dirname, '../../src/Api/wwwroot')
  const manifest = JSON.parse(readFileSync(path.join(root, '.vite/manifest.json'), 'utf8'))
  const weigh = (file) => gzipSync(readFileSync(path.join(root, file))).length
  let failed = false
  for (const [page, budget] of Object.entries(BUDGETS)) {
    const bytes = filesOf(manifest, page).reduce((sum, file) => sum + weigh(file), weigh('index.html'))
    const fits = bytes <= budget * 1000
    failed ||= !fits
    console.log(
      `${fits ? 'ok' : 'TOO BIG'}  ${page}: ${(bytes / 1000).toFixed(1)} of ${budget} kB compressed at first load`,
    )
  }
  process.exitCode = failed ? 1 : 0
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main()
