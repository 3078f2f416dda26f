import type { CodeLens, Command } from 'vscode-languageserver-types';
import { titleRange } from '../core/document/title-range.js';
import { type Localized, localize } from '../core/locale/locale.js';
import { fill } from '../core/locale/message.js';
import type { Analysis } from './analysis.js';
import type { ServiceContext } from './context.js';
import { clientCommands, serverCommands } from './data/commands.js';
import { toRange } from './positions.js';
import { signed } from './times.js';
import { completenessOf } from './views/completeness.js';

const words = {
  sections: { en: '{there} of {demanded} sections', id: '{there} dari {demanded} bagian' },
  finding: { en: '1 finding', id: '1 temuan' },
  findings: { en: '{count} findings', id: '{count} temuan' },
  none: { en: 'no findings', id: 'tanpa temuan' },
  detected: { en: 'detected {length}', id: 'diketahui {length}' },
  notice: { en: 'first notice {length}', id: 'kabar pertama {length}' },
  resolved: { en: 'resolved {length}', id: 'selesai {length}' },
  insertOne: { en: 'Insert missing section', id: 'Sisipkan bagian yang kurang' },
  insert: { en: 'Insert {count} missing sections', id: 'Sisipkan {count} bagian yang kurang' },
  apology: { en: 'Draft apology', id: 'Susun permintaan maaf' },
  dashboard: { en: 'Open dashboard', id: 'Buka dasbor' },
} satisfies Record<string, Localized>;

/** On the title: how complete the document is, what can be done, and, where there is room for it, what its times say. */
export async function codeLenses(context: ServiceContext, uri: string): Promise<CodeLens[]> {
  const analysis = await context.analyse(uri);
  if (!analysis || !(await context.settings(uri)).codeLens.enable) return [];
  const { document, lines, messages } = analysis;
  const say = (word: keyof typeof words, values: { readonly [name: string]: string | number } = {}): string =>
    fill(localize<string>(words[word], messages), values);
  const { commands } = context.client();
  const { there, demanded, lacks } = completenessOf(document);
  const count = analysis.problems.length;
  const findings = count === 0 ? say('none') : count === 1 ? say('finding') : say('findings', { count });
  const completeness = demanded === 0 ? findings : `${say('sections', { there, demanded })}, ${findings}`;
  const absent = lacks.filter(({ section, state }) => section && state === 'absent').length;
  const lenses: Command[] = [
    commands.has(clientCommands.showMissing)
      ? { title: completeness, command: clientCommands.showMissing, arguments: [uri] }
      : { title: completeness, command: '' },
  ];
  if (absent > 0) {
    const title = absent === 1 ? say('insertOne') : say('insert', { count: absent });
    lenses.push({ title, command: serverCommands.insertMissing, arguments: [uri] });
  }
  if (document.type?.lineage.includes('postmortem')) {
    if (commands.has(clientCommands.draftApology))
      lenses.push({ title: say('apology'), command: clientCommands.draftApology, arguments: [uri] });
    if (commands.has(clientCommands.openDashboard))
      lenses.push({ title: say('dashboard'), command: clientCommands.openDashboard });
  }
  const times = timesOf(analysis, say);
  if (times !== '') lenses.push({ title: times, command: '' });
  const range = toRange(lines, titleRange(document));
  return lenses.map((command) => ({ range, command }));
}

function timesOf(
  { document, messages }: Analysis,
  say: (word: 'detected' | 'notice' | 'resolved', values: { readonly length: string }) => string,
): string {
  const { timeToDetect, timeToFirstNotice, timeToResolve } = document.derived();
  const told = [
    ['detected', timeToDetect],
    ['notice', timeToFirstNotice],
    ['resolved', timeToResolve],
  ] as const;
  return told
    .flatMap(([word, ms]) => (ms === null ? [] : [say(word, { length: signed(ms, messages) })]))
    .join(' · ');
}
