import assert from 'node:assert/strict';
import { buildLibrary } from '../../../src/core/document-type/library.js';
import { loadType } from '../../../src/core/document-type/load.js';
import { understand } from '../../../src/core/incident/understand.js';
import { readMarkdown } from '../../../src/core/markdown/read.js';
import { shipped } from '../../support/lint-text.js';

/** Title and concepts of each section of a document of a type. */
function conceptsIn(text: string, flagType = 'postmortem'): Record<string, string | null> {
  const { sections } = understand(readMarkdown(text), { types: shipped, flagType });
  return Object.fromEntries(
    sections.map(({ title, recognition }) => [
      title,
      recognition ? [recognition.concept, ...recognition.also].join(' + ') : null,
    ]),
  );
}

const headings = (...titles: readonly string[]): string =>
  `# A title\n\n${titles.map((title) => `## ${title}\n\nSome words.\n\n`).join('')}`;

describe('recognition', () => {
  it('knows titles and their other names, in both languages', () => {
    assert.deepEqual(
      conceptsIn(headings('Impact', 'Root cause', 'Lessons learned', 'Dampak', 'Akar masalah', 'Linimasa')),
      {
        Impact: 'impact',
        'Root cause': 'cause',
        'Lessons learned': 'lessons',
        Dampak: 'impact',
        'Akar masalah': 'cause',
        Linimasa: 'timeline',
      },
    );
  });

  it('does not care for case, emoji, accents, numbers and brackets', () => {
    assert.deepEqual(conceptsIn(headings('IMPACT!', '🔥 Timeline (all times UTC)', '3. Root-Cause')), {
      'IMPACT!': 'impact',
      '🔥 Timeline (all times UTC)': 'timeline',
      'Root-Cause': 'cause',
    });
  });

  it('tells both concepts of a joined title', () => {
    assert.deepEqual(conceptsIn(headings('Impact and timeline')), {
      'Impact and timeline': 'impact + timeline',
    });
  });

  it('leaves titles alone of which a name is the smaller part', () => {
    assert.deepEqual(
      conceptsIn(headings('Photos of the day', 'Thanks to everyone who asked about the impact')),
      {
        'Photos of the day': null,
        'Thanks to everyone who asked about the impact': null,
      },
    );
  });

  it('gives parts without a name of their own what their section is about', () => {
    assert.deepEqual(
      conceptsIn('# A title\n\n## Action items\n\n### Process\n\n- Ask\n\n### Detection\n\n- Alert\n'),
      {
        'Action items': 'actions',
        Process: 'actions',
        Detection: 'actions',
      },
    );
  });

  it('does not take the entries of a timeline for sections', () => {
    assert.deepEqual(
      conceptsIn(
        '# A title\n\n## Timeline\n\n### 10:00 Detection\n\nAn alarm.\n\n### 10:20 Impact\n\nGone.\n',
      ),
      {
        Timeline: 'timeline',
        '10:00 Detection': null,
        '10:20 Impact': null,
      },
    );
  });

  it('takes the first column of a table for labels only where several rows name sections', () => {
    assert.deepEqual(
      conceptsIn('# A title\n\n| Field | Value |\n| --- | --- |\n| Impact | Many |\n| Root cause | Disk |\n'),
      {
        Field: null,
        Impact: 'impact',
        'Root cause': 'cause',
      },
    );
    assert.deepEqual(
      conceptsIn(
        '# A title\n\n| Word | Meaning |\n| --- | --- |\n| Impact | Harm |\n| Disk | Thing |\n| RAM | Thing |\n',
      ),
      {
        Word: null,
        Impact: null,
        Disk: null,
        RAM: null,
      },
    );
  });

  it('knows a section by its steps, and the steps as none', () => {
    assert.deepEqual(
      conceptsIn(
        '# Restart\n\n## Draining a node\n\n1. Cordon it.\n2. Wait.\n\n### Step 2: wait\n\nWait.\n',
        'runbook',
      ),
      { 'Draining a node': 'procedure', 'Step 2: wait': null },
    );
  });

  it('says why', () => {
    const { sections } = understand(readMarkdown(headings('Impact on shops')), {
      types: shipped,
      flagType: 'postmortem',
    });
    assert.deepEqual(sections[0]?.recognition, {
      concept: 'impact',
      also: [],
      reason: 'its heading has “impact”, a name of impact (50 % of its words)',
    });
  });

  it('knows the sections of types that users write', () => {
    const yaml =
      'id: near-miss\nextends: postmortem\nnames: { en: Near miss }\nsections:\n  - id: luck\n    title: { en: What saved us, id: Yang menyelamatkan kita }\n    aliases: { en: [By sheer luck] }\n    guidance: { en: Say what held. }\n';
    const { types, errors } = buildLibrary([loadType(yaml)]);
    assert.deepEqual(errors, []);
    const { sections } = understand(
      readMarkdown(headings('By sheer luck', 'Yang menyelamatkan kita', 'Impact')),
      {
        types,
        flagType: 'near-miss',
      },
    );
    assert.deepEqual(
      sections.map(({ recognition }) => recognition?.concept),
      ['luck', 'luck', 'impact'],
    );
  });
});
