import type { MessageKey } from '../shell/language';

/** From here on a fit rests on enough to be told to the company; below the second it is a guess. */
const HIGH = 0.6;
const MEDIUM = 0.35;

export type ConfidenceLevel = 'high' | 'medium' | 'low';

export function confidenceLevel(confidence: number): ConfidenceLevel {
  if (confidence >= HIGH) return 'high';
  return confidence >= MEDIUM ? 'medium' : 'low';
}

const WORDS = {
  high: 'confidenceHigh',
  medium: 'confidenceMedium',
  low: 'confidenceLow',
} as const satisfies Record<ConfidenceLevel, MessageKey>;

export function confidenceKey(confidence: number): MessageKey {
  return WORDS[confidenceLevel(confidence)];
}
