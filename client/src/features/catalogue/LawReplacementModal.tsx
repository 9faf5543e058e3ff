import { LawReplacementsClient, type LawReplacementRow, type RecordLawReplacement } from '@/api/generated'
import { affected } from '@/entities/affected'
import { FieldsModal } from '@/ui'

/** That a law was replaced or has lapsed, recorded once. Rendered while it is open. */
export function LawReplacementModal({ law, onClose }: { law?: string; onClose: () => void }) {
  return (
    <FieldsModal<RecordLawReplacement, LawReplacementRow>
      title="登记法律替代"
      okText="登记"
      note="按法律登记一次；书名号、“中华人民共和国”和版本不影响比对。该日及以后施行的版本不受影响。"
      initial={{ law, inPart: false }}
      fields={[
        { name: 'law', label: '被替代或失效的法律、法规、规章', required: true },
        { name: 'on', label: '被替代或失效的日期', kind: 'day', required: true },
        { name: 'supersededBy', label: '替代它的法律', extra: '失效而没有替代的不填' },
        { name: 'inPart', label: '仅部分替代，条文可能仍有效', kind: 'yes' },
        { name: 'document', label: '依据的公告、文件', max: 200 },
      ]}
      command={{
        id: 'law-replacements.record',
        send: (http, body) => new LawReplacementsClient(http).record({ body }),
        changes: affected.law,
        success: ({ items }) => `已登记，${items.length} 个事项需复核`,
      }}
      onClose={onClose}
    />
  )
}
