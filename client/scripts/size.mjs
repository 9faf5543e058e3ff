import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

/** What every signed-in page begins with: the routes and the frame. */
const SIGNED_IN = ['app/signedIn', 'app/Shell']

/** What the frame of every signed-in page fetches by itself on a desk; on a phone it waits until it is asked for. */
const DESK = ['app/MenuEntries', 'app/UserActions', 'features/notifications/BellPanel']

/** What a page may weigh at its first load, as a browser gets it, in kB of 1,000 bytes; and the modules that it begins with. */
export const BUDGETS = [
  { page: 'sign-in', budget: 110, modules: ['app/SignIn'] },
  { page: 'verify', budget: 110, modules: ['features/verify/VerifyPage'] },
  { page: 'workbench', budget: 400, modules: [...SIGNED_IN, ...DESK, 'app/Home', 'features/today/TodayPage'] },
  {
    page: 'onsite',
    budget: 250,
    modules: [...SIGNED_IN, 'app/SignInAgain', 'app/Home', 'features/inspections/OnsiteToday'],
  },
  { page: 'onsite checklist', budget: 350, modules: [...SIGNED_IN, 'features/inspections/OnsiteChecklist'] },
]

/** The files of a build's manifest that must be there before a page shows: entry, the page's modules, and all that they import statically. */
export function filesOf(manifest, modules) {
  const files = new Set()
  const visit = (key) => {
    const chunk = manifest[key]
    if (!chunk || files.has(chunk.file)) return
    files.add(chunk.file)
    chunk.css?.forEach((file) => files.add(file))
    chunk.imports?.forEach(visit)
  }
  const keys = Object.keys(manifest)
  const entry = keys.find((key) => manifest[key].isEntry)
  const own = modules.map((module) => keys.find((key) => key.startsWith(`src/${module}.`)))
  if (!entry || own.includes(undefined)) throw new Error(`No chunk of ${modules.join(', ')} in the manifest`)
  ;[entry, ...own].forEach(visit)
  return [...files]
}

/** What is sent of a file: its Brotli form where the build made one. */
export function weightOf(root, file) {
  const whole = path.join(root, file)
  const compressed = `${whole}.br`
  return statSync(existsSync(compressed) ? compressed : whole).size
}

function main() {
  const root = path.resolve(import.meta.dirname, '../../src/Api/wwwroot')
  const manifest = JSON.parse(readFileSync(path.join(root, '.vite/manifest.json'), 'utf8'))
  let failed = false
  for (const { page, budget, modules } of BUDGETS) {
    const files = ['index.html', ...filesOf(manifest, modules)]
    const bytes = files.reduce((sum, file) => sum + weightOf(root, file), 0)
    const fits = bytes <= budget * 1000
    failed ||= !fits
    console.log(
      `${fits ? 'ok' : 'TOO BIG'}  ${page}: ${(bytes / 1000).toFixed(1)} of ${budget} kB in ${files.length} files`,
    )
  }
  process.exitCode = failed ? 1 : 0
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main()
