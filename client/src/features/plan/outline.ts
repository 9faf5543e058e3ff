export interface Paragraph {
  /** p-5-3-2 where the paragraph begins a place that rules cite. */
  anchor?: string
  level: 'part' | 'section' | 'item' | 'text'
  text: string
}

const NUMERALS = '一二三四五六'

/** The Plan's lines with the anchors of parts (五), sections (五(三)) and items (五(三)2). */
export function outlineOf(plan: string): { title: string; paragraphs: Paragraph[] } {
  const lines = plan
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  const title = lines.slice(0, 2).join('')
  let part = 0
  let section = 0
  const paragraphs = lines.slice(2).map((text): Paragraph => {
    const ofPart = /^([一二三四五六])、/.exec(text)
    if (ofPart) {
      part = NUMERALS.indexOf(ofPart[1]!) + 1
      section = 0
      return { anchor: `p-${part}`, level: 'part', text }
    }
    const ofSection = /^（([一二三四五六])）/.exec(text)
    if (ofSection) {
      section = NUMERALS.indexOf(ofSection[1]!) + 1
      return { anchor: `p-${part}-${section}`, level: 'section', text }
    }
    const ofItem = section > 0 ? /^(\d)\.\s*/.exec(text) : null
    if (ofItem) return { anchor: `p-${part}-${section}-${ofItem[1]}`, level: 'item', text }
    return { level: 'text', text }
  })
  return { title, paragraphs }
}
