import type { TimelinePicture } from '../../server/protocol.js';
import type { Scale } from './scale.js';

/** Words of the picture, and how it says lengths of time. */
export interface PictureWords {
  readonly locale: string;
  readonly timeline: string;
  readonly notices: string;
  readonly entries: string;
  readonly silence: string;
  readonly duration: (ms: number) => string;
  readonly noticeCount: (count: number) => string;
  readonly silenceCount: (count: number) => string;
  /** Entries after the part that is drawn. */
  readonly later: (count: number) => string;
}

/** What the parts of one drawing share. Lengths are units of the drawing. */
export interface Frame {
  readonly picture: TimelinePicture;
  readonly words: PictureWords;
  readonly scale: Scale;
  readonly clock: (instant: number) => string;
  /** Id of the pattern that fills silent stretches. */
  readonly hatch: string;
}

export const barHeight = 22;
export const rowHeight = 20;
