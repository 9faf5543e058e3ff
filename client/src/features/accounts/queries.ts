import { accountsQueries, AccountsSort, Role } from '@/api/generated'
import type { accountsAddress } from '@/entities/addresses'
import { memberOf, truthOf } from '@/lib/members'
import { pageArgs, type ListParams } from '@/ui'

export type AccountFilter = keyof typeof accountsAddress

export const accountListQuery = ({ filters, ...params }: ListParams<AccountFilter>) =>
  accountsQueries.list({
    ...pageArgs(params, AccountsSort),
    department: filters.department,
    role: memberOf(Role, filters.role),
    locked: truthOf(filters.locked),
  })
