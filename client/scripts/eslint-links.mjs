/** A text that begins like the address of a page of ours; files and operations of the API are none. */
const ADDRESS = /^\/(?!api\/|\/)(?:[a-z][\w-]*(?:[/?#]|$)|$)/

/** Only in a link is a single stroke an address; elsewhere it parts words. */
const isAddress = (text, inLink) => ADDRESS.test(text) && (inLink || text !== '/')

const LINKS = new Set(['to', 'href'])
const GOING = new Set(['navigate', 'redirect', 'open'])

function inLink(node) {
  for (let at = node.parent; at; at = at.parent) {
    if (at.type === 'JSXAttribute') return LINKS.has(at.name.name)
    if (at.type === 'Property' && !at.computed) return LINKS.has(at.key.name ?? at.key.value)
    if (at.type === 'CallExpression') return GOING.has(at.callee.name)
    if (at.type.endsWith('Statement') || at.type.endsWith('Declaration')) return false
  }
  return false
}

/** Routes and entries of the menu say their path themselves; pages.ts says how it is linked to. */
const isPath = (node) =>
  node.parent.type === 'Property' &&
  !node.parent.computed &&
  node.parent.key.name === 'path' &&
  node.parent.value === node

export const links = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      text: 'A link is one of the functions of entities/pages, never a text: {{text}}',
      search:
        'The address of a page is read and written by useAddress or useListParams, by its shape in entities/addresses',
    },
  },
  create(context) {
    const check = (node, text) => {
      if (isAddress(text, inLink(node)) && !isPath(node)) context.report({ node, messageId: 'text', data: { text } })
    }
    return {
      Literal: (node) =>
        typeof node.value === 'string' && node.parent.type !== 'ImportDeclaration' && check(node, node.value),
      TemplateLiteral: (node) => check(node, node.quasis[0].value.cooked + (node.expressions.length > 0 ? 'x' : '')),
      ImportSpecifier: (node) =>
        node.imported.name === 'useSearchParams' && context.report({ node, messageId: 'search' }),
    }
  },
}
