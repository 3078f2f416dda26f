import { durationMismatch } from '../../../../src/core/rules/time/duration-mismatch.js';
import { testRule } from '../../../support/rule-test.js';

/** A postmortem of an incident from 10:00 to 11:26 in Jakarta, detected at 10:06. */
const head =
  '---\ntype: postmortem\ntitle: Online ordering was down\ntimes:\n  started: 2023-02-21T10:00:00+07:00\n  detected: 2023-02-21T10:06:00+07:00\n  mitigated: 2023-02-21T11:00:00+07:00\n  resolved: 2023-02-21T11:26:00+07:00\n---\n\n';

/** The same, to be told in Indonesian, from 10:00 to 12:00. */
const kepala =
  '---\ntype: postmortem\ntitle: Pemesanan daring mati\nlocale: id\ntimezone: Asia/Jakarta\ntimes:\n  started: 2023-02-21 10:00\n  resolved: 2023-02-21 12:00\n---\n\n';

/** From Friday morning to Monday noon. */
const weekend =
  '---\ntype: postmortem\ntitle: Reports were late\ntimes:\n  started: 2023-02-17T09:00:00Z\n  resolved: 2023-02-20T12:00:00Z\n---\n\n';

const places = [
  ['2023-02-21T10:00:00+07:00', 'It counts from here.'],
  ['2023-02-21T11:26:00+07:00', 'It counts to here.'],
] as const;

