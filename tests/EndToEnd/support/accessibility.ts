import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']

/** The page keeps WCAG 2.1 A and AA, as far as axe can tell; each complaint names rule and element, and the test goes on to the next page. */
export async function accessible(page: Page, where: string): Promise<void> {
  // Our pages have no frames, and without looking for them axe needs no second tab; nor have they sound or styles of another site, which it would load first.
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'], preload: false })
    .withTags(rules)
    .setLegacyMode()
    .analyze()
  const complaints = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html, any, all, none }) => {
      const why = [...any, ...all, ...none].map((check) => check.message).join('; ')
      return `${id} (${help}): ${target.join(' ')}\n    ${html.slice(0, 160)}\n    ${why}`
    }),
  )
  expect.soft(complaints, `${where} is accessible`).toEqual([])
}
