import { useEffect, useState } from 'preact/hooks';

interface Props {
  /** What is going on; undefined while nothing is. */
  readonly words: string | undefined;
  /** What takes less (ms) is not told: words that flash by only disturb. */
  readonly after?: number;
}

/** Says that work goes on whose end cannot be told, on screen and to screen readers. */
export function Busy({ words, after = 300 }: Props) {
  const isShown = useLasting(words !== undefined, after);
  return (
    <span class="busy" role="status">
      {isShown && words && (
        <>
          <progress aria-label={words} />
          {words}
        </>
      )}
    </span>
  );
}

/** True once `isSo` has held for so long (ms). */
function useLasting(isSo: boolean, after: number): boolean {
  const [lasts, setLasts] = useState(false);
  useEffect(() => {
    setLasts(false);
    if (!isSo) return;
    const timer = setTimeout(() => setLasts(true), after);
    return () => clearTimeout(timer);
  }, [isSo, after]);
  return isSo && (lasts || after === 0);
}
