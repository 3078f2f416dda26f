import assert from 'node:assert/strict';
import { lengthOf, policyOf } from '../../../src/core/policy/policy.js';

const minute = 60_000;

describe('policyOf', () => {
  it('has budgets for those who say nothing', () => {
    assert.equal(policyOf([]).budgets.first_notice.get('sev1'), 15 * minute);
  });

  it('takes what is said last, and keeps what is not', () => {
    const { budgets, severities } = policyOf([
      { severities: ['p1', 'p2'], budgets: { first_notice: { sev1: '10 min', sev2: 'PT40M' } } },
      { budgets: { first_notice: { sev1: 'PT5M' } } },
    ]);
    assert.deepEqual(severities, ['p1', 'p2']);
    assert.deepEqual(
      ['sev1', 'sev2', 'sev3'].map((severity) => budgets.first_notice.get(severity)),
      [5 * minute, 40 * minute, 60 * minute],
    );
  });

  it('counts months of drills by the calendar', () => {
    assert.deepEqual(policyOf([{ drill_interval: 'P6M' }]).drillInterval, { months: 6, days: 0 });
    assert.deepEqual(policyOf([{ drill_interval: '90 days' }]).drillInterval, { months: 0, days: 90 });
    assert.deepEqual(policyOf([]).drillInterval, { months: 0, days: 180 });
  });

  it('orders service levels from the worst month', () => {
    const tiers = policyOf([
      {
        sla: [
          { uptime_below: 99.9, credit: 10 },
          { uptime_below: 95, credit: 100 },
        ],
      },
    ]).sla;
    assert.deepEqual(
      tiers.map(({ credit }) => credit),
      [100, 10],
    );
  });
});

describe('lengthOf', () => {
  it('reads what people write', () => {
    assert.deepEqual(
      ['PT30M', '30 min', 'P180D', '72 h', '2 weeks', 'P6M', '1 year', 'soon', '5 parsecs'].map(lengthOf),
      [
        30 * minute,
        30 * minute,
        180 * 1440 * minute,
        72 * 60 * minute,
        14 * 1440 * minute,
        183 * 1440 * minute,
        365 * 1440 * minute,
        null,
        null,
      ],
    );
  });
});
