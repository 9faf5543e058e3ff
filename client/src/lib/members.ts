/** The member of an enumeration that a text from an address is; a text that is none asks for nothing. */
export function memberOf<M extends string>(members: readonly M[], text: string | undefined): M | undefined {
  return members.find((member) => member === text)
}

/** Several members, joined by dots as a page's address has them. */
export function membersOf<M extends string>(members: readonly M[], text: string | undefined): M[] | undefined {
  const found = (text?.split('.') ?? []).flatMap((each) => memberOf(members, each) ?? [])
  return found.length > 0 ? found : undefined
}

/** Yes, no, or not asked. */
export function truthOf(text: string | undefined): boolean | undefined {
  return text === 'true' || text === 'false' ? text === 'true' : undefined
}
