import assert from 'node:assert/strict';
import { drawings } from '../../../src/extension/preview/draw.js';
import type { PictureWords } from '../../../src/extension/preview/frame.js';
import { clockIn, offsetIn } from '../../../src/extension/preview/zone.js';
import type { TimelinePicture } from '../../../src/server/protocol.js';

const at = (clock: string): number => Date.parse(`2023-02-21T${clock}:00+07:00`);

const picture: TimelinePicture = {
  uri: 'file:///a.md',
  title: 'Orders & <donuts>',
  start: at('10:00'),
  end: at('14:00'),
  zone: 'Asia/Jakarta',
  phases: [
    { id: 'undetected', title: 'Undetected', start: at('10:00'), end: at('10:06') },
    { id: 'detected', title: 'Detected', start: at('10:06'), end: at('12:00') },
    { id: 'resolved', title: 'Resolved', start: at('12:00'), end: at('14:00') },
  ],
  milestones: [
    { id: 'started', title: 'start', at: at('10:00') },
    { id: 'detected', title: 'detected', at: at('10:06') },
    { id: 'resolved', title: 'resolved', at: at('12:00') },
  ],
  entries: [
    { at: at('10:00'), text: 'It <breaks>', line: 3 },
    { at: at('14:00'), text: 'All is entered', line: 4 },
  ],
  notices: [{ at: at('10:20'), channel: 'status-page' }],
  silences: [{ start: at('10:20'), end: at('12:00') }],
};

const words: PictureWords = {
  locale: 'en',
  timeline: 'Timeline',
  notices: 'Customers told',
  entries: 'Entries',
  silence: 'Silence',
  duration: (ms) => `${ms / 60_000} min`,
  noticeCount: (count) => `${count} messages`,
  silenceCount: (count) => `${count} silent stretches`,
  later: (count) => `${count} later`,
};

describe('the timeline picture', () => {
  const html = drawings(picture, words);

  it('is drawn for several widths, each with a title and a description', () => {
    assert.equal(html.match(/<svg /g)?.length, 4);
    assert.equal(html.match(/role="img" aria-labelledby="[\w-]+-title [\w-]+-desc"/g)?.length, 4);
    assert.match(html, />Timeline: Orders &#38; &#60;donuts&#62;<\/title>/);
    assert.match(
      html,
      />start 10:00, detected 10:06, resolved 12:00\. Undetected 6 min, Detected 114 min\. 1 messages\. 1 silent stretches\.<\/desc>/,
    );
  });

  it('lets nothing of the document be markup', () => {
    assert.doesNotMatch(html, /<breaks>|<donuts>/);
  });

  it('is not squeezed by what came long after', () => {
    assert.match(html, />Entries \(1 later\)</);
    assert.doesNotMatch(html, /All is entered/);
  });

  it('has ids that are there once', () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('keeps milestones apart, so that no text covers another', () => {
    const crowd = {
      ...picture,
      milestones: Array.from({ length: 5 }, (_, index) => ({
        id: `m${index}`,
        title: `milestone ${index}`,
        at: at('10:00') + index * 600_000,
      })),
    };
    const [wide] = drawings(crowd, words).split('</svg>');
    const texts = [
      ...wide!.matchAll(/<g class="pulih-milestone">.*?<text x="([\d.]+)" y="([\d.]+)">([^<]*)</g),
    ].map(([, x, y, text]) => ({ left: Number(x), right: Number(x) + text!.length * 6, y: Number(y) }));
    assert.equal(texts.length, 5);
    for (const a of texts)
      for (const b of texts)
        assert.ok(a === b || a.y !== b.y || a.right <= b.left || b.right <= a.left, JSON.stringify([a, b]));
  });

  it('is nothing where there is no time to draw', () => {
    assert.equal(drawings({ ...picture, end: picture.start }, words), '');
  });
});

describe('clocks of a zone', () => {
  it('know IANA zones and offsets', () => {
    assert.equal(offsetIn('Asia/Jakarta', at('10:00')), 420);
    assert.equal(offsetIn('+05:30', 0), 330);
    assert.equal(offsetIn('-03:00', 0), -180);
    assert.equal(offsetIn('Nowhere/Land', 0), 0);
    assert.equal(offsetIn(null, 0), 0);
  });

  it('keep daylight saving time', () => {
    assert.equal(offsetIn('Europe/Berlin', Date.parse('2023-01-01T12:00Z')), 60);
    assert.equal(offsetIn('Europe/Berlin', Date.parse('2023-07-01T12:00Z')), 120);
  });

  it('show the day where it matters', () => {
    assert.equal(clockIn('Asia/Jakarta', { locale: 'en', days: false })(at('10:00')), '10:00');
    assert.equal(clockIn('Asia/Jakarta', { locale: 'en', days: true })(at('10:00')), 'Feb 21, 10:00');
  });
});
