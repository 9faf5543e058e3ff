/** The first character of each letter, in the order of pinyin that every browser sorts by; no syllable begins with i, u or v. */
const FIRST = [...'阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥扨他穵夕丫帀']
const LETTERS = 'abcdefghjklmnopqrstwxyz'
const byPinyin = new Intl.Collator('zh-CN-u-co-pinyin')

const initialOf = (sign: string) =>
  /\p{Script=Han}/u.test(sign)
    ? (LETTERS[FIRST.findLastIndex((first) => byPinyin.compare(first, sign) <= 0)] ?? '')
    : sign.toLowerCase()

/** 执法备案 is zfba. A character that is read in several ways has the one that it is sorted by. */
export const initialsOf = (words: string): string => [...words].map(initialOf).join('')
