import { accountsQueries, AccountsSort, Role } from '@/api/generated'
import { memberOf, truthOf } from '@/lib/members'
import { pageArgs, type ListParams } from '@/ui'

export type AccountFilter = 'role' | 'department' | 'locked'

export const accountListQuery = ({ filters, ...params }: ListParams<AccountFilter>) =>
  accountsQueries.list({
    ...pageArgs(params, AccountsSort),
    department: filters.department,
    role: memberOf(Role, filters.role),
    locked: truthOf(filters.locked),
  })
