import type { SectionType } from '../../src/core/document-type/document-type.js';
import type { CompiledType } from '../../src/core/document-type/library.js';
import type { IncidentDocument } from '../../src/core/incident/incident-document.js';
import { understand } from '../../src/core/incident/understand.js';
import { locales } from '../../src/core/locale/pack.js';
import { readMarkdown } from '../../src/core/markdown/read.js';
import type { ScaffoldAnswers } from '../../src/core/scaffold/answers.js';
import { scaffold } from '../../src/core/scaffold/scaffold.js';
import { applyEdits } from '../../src/core/text/edit.js';
import { shipped } from './lint-text.js';

/** What has happened, as front matter tells it. */
export interface Situation {
  readonly name: string;
  readonly values: { readonly [path: string]: unknown };
  readonly full?: boolean;
}

const started = '2023-02-21T10:00:00+07:00';

/** Situations that demand different things of a document. */
export const situations: readonly Situation[] = [
  { name: 'nothing known', values: {} },
  { name: 'short', values: { 'times.started': started, 'times.resolved': '2023-02-21T10:40:00+07:00' } },
  { name: 'medium', values: { 'times.started': started, 'times.resolved': '2023-02-21T12:00:00+07:00' } },
  { name: 'long', values: { 'times.started': started, 'times.resolved': '2023-02-22T09:00:00+07:00' } },
  {
    name: 'long without customer impact',
    values: {
      'times.started': started,
      'times.resolved': '2023-02-22T09:00:00+07:00',
      'impact.customers_affected': 0,
    },
  },
  {
    name: 'exposed data without customer impact',
    values: { 'impact.customers_affected': 0, 'data.exposed': true },
  },
  { name: 'resolved', values: { state: 'resolved' } },
  { name: 'everything', values: {}, full: true },
];

export const titles: { readonly [locale: string]: string } = {
  en: 'Online ordering: two hours "away"',
  id: 'Pemesanan daring: dua jam "hilang"',
};

export function answersFor(locale: string, { values, full = false }: Situation): ScaffoldAnswers {
  const context = {
    today: '2023-02-23',
    now: '2023-02-23T09:00:00+07:00',
    timezone: 'Asia/Jakarta',
    user: 'Sari',
  };
  return { title: titles[locale]!, locale, values, full, context };
}

export interface Scaffolded {
  readonly name: string;
  readonly type: CompiledType;
  readonly locale: string;
  readonly text: string;
}

/** A new document of every type, in every language, for every situation. */
export function everyScaffold(): Scaffolded[] {
  return [...shipped.values()].flatMap((type) =>
    locales.flatMap((locale) =>
      situations.map((situation) => ({
        name: `${type.id} in ${locale}, ${situation.name}`,
        type,
        locale,
        text: scaffold(type, answersFor(locale, situation)).text,
      })),
    ),
  );
}

export function understood(text: string): IncidentDocument {
  return understand(readMarkdown(text), { types: shipped });
}

const sentences: { readonly [locale: string]: string } = {
  en: 'We talked to Budi and the kitchen, and this is how it was for them.',
  id: 'Kami sudah berbicara dengan Budi dan dapur, dan begitulah adanya bagi mereka.',
};

/** Sections that need a certain answer, and the shortest one. */
const answers: { readonly [locale: string]: { readonly [concept: string]: string } } = {
  en: {
    responsibility: 'This was our mistake.',
    'restore-value': 'Each of you has 10 euros on your account since 24 February 2023, without asking.',
    contact: 'Call 021-555-0142.',
    'follow-up': 'On 21 March 2023 we will write to you again.',
    compensation: 'Each customer has 10 euros on their account since 24 February 2023, without asking.',
    impact: 'It hit 12 of 80 orders.',
    activation: 'Agus starts the plan when five orders fail.',
    alternatives: 'The second line takes 60 orders an hour.',
    rollback: 'Agus switches back to the first line.',
    retest: 'On 24 February 2023 at 09:00 WIB Budi placed five test orders, and all of them worked.',
  },
  id: {
    responsibility: 'Ini kesalahan kami.',
    'restore-value':
      'Rp10.000 sudah masuk ke akun Anda masing-masing sejak 24 Februari 2023 tanpa perlu meminta.',
    contact: 'Telepon 021-555-0142.',
    'follow-up': 'Pada 21 Maret 2023 kami akan menulis lagi kepada Anda.',
    compensation: 'Rp10.000 sudah masuk ke akun setiap pelanggan sejak 24 Februari 2023 tanpa perlu meminta.',
    impact: 'Yang terkena 12 dari 80 pesanan.',
    activation: 'Agus mengaktifkan rencana bila lima pesanan gagal.',
    alternatives: 'Jalur kedua menampung 60 pesanan per jam.',
    rollback: 'Agus beralih kembali ke jalur pertama.',
    retest: 'Pada 24 Februari 2023 pukul 09.00 WIB Budi membuat lima pesanan uji, dan semuanya berhasil.',
  },
};

/** The document with a sentence in each section in place of what the scaffold left there. */
export function filled(text: string, locale: string): string {
  const { sections } = understood(text);
  const edits = sections
    .filter(({ form }) => form === 'heading')
    .map(({ content, recognition }) => {
      const answer = answers[locale]![recognition?.concept ?? ''] ?? sentences[locale];
      return { range: content, text: `\n\n${answer}\n\n` };
    });
  return applyEdits(text, edits);
}

/** The sections that a document owes. */
export function owed(document: IncidentDocument): SectionType[] {
  const { type } = document;
  return type ? type.sections.filter((section) => type.demands(section, document.facts())) : [];
}
