import type { AnyRule } from '../rule.js';
import { alternativesUnannounced } from './alternatives-unannounced.js';
import { communicationIncomplete } from './communication-incomplete.js';
import { communicationJargon } from './communication-jargon.js';
import { communicationLate } from './communication-late.js';
import { communicationPromiseBroken } from './communication-promise-broken.js';
import { communicationSilence } from './communication-silence.js';
import { communicationStateOrder } from './communication-state-order.js';

export const communicationRules: readonly AnyRule[] = [
  alternativesUnannounced,
  communicationIncomplete,
  communicationJargon,
  communicationLate,
  communicationPromiseBroken,
  communicationSilence,
  communicationStateOrder,
];
