import { dayMs } from '../../time/calendar.js';
import { type DocumentEntry, nameOf } from '../../workspace/entry.js';
import { defineWorkspaceRule } from '../rule.js';

/** An incident is the one true test of a plan; what it taught must be in the plan before the next. */
export const runbookNotUpdated = defineWorkspaceRule({
  id: 'runbook-not-updated',
  area: 'workspace',
  summary: 'Require a plan that was used in an incident to be reviewed after it.',
  types: ['backup-plan', 'runbook'],
  severity: { minimal: 'off', standard: 'warning', strict: 'warning' },
  weight: 'form',
  fixable: false,
  options: {
    days: {
      type: 'number',
      default: 30,
      minimum: 0,
      description: 'How long after the incident the review may take, in days.',
    },
  },
  messages: {
    reviewed: {
      en: 'This was used in {incident} on {day}, and its last review was before that; bring in what was learnt, then set `reviewed`.',
      id: 'Ini dipakai dalam {incident} pada {day}, sedangkan tinjauan terakhirnya sebelum itu; masukkan yang dipelajari, lalu perbarui `reviewed`.',
    },
    changed: {
      en: 'This was used in {incident} on {day} and has not changed since; bring in what was learnt, then set `reviewed`.',
      id: 'Ini dipakai dalam {incident} pada {day} dan belum diubah sejak itu; masukkan yang dipelajari, lalu isi `reviewed`.',
    },
    incident: { en: '{title} used it.', id: '{title} memakainya.' },
  },

  *across(entry, workspace, { options, now, say }) {
    const dated = workspace
      .naming('used', entry)
      .filter(
        (incident): incident is Dated =>
          incident.day !== null && now - incident.day > (options.days + 1) * dayMs,
      )
      .sort((a, b) => b.day - a.day);
    const [last] = dated;
    if (!last) return;
    const { reviewed } = entry;
    const touched = reviewed?.day ?? workspace.changed(entry.path);
    if (touched === null || touched >= last.day) return;
    yield {
      place: reviewed?.place ?? entry.title.place,
      message: reviewed ? 'reviewed' : 'changed',
      values: { incident: nameOf(last), day: new Date(last.day).toISOString().slice(0, 10) },
      related: dated.slice(0, 3).map((incident) => ({
        path: incident.path,
        place: incident.title.place,
        message: say('incident', { title: incident.title.value }),
      })),
    };
  },
});

type Dated = DocumentEntry & { readonly day: number };
