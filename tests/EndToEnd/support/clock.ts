import { rename, writeFile } from 'node:fs/promises'

/** A Wednesday in the middle of a month without holidays, before noon: every walk begins then, whatever the machine's day is. */
export const WEDNESDAY = '2026-11-18T10:00:00+08:00'
export const SATURDAY = '2026-11-21T10:00:00+08:00'

/** Sets the clock of the product that this run has started; one that already ran (`BASE_URL`) keeps its own. */
export async function setClock(instant: string): Promise<void> {
  const file = process.env.CLOCK_FILE
  if (!file) throw new Error('the clock of a product of BASE_URL cannot be set; name its Clock:File in CLOCK_FILE')
  await writeFile(`${file}.new`, instant)
  await rename(`${file}.new`, file)
}