testRule(durationMismatch, {
  accept: {
    'the derived duration': `${head}**Duration:** 1 h 26 min\n`,
    'a duration rounded to its unit': `${head}**Duration:** 1.5 hours\n\n- Total downtime: 86 minutes\n`,
    'the time from the detection to the mitigation': `${head}- **Time to repair**: 54 minutes\n`,
    'a rounding word': `${head}## Summary\n\nWe were down for about an hour and a half.\n`,
    'rounding words in Indonesian': `${kepala}## Ringkasan\n\nGangguan berlangsung kurang lebih 2 jam.\n`,
    'prose in Indonesian': `${kepala}## Ringkasan\n\nPelanggan tidak bisa memesan selama hampir dua jam.\n`,
    'a lower bound': `${head}## Summary\n\nOrdering was unavailable for more than an hour.\n`,
    'a range': `${head}**Duration:** 60-90 minutes\n`,
    'hours of support': `${weekend}**Duration:** 11 support hours\n`,
    'business hours in brackets': `${weekend}**Duration:** 11 hours (business hours)\n`,
    'jam kerja': `${weekend.replace('title:', 'locale: id\ntitle:')}**Durasi:** 11 jam kerja\n`,
    'two durations on one line, of which one may be anything': `${head}**Duration:** 5 hours for 10 customers, 20 minutes for all others\n`,
    'a duration of something else': `${head}## Summary\n\nA retry waits for 5 hours before it gives up.\n`,
    'durations outside the summary': `${head}## Timeline\n\nThe site was down for 5 hours, we thought.\n`,
    'a document without times': '---\ntype: postmortem\n---\n\n**Duration:** 2 hours\n',
    'a resolution before the start, which another rule tells':
      '---\ntype: postmortem\ntimes:\n  started: 2023-02-21T12:00:00Z\n  resolved: 2023-02-21T10:00:00Z\n---\n\n**Duration:** 5 hours\n',
    'times whose zones leave the length open':
      '---\ntype: postmortem\ntimes:\n  started: 2023-02-21 10:00 IST\n  resolved: 2023-02-21T12:00:00Z\n---\n\n**Duration:** 7 hours\n',
    'a front matter key that fits':
      '---\ntype: postmortem\nduration: 90 minutes\ntimes:\n  started: 2023-02-21T10:00:00Z\n  resolved: 2023-02-21T11:30:00Z\n---\n',
    'ends in two zones':
      '---\ntype: postmortem\ntimes:\n  started: 2023-02-21T10:00:00+07:00\n  resolved: 2023-02-21T05:00:00Z\n---\n\n**Duration:** 2 hours\n',
    'a night in which the clocks were set forward':
      '---\ntype: postmortem\ntimezone: Europe/Berlin\ntimes:\n  started: 2023-03-26 01:30\n  resolved: 2023-03-26 03:30\n---\n\n**Duration:** 60 min\n',
    'a duration of hours beside dates without a time of day':
      '---\ntype: postmortem\ntimes:\n  started: 2023-02-21\n  resolved: 2023-02-22\n---\n\n**Duration:** 5 hours\n',
  },
  reject: {
    'a bold label': {
      code: `${head}**Duration:** «2 hours 30 minutes»\n`,
      message:
        '`Duration` says 2 hours 30 minutes, but from started to resolved it is 1 h 26 min; correct the one that is wrong.',
      fixed: `${head}**Duration:** 1 h 26 min\n`,
      related: places,
    },
    'a plain label in a list, and keeps the words around it': {
      code: `${head}- Downtime: «47 min» (all shops)\n- Severity: high\n`,
      message:
        '`Downtime` says 47 min, but from started to resolved it is 1 h 26 min; correct the one that is wrong.',
      fixed: `${head}- Downtime: 1 h 26 min (all shops)\n- Severity: high\n`,
      related: places,
    },
    'a heading': {
      code: `${head}## Duration of the outage\n\n«Three hours».\n`,
      message:
        '`Duration of the outage` says Three hours, but from started to resolved it is 1 h 26 min; correct the one that is wrong.',
      fixed: `${head}## Duration of the outage\n\n1 h 26 min.\n`,
    },
    'a row of a table': {
      code: `${head}| Fact | Value |\n| --- | --- |\n| Severity | sev2 |\n| Time to detect | «15 minutes» |\n`,
      message:
        '`Time to detect` says 15 minutes, but from started to detected it is 6 min; correct the one that is wrong.',
      fixed: `${head}| Fact | Value |\n| --- | --- |\n| Severity | sev2 |\n| Time to detect | 6 min |\n`,
      related: [places[0], ['2023-02-21T10:06:00+07:00', 'It counts to here.']],
    },
    'a key of the front matter': {
      code: '---\ntype: postmortem\ntotal_downtime: «PT5H»\ntimes:\n  started: 2023-02-21T10:00:00Z\n  resolved: 2023-02-21T11:30:00Z\n---\n',
      message:
        '`total_downtime` says PT5H, but from started to resolved it is 1 h 30 min; correct the one that is wrong.',
      fixed:
        '---\ntype: postmortem\ntotal_downtime: 1 h 30 min\ntimes:\n  started: 2023-02-21T10:00:00Z\n  resolved: 2023-02-21T11:30:00Z\n---\n',
    },
    'a sentence of the summary': {
      code: `${head}## Summary\n\nOn Tuesday our shop was unavailable to everyone for «four hours». We are sorry.\n`,
      message:
        'four hours contradicts the times: from started to resolved it is 1 h 26 min; correct the one that is wrong.',
      fixed: `${head}## Summary\n\nOn Tuesday our shop was unavailable to everyone for 1 h 26 min. We are sorry.\n`,
    },
    'a rounding word that does not reach far enough': {
      code: `${head}## Summary\n\nThe outage lasted about «four hours».\n`,
      message:
        'four hours contradicts the times: from started to resolved it is 1 h 26 min; correct the one that is wrong.',
      fixed: `${head}## Summary\n\nThe outage lasted about 1 h 26 min.\n`,
    },
    'a duration named in running text': {
      code: `${head}## Fix\n\nThe time to resolve was «3h 10m».\n`,
      message:
        '`time to resolve` says 3h 10m, but from started to resolved it is 1 h 26 min; correct the one that is wrong.',
      fixed: `${head}## Fix\n\nThe time to resolve was 1 h 26 min.\n`,
    },
    'hours and minutes with a colon': {
      code: `${head}- **Downtime**: «4:00»\n`,
      message:
        '`Downtime` says 4:00, but from started to resolved it is 1 h 26 min; correct the one that is wrong.',
      fixed: `${head}- **Downtime**: 1 h 26 min\n`,
    },
    'a sentence in Indonesian': {
      code: `${kepala}## Ringkasan\n\nPemesanan daring tidak dapat dipakai selama «5 jam 15 menit» pada hari Selasa.\n`,
      message:
        '5 jam 15 menit bertentangan dengan waktunya: dari started sampai resolved adalah 2 jam; perbaiki yang keliru.',
      locale: 'id',
      fixed: `${kepala}## Ringkasan\n\nPemesanan daring tidak dapat dipakai selama 2 jam pada hari Selasa.\n`,
      related: [
        ['2023-02-21 10:00', 'Dihitung dari sini.'],
        ['2023-02-21 12:00', 'Dihitung sampai sini.'],
      ],
    },
    'a label in Indonesian': {
      code: `${kepala}**Lama gangguan:** kurang lebih «6 jam»\n`,
      message:
        '`Lama gangguan` says 6 jam, but from started to resolved it is 2 h; correct the one that is wrong.',
      fixed: `${kepala}**Lama gangguan:** kurang lebih 2 jam\n`,
    },
    'what the timeline tells, where the front matter has no times': {
      code: '---\ntype: postmortem\n---\n\n**Duration:** «3 hours»\n\n## Timeline\n\n- 2023-02-21 10:00 UTC: Outage started\n- 2023-02-21 10:20 UTC: We rolled back\n- 2023-02-21 10:45 UTC: Resolved\n',
      message:
        '`Duration` says 3 hours, but from started to resolved it is 45 min; correct the one that is wrong.',
      fixed:
        '---\ntype: postmortem\n---\n\n**Duration:** 45 min\n\n## Timeline\n\n- 2023-02-21 10:00 UTC: Outage started\n- 2023-02-21 10:20 UTC: We rolled back\n- 2023-02-21 10:45 UTC: Resolved\n',
      related: [
        ['2023-02-21 10:00 UTC', 'It counts from here.'],
        ['2023-02-21 10:45 UTC', 'It counts to here.'],
      ],
    },
    'a night in which the clocks were set back': {
      code: '---\ntype: postmortem\ntimezone: Europe/Berlin\ntimes:\n  started: 2023-10-29 01:30\n  resolved: 2023-10-29 03:30\n---\n\n**Duration:** «121 min»\n',
      message:
        '`Duration` says 121 min, but from started to resolved it is 3 h; correct the one that is wrong.',
      fixed:
        '---\ntype: postmortem\ntimezone: Europe/Berlin\ntimes:\n  started: 2023-10-29 01:30\n  resolved: 2023-10-29 03:30\n---\n\n**Duration:** 3 h\n',
    },
    'the wall clock taken for the length, with ends in two zones': {
      code: '---\ntype: postmortem\ntimes:\n  started: 2023-02-21T10:00:00+07:00\n  resolved: 2023-02-21T12:00:00+08:00\n---\n\n**Duration:** «120 min»\n',
      message:
        '`Duration` says 120 min, but from started to resolved it is 1 h; correct the one that is wrong.',
      fixed:
        '---\ntype: postmortem\ntimes:\n  started: 2023-02-21T10:00:00+07:00\n  resolved: 2023-02-21T12:00:00+08:00\n---\n\n**Duration:** 1 h\n',
    },
  },
});
