/** 五(三)2 → p-5-3-2: the anchor of a place in the Plan on its page; null for a statute, which the page does not hold. */
export function anchorOf(clause: string): string | null {
  const normal = clause
    .replaceAll('（', '(')
    .replaceAll('）', ')')
    .replace(/^〔|〕$/g, '')
  const found = /^([一二三四五六])(?:\(([一二三四五六])\)(\d)?)?$/.exec(normal)
  if (!found) return null
  const number = (word: string) => '一二三四五六'.indexOf(word) + 1
  return ['p', number(found[1]!), found[2] ? number(found[2]) : null, found[3]].filter(Boolean).join('-')
}
