import path from 'node:path'

/** What a folder of src may import, by the first folder of the path; a feature sees only itself among the features. */
const allowed = {
  lib: ['lib'],
  api: ['api', 'lib'],
  ui: ['ui', 'lib', 'api'],
  entities: ['entities', 'ui', 'lib', 'api'],
  features: ['entities', 'ui', 'lib', 'api'],
  app: ['app', 'features', 'entities', 'ui', 'lib', 'api'],
}

function placeOf(file) {
  const parts = file.replaceAll('\\', '/').split('/src/').pop().split('/')
  return parts.length < 2 ? null : { zone: parts[0], feature: parts[0] === 'features' ? parts[1] : null }
}

export function refusal(file, imported) {
  const source = file.replaceAll('\\', '/')
  if (!imported.startsWith('.') && !imported.startsWith('@/')) return null
  const target = imported.startsWith('@/')
    ? `/src/${imported.slice(2)}`
    : path.posix.join(path.posix.dirname(source), imported)
  const from = placeOf(source)
  const to = placeOf(target)
  if (!from || !to || !(from.zone in allowed)) return null
  if (from.zone === 'features' && to.zone === 'features')
    return from.feature === to.feature ? null : `Feature ${from.feature} must not import feature ${to.feature}`
  return allowed[from.zone].includes(to.zone) ? null : `${from.zone} must not import ${to.zone}`
}

export const zones = {
  meta: { type: 'problem', schema: [] },
  create: (context) => {
    const check = (node) => {
      const value = node.source?.value
      const message = typeof value === 'string' ? refusal(context.filename, value) : null
      if (message) context.report({ node, message })
    }
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    }
  },
}
