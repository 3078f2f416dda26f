import assert from 'node:assert/strict';
import fc from 'fast-check';
import { buildLibrary } from '../../../src/core/document-type/library.js';
import { loadType } from '../../../src/core/document-type/load.js';
import type { ScaffoldAnswers } from '../../../src/core/scaffold/answers.js';
import { prefillFrom } from '../../../src/core/scaffold/prefill.js';
import { scaffold, slugOf } from '../../../src/core/scaffold/scaffold.js';
import { problemsIn, shipped } from '../../support/lint-text.js';
import { answersFor, everyScaffold, owed, situations, understood } from '../../support/scaffolds.js';

const nothing = situations[0]!;

function answered(more: Partial<ScaffoldAnswers>, locale = 'en'): ScaffoldAnswers {
  return { ...answersFor(locale, nothing), ...more };
}

const write = (type: string, more: Partial<ScaffoldAnswers>, locale = 'en'): string =>
  scaffold(shipped.get(type)!, answered(more, locale)).text;

describe('a scaffold', () => {
  it('reads as a whole', () => {
    assert.equal(
      write('status-update', {
        title: 'Checkout: slow',
        values: { state: 'resolved', affected: ['checkout'] },
      }),
      `---
type: status-update
title: "Checkout: slow"
status: draft
locale: en
author: Sari
at: 2023-02-23T09:00:00+07:00
timezone: Asia/Jakarta
state: resolved
affected:
  - checkout
estimate:
next_update_by:
---

# Checkout: slow

## Current state

<!-- guidance: One state, in one sentence: investigating, identified, monitoring or resolved (or maintenance, degraded, partial or major outage). -->

## What is affected

<!-- guidance: What cannot customers do right now, and since when? Say also what still works. -->

-

## Cause as far as known

<!-- guidance: What is the cause as far as you know? "We do not know yet" is a good answer; a guess is not. -->

## What we are doing

<!-- guidance: What has been done, and what is being done now? -->

-
`,
    );
  });

  for (const { name, text } of everyScaffold()) {
    it(`has a section for all that it owes, in the order of the type: ${name}`, () => {
      const document = understood(text);
      const concepts = document.sections
        .filter(({ form }) => form === 'heading')
        .map(({ recognition }) => recognition?.concept);
      const order = document.type!.sections.map(({ id }) => id).filter((id) => concepts.includes(id));
      assert.deepEqual(concepts, order);
      for (const { id } of owed(document)) assert.ok(concepts.includes(id), id);
    });
  }

  it('keeps any title, in the front matter and as a heading', () => {
    const title = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      .map((text) => text.replace(/\s+/g, ' ').trim())
      .filter((text) => /\S/.test(text) && !/[\p{Cc}\p{Cf}\p{Cs}]/u.test(text));
    fc.assert(
      fc.property(title, fc.constantFrom(...shipped.values()), (text, type) => {
        const document = understood(scaffold(type, answered({ title: text })).text);
        assert.equal(document.frontMatter.data.title, text);
        assert.deepEqual(document.frontMatter.errors, []);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps values that are not known to the type, at their path', () => {
    const text = write('runbook', {
      values: { 'team.lead': 'Budi', __proto__: null, owner: 'Sari: on call' },
    });
    const { data } = understood(text).frontMatter;
    assert.deepEqual(data.team, { lead: 'Budi' });
    assert.equal(data.owner, 'Sari: on call');
  });

  it('writes given texts in place of the skeleton', () => {
    const text = write('apology', {
      contents: { explanation: 'A *full* disk:\n\n1. no alert\n2. no rotation' },
    });
    assert.match(
      text,
      /## What went wrong\n\n<!-- guidance: .*? -->\n\nA _full_ disk:\n\n1\. no alert\n2\. no rotation\n/,
    );
  });

  it('has a file name of the date and the title', () => {
    const { fileName } = scaffold(
      shipped.get('postmortem')!,
      answered({
        title: 'Pembayaran / Café: “mati”!',
        values: { 'times.started': '2023-02-21T10:00:00+07:00' },
      }),
    );
    assert.match(fileName, /2023-02-21/);
    assert.match(fileName, /pembayaran-cafe-mati/);
    assert.doesNotMatch(fileName, /[{}/\\]/);
  });
});

describe('a slug', () => {
  it('is part of a file name, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (title) => {
        const slug = slugOf(title);
        assert.match(slug, /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u);
        assert.ok([...slug].length <= 60);
      }),
    );
  });
});

describe('a document made from another', () => {
  const source = understood(
    `---\ntype: postmortem\nid: INC-7\ntitle: Checkout was down\nstatus: final\nlocale: en\ntimezone: Asia/Jakarta\ncompensation: { offered: true, forms: [voucher] }\n---\n\n## Cause\n\n<!-- guidance: x -->\n\nA full disk.\n\n## Compensation\n\nTBD\n\n## Fix\n\n- Logs are rotated.\n`,
  );

  it('takes over shared facts, and not those of the source itself', () => {
    const { values } = prefillFrom(source, shipped.get('apology')!);
    assert.equal(values.incident, 'INC-7');
    assert.equal(values.timezone, 'Asia/Jakarta');
    assert.equal(values['compensation.offered'], true);
    for (const own of ['type', 'id', 'title', 'status', 'locale']) assert.ok(!(own in values), own);
  });

  it('takes over what is written, without guidance and without what is still to be written', () => {
    const { types } = buildLibrary([
      loadType(
        'id: letter\nextends: apology\nsections:\n  - { id: explanation, from: [summary, cause] }\n  - { id: correction, from: [cause, fix] }\n  - { id: restore-value, from: [compensation] }\n',
      ),
    ]);
    assert.deepEqual(prefillFrom(source, types.get('letter')!).contents, {
      explanation: 'A full disk.',
      correction: 'A full disk.\n\n- Logs are rotated.',
    });
  });

  it('lints like any new one', () => {
    for (const type of shipped.values()) {
      const { text } = scaffold(type, answered(prefillFrom(source, type)));
      const heavy = problemsIn(text).filter(({ severity }) => severity !== 'info');
      assert.deepEqual(
        heavy.filter(({ rule }) => rule !== 'placeholder-left'),
        [],
      );
    }
  });
});
