import type { FieldDifference } from '@/api/generated'
import { itemFieldLabels } from './labels'

/** Columns in which two wordings of an item differ: before and after, side by side, on a phone one below the other. */
export function Differences({ fields }: { fields: FieldDifference[] }) {
  if (fields.length === 0) return <p className="text2">与清单现行内容没有不同。</p>
  return (
    <table className="differences">
      <thead>
        <tr>
          <th scope="col">栏目</th>
          <th scope="col">变化前</th>
          <th scope="col">变化后</th>
        </tr>
      </thead>
      <tbody>
        {fields.map(({ field, before, after }) => (
          <tr key={field}>
            <th scope="row">{itemFieldLabels[field]}</th>
            <td data-label="变化前">
              <Lines text={before} other={after} mark="del" />
            </td>
            <td data-label="变化后">
              <Lines text={after} other={before} mark="ins" />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Lines that the other wording does not have are marked. */
function Lines({ text, other, mark: Mark }: { text: string; other: string; mark: 'ins' | 'del' }) {
  if (text === '') return <span className="text3">（无）</span>
  const same = new Set(other.split('\n').map(bare))
  return text.split('\n').map((line) => <div key={line}>{same.has(bare(line)) ? line : <Mark>{line}</Mark>}</div>)
}

/** A line without its number, which moves with the lines before it. */
const bare = (line: string) => line.replace(/^\d+\./, '')
