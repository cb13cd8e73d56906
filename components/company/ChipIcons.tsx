/** A padlock, closed or open, in the colour of the text around it. */
export function LockIcon({ isClosed }: { readonly isClosed: boolean }) {
  return (
    <svg class="chip-icon" viewBox="0 0 16 16" aria-hidden="true">
      <rect x="3" y="7" width="10" height="7" rx="1.5" />
      <path d={isClosed ? 'M5 7V5a3 3 0 0 1 6 0v2' : 'M5 7V4.5a3 3 0 0 1 5.8-1'} fill="none" />
    </svg>
  );
}

/** A written page. */
export function NoteIcon() {
  return (
    <svg class="chip-icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M3 2h7l3 3v9H3zM5.5 7h5M5.5 9.5h5M5.5 12h3" fill="none" />
    </svg>
  );
}
