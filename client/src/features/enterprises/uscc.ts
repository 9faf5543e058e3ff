/** Digits and capitals without I, O, S, V, Z, in the order of their values (GB 32100-2015). */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const WEIGHTS_18 = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
const WEIGHTS_17 = [3, 7, 9, 10, 5, 8, 4, 2]

export interface UsccVerdict {
  /** typing: too short to be judged yet; refused: cannot be a code; warning: goes through, but should be looked at. */
  level: 'empty' | 'typing' | 'ok' | 'warning' | 'refused'
  message?: string
}

/** What the server does to a code before it judges it: blanks around it go, small letters become capitals. */
export function normaliseUscc(text: string): string {
  return text.trim().toUpperCase()
}

function sum(values: number[], weights: number[]): number {
  return weights.reduce((total, weight, index) => total + weight * values[index]!, 0)
}

function check18(code: string): string {
  const values = [...code].map((character) => ALPHABET.indexOf(character))
  return ALPHABET[(31 - (sum(values, WEIGHTS_18) % 31)) % 31]!
}

function check17(code: string): string {
  const values = [...code.slice(8, 16)].map((character) => parseInt(character, 36))
  const rest = 11 - (sum(values, WEIGHTS_17) % 11)
  return rest === 10 ? 'X' : rest === 11 ? '0' : String(rest)
}

/** The server's rules while somebody types; the server has the last word. */
export function judgeUscc(text: string): UsccVerdict {
  const code = normaliseUscc(text)
  if (code === '') return { level: 'empty' }
  const wrong = [...code].find((character) => !ALPHABET.includes(character))
  if (wrong !== undefined)
    return { level: 'refused', message: `不能含有“${wrong}”：只用数字和大写字母（不用 I、O、S、V、Z）` }
  if (/\D/.test(code.slice(2, 8))) return { level: 'refused', message: '第3至8位是行政区划码，应为数字' }
  if (code.length > 18) return { level: 'refused', message: `应为18位，现为${code.length}位` }
  if (code.length < 18) return { level: 'typing', message: `还差${18 - code.length}位` }
  if (check18(code) !== code[17]) return { level: 'refused', message: '校验不通过（第18位），请核对是否有抄错的字符' }
  if (check17(code) !== code[16])
    return { level: 'warning', message: '第17位与前8位不符，请核对营业执照；确认无误可以继续' }
  return { level: 'ok' }
}
