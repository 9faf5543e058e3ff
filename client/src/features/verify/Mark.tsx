/** The answer is told by a picture and a word, never by the colour alone. */
export function Mark({ kind }: { kind: 'yes' | 'no' }) {
  return (
    <svg className="verify__mark" viewBox="0 0 46 46" aria-hidden>
      <circle cx="23" cy="23" r="23" fill="#fff" />
      <path
        d={kind === 'yes' ? 'M14.5 23.5l6 6 11.5-12.5' : 'M15.5 15.5l15 15m0-15l-15 15'}
        fill="none"
        stroke="currentColor"
        strokeWidth="3.4"
      />
    </svg>
  )
}
