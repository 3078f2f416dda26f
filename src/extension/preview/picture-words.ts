import * as vscode from 'vscode';
import { duration } from '../words.js';
import type { PictureWords } from './frame.js';

/** The words of the picture in the editor's language. */
export function pictureWords(): PictureWords {
  return {
    locale: vscode.env.language,
    timeline: vscode.l10n.t('Timeline'),
    notices: vscode.l10n.t('Customers told'),
    entries: vscode.l10n.t('Entries'),
    silence: vscode.l10n.t('Silence'),
    duration,
    noticeCount: (count) => vscode.l10n.t('{0} messages to customers', count),
    later: (count) => vscode.l10n.t('{0} later', count),
    silenceCount: (count) => vscode.l10n.t('{0} silent stretches', count),
  };
}
