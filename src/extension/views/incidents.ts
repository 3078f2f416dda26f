import * as vscode from 'vscode';
import type { Incident } from '../../server/protocol.js';
import { toRange } from '../client/apply-edit.js';
import { ago, duration } from '../words.js';
import { grouped, type Node, openAt } from './tree.js';

/** By what incidents may be grouped. */
export const incidentGroupings = ['status', 'severity', 'service', 'month'] as const;
export type IncidentGrouping = (typeof incidentGroupings)[number];

type Group = { readonly key: string; readonly label: string };

const statusOrder = ['draft', 'in-review', 'final'];
const colours: { readonly [severity: string]: string } = {
  sev1: 'charts.red',
  sev2: 'editorWarning.foreground',
  sev3: 'editorInfo.foreground',
  sev4: 'charts.green',
};

/** The lines of the Incidents view. An incident of several services stands under each of them. */
export function incidentNodes(
  incidents: readonly Incident[],
  { grouping, now }: { readonly grouping: IncidentGrouping; readonly now: number },
): Node<Incident>[] {
  const entries = incidents.flatMap((incident) =>
    groupsOf(incident, grouping).map((group) => ({ incident, group })),
  );
  const sorted = grouping === 'month' ? entries : entries.toSorted((a, b) => compareKeys(a.group, b.group));
  return grouped(sorted, {
    group: ({ group }) => group,
    node: ({ incident, group }) => ({
      item: incidentItem(incident, { under: group.key, now }),
      children: [],
      value: incident,
    }),
    ...(grouping === 'status' ? { order: statusOrder, closed: ['final'] } : {}),
  });
}

function compareKeys(a: Group, b: Group): number {
  // What is not told comes last.
  if ((a.key === '') !== (b.key === '')) return a.key === '' ? 1 : -1;
  return a.key.localeCompare(b.key);
}

function groupsOf({ status, severity, services, started }: Incident, grouping: IncidentGrouping): Group[] {
  const named = (value: string | null, none: string): Group[] => [
    value ? { key: value, label: value } : { key: '', label: none },
  ];
  switch (grouping) {
    case 'status':
      return named(status, vscode.l10n.t('No status')).map(({ key, label }) => ({
        key,
        label: statusName(key) ?? label,
      }));
    case 'severity':
      return named(severity, vscode.l10n.t('No severity')).map(({ key, label }) => ({
        key,
        label: key === '' ? label : label.toUpperCase(),
      }));
    case 'service':
      return services.length === 0
        ? [{ key: '', label: vscode.l10n.t('No service') }]
        : services.map((service) => ({ key: service, label: service }));
    case 'month':
      return [monthOf(started)];
  }
}

function statusName(status: string): string | undefined {
  const names: { readonly [status: string]: string } = {
    draft: vscode.l10n.t('Draft'),
    'in-review': vscode.l10n.t('In review'),
    final: vscode.l10n.t('Final'),
  };
  return names[status];
}

/** The month as the document writes it, whatever its zone. */
function monthOf(started: string | null): Group {
  const month = /^(\d{4})-(\d\d)/.exec(started ?? '');
  if (!month) return { key: '', label: vscode.l10n.t('No date') };
  const format = new Intl.DateTimeFormat(vscode.env.language, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return { key: month[0], label: format.format(Date.UTC(Number(month[1]), Number(month[2]) - 1, 1)) };
}

function incidentItem(
  incident: Incident,
  { under, now }: { readonly under: string; readonly now: number },
): vscode.TreeItem {
  const { uri, range, id, title, severity, started, sections, times, actions } = incident;
  const item = new vscode.TreeItem(title || vscode.l10n.t('Untitled'));
  const target = vscode.Uri.parse(uri);
  item.id = `${under}:${uri}`;
  item.iconPath = new vscode.ThemeIcon(
    'circle-filled',
    new vscode.ThemeColor(colours[severity ?? ''] ?? 'disabledForeground'),
  );
  item.description = [
    `${sections.there}/${sections.demanded}`,
    started ? ago(started, now) : '',
    actions.open > 0 ? vscode.l10n.t('{0} open', actions.open) : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
  const facts = [
    [id, severity?.toUpperCase(), incident.services.join(', ')].filter(Boolean).join(' · '),
    times.duration === null ? '' : vscode.l10n.t('Lasted {0}', duration(times.duration)),
    vscode.l10n.t('{0} of {1} sections', sections.there, sections.demanded),
    vscode.l10n.t('{0} action items open, {1} done', actions.open, actions.done),
    vscode.workspace.asRelativePath(target),
  ];
  item.tooltip = [title, ...facts.filter((fact) => fact !== '')].join('\n');
  item.command = openAt(target, toRange(range));
  item.contextValue = 'incident';
  return item;
}
