import { useState } from 'preact/hooks';
import { type Stage, stageSchema } from '../../lib/model/candidate';

const KEY = 'osekkai/board-collapsed';

/** The stages whose columns are folded, remembered on this machine. */
export function useCollapsed(): [readonly Stage[], (stage: Stage) => void] {
  const [collapsed, setCollapsed] = useState(remembered);
  const turn = (stage: Stage) => {
    const next = collapsed.includes(stage)
      ? collapsed.filter((one) => one !== stage)
      : [...collapsed, stage];
    setCollapsed(next);
    try {
      localStorage.setItem(KEY, JSON.stringify(next));
    } catch {
      // Without localStorage they open again with the page.
    }
  };
  return [collapsed, turn];
}

function remembered(): readonly Stage[] {
  try {
    return stageSchema.array().parse(JSON.parse(localStorage.getItem(KEY) ?? '[]'));
  } catch {
    return [];
  }
}
