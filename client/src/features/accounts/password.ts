const LETTERS = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ'
const DIGITS = '23456789'

/** A first password that can be read out on the phone: nothing that looks like something else. */
export function randomPassword(): string {
  const numbers = crypto.getRandomValues(new Uint32Array(12))
  const letters = [...numbers.slice(0, 8)].map((each) => LETTERS[each % LETTERS.length]).join('')
  const digits = [...numbers.slice(8)].map((each) => DIGITS[each % DIGITS.length]).join('')
  return `${letters}#${digits}`
}
