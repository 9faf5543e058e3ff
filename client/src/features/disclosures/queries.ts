import { attachments, DisclosureMatter, DisclosureState, disclosuresQueries } from '@/api/generated'
import type { disclosuresAddress } from '@/entities/addresses'
import { memberOf } from '@/lib/members'
import type { ListParams } from '@/ui'

export const deskQuery = ({ filters }: Pick<ListParams<keyof typeof disclosuresAddress>, 'filters'>) =>
  disclosuresQueries.showDisclosureDesk({
    body: filters.body,
    matter: memberOf(DisclosureMatter, filters.matter),
    state: memberOf(DisclosureState, filters.state),
  })

/** Everything that was entered of one matter of a body, the newest first. */
export const historyQuery = (body: string, matter: DisclosureMatter) =>
  disclosuresQueries.list({ body, matter, size: 100 })

export const uploadDisclosed = (file: File) => attachments.upload({ file })

export const textUrl = (id: string) => `/api/v1/disclosures/texts/${id}/file`

export const fileUrl = (id: string) => `/api/v1/attachments/${id}`
