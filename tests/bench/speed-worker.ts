// The same timings in a browser's worker.
import { timeLibraries } from './speed-libraries';
import { timeOurs } from './speed-work';

self.onmessage = ({ data }: MessageEvent<{ size: number; terms?: readonly string[] }>) => {
  const { size, terms } = data;
  const ours = timeOurs(size);
  self.postMessage({ ...ours, ...(terms && { libraries: timeLibraries(size, terms) }) });
};
