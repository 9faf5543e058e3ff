import { pages } from '@/entities/pages'
/** Where to go after signing in: a path of this site and nothing else, so that a link cannot lead a person away. */
export function safeNext(next: string | null): string {
  return next && /^\/(?![/\\])/.test(next) && !next.startsWith(pages.signIn()) ? next : '/'
}
