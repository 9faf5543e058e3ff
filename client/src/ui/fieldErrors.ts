import type { FormInstance } from 'antd'
import { problemOf } from '@/api/problem'

type NamePath = (string | number)[]

/** `lines[2].from`, `lines.2.from` → ['lines', 2, 'from'], as antd names a field of a list. */
export function namePathOf(field: string): NamePath {
  return field
    .replace(/\[(\d+)\]/g, '.$1')
    .split('.')
    .filter(Boolean)
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part))
}

/**
 * Puts the server's messages under the form's fields and goes to the first one. Returns whether there were any;
 * otherwise the refusal is one for a ProblemAlert. `rename` maps names on the wire to names of the form.
 */
export function showFieldErrors(
  form: FormInstance,
  error: unknown,
  rename: Record<string, string | NamePath> = {},
): boolean {
  const errors = Object.entries(problemOf(error).errors ?? {})
  if (errors.length === 0) return false
  const fields = errors.map(([field, messages]) => {
    const name = rename[field] ?? namePathOf(field)
    return { name: Array.isArray(name) ? name : [name], errors: messages }
  })
  form.setFields(fields)
  form.scrollToField(fields[0]!.name, { focus: true, block: 'center' })
  return true
}
