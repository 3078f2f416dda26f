import assert from 'node:assert/strict';
import { durationClass } from '../../../src/core/facts/demand-facts.js';
import { understood } from '../../support/scaffolds.js';

const minute = 60_000;

/** The derived lengths in minutes, without those that are not known. */
function derivedOf(text: string): Record<string, number> {
  const { months: _, ...lengths } = understood(text).derived();
  return Object.fromEntries(
    Object.entries(lengths).flatMap(([name, ms]) => (ms === null ? [] : [[name, ms / minute]])),
  );
}

function withFacts(...lines: readonly string[]): string {
  return `---\ntype: postmortem\ntimezone: Asia/Jakarta\n${lines.map((line) => `${line}\n`).join('')}---\n`;
}

describe('derived lengths', () => {
  it('come from the front matter', () => {
    assert.deepEqual(
      derivedOf(
        withFacts(
          'times:',
          '  started: 2023-02-21T10:00:00+07:00',
          '  detected: 2023-02-21 10:06',
          '  acknowledged: 2023-02-21T03:08:00Z',
          '  first_notice: 2023-02-21 10:20',
          '  mitigated: 2023-02-21 11:30',
          '  resolved: 2023-02-21 12:00',
          '  verified: 2023-02-21 12:15',
        ),
      ),
      {
        duration: 120,
        timeToDetect: 6,
        timeToAcknowledge: 8,
        timeToFirstNotice: 20,
        timeToMitigate: 90,
        timeToResolve: 120,
        timeToVerify: 135,
      },
    );
  });

  it('come from the timeline where the front matter has no times', () => {
    assert.deepEqual(
      derivedOf(
        '---\ntype: postmortem\n---\n\n## Timeline (UTC)\n\n- 2023-02-21 23:50 Outage started\n- 23:58 First alert\n- 00:40 Service restored\n',
      ),
      { duration: 50, timeToDetect: 8, timeToResolve: 50 },
    );
    assert.deepEqual(
      derivedOf(
        '---\ntype: postmortem\nlocale: id\n---\n\n## Kronologi\n\n| Waktu (WIB) | Kejadian |\n| --- | --- |\n| 21 Februari 2023 10.00 | Gangguan mulai |\n| 10.45 | Layanan pulih |\n',
      ),
      { duration: 45, timeToResolve: 45 },
    );
  });

  it('count from the detection where the start is not known', () => {
    assert.deepEqual(
      derivedOf(withFacts('times: { detected: 2023-02-21 10:00, resolved: 2023-02-21 10:30 }')),
      {
        duration: 30,
        timeToResolve: 30,
      },
    );
  });

  it('pass clock changes as time does', () => {
    assert.deepEqual(
      derivedOf(
        '---\ntype: postmortem\ntimezone: Europe/Berlin\ntimes: { started: 2023-10-29 00:30, resolved: 2023-10-29 05:30 }\n---\n',
      ),
      { duration: 360, timeToResolve: 360 },
    );
  });

  it('are not known where times are swapped, without a time of day or missing', () => {
    assert.deepEqual(
      derivedOf(withFacts('times: { started: 2023-02-21 12:00, resolved: 2023-02-21 10:00 }')),
      {},
    );
    assert.deepEqual(derivedOf(withFacts('times: { started: 2023-02-21, resolved: 2023-02-22 }')), {});
    assert.deepEqual(derivedOf(withFacts('times: { started: 2023-02-21 12:00 }')), {});
    assert.deepEqual(derivedOf(''), {});
  });
});

describe('the longest silence', () => {
  const times = 'times: { started: 2023-02-21 10:00, resolved: 2023-02-21 12:00 }';
  const silence = (...at: readonly string[]): number | undefined =>
    derivedOf(
      withFacts(
        times,
        'communications:',
        ...at.map((time) => `  - { at: 2023-02-21 ${time}, channel: status-page }`),
      ),
    ).longestSilence;

  it('is the longest time without a notice from the start to the resolution', () => {
    assert.equal(silence('10:20', '10:50', '11:30'), 40);
    assert.equal(silence('11:15'), 75);
    assert.equal(silence('10:10'), 110);
  });

  it('does not depend on the order of notices, nor on those before and after', () => {
    assert.equal(silence('11:30', '09:00', '10:20', '10:50', '15:00'), 40);
  });

  it('is not known without notices', () => {
    assert.equal(derivedOf(withFacts(times)).longestSilence, undefined);
  });
});

describe('monthly uptime', () => {
  it('tells each month that the incident touched, by the calendar of its zone', () => {
    const { months } = understood(
      withFacts('times: { started: 2023-02-28 23:00, resolved: 2023-03-01 02:00 }'),
    ).derived();
    assert.deepEqual(months, [
      { month: '2023-02', downtime: 60 * minute, uptime: 1 - 60 / (28 * 24 * 60) },
      { month: '2023-03', downtime: 120 * minute, uptime: 1 - 120 / (31 * 24 * 60) },
    ]);
  });

  it('is empty where the incident has no end', () => {
    assert.deepEqual(understood(withFacts('times: { started: 2023-02-28 23:00 }')).derived().months, []);
  });
});

describe('the class of a duration', () => {
  it('is short under an hour, medium up to twelve, long above', () => {
    const hour = 60 * minute;
    assert.deepEqual([0, hour - 1, hour, 12 * hour, 12 * hour + 1].map(durationClass), [
      'short',
      'short',
      'medium',
      'medium',
      'long',
    ]);
  });
});
