import type { MadeUpNote } from './made-up-notes';

export const UNSEEN_NOTES: readonly MadeUpNote[] = [];
