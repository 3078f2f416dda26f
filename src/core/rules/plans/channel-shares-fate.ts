import { fillingOfSection, sectionsAbout } from '../../document/find-sections.js';
import { rangeOf, valueAt } from '../../document/front-matter.js';
import type { IncidentDocument } from '../../incident/incident-document.js';
import { type ChannelFamily, channelFamilies } from '../../locale/phrases/channels.js';
import { phrasesFor } from '../../locale/phrases/phrases.js';
import { sentencesIn } from '../../prose/prose.js';
import { defineRule } from '../rule.js';

/** A notice on the site that is down reaches nobody. */
export const channelSharesFate = defineRule({
  id: 'channel-shares-fate',
  area: 'plans',
  summary: 'Require a way to reach customers and staff that does not fail together with the service.',
  types: ['backup-plan'],
  severity: { minimal: 'off', standard: 'info', strict: 'warning' },
  weight: 'content',
  fixable: false,
  options: {},
  messages: {
    customers: {
      en: 'Customers are told by {channel} alone, which fails together with `{service}`; add a channel that does not.',
      id: 'Pelanggan hanya dikabari lewat {channel}, yang ikut gagal bersama `{service}`; tambahkan saluran yang tidak ikut gagal.',
    },
    staff: {
      en: '{role} is reached by {channel} alone, which fails together with `{service}`; add a channel that does not.',
      id: '{role} hanya dihubungi lewat {channel}, yang ikut gagal bersama `{service}`; tambahkan saluran yang tidak ikut gagal.',
    },
  },

  *check(document) {
    const families = phrasesFor(channelFamilies, document);
    if (!families) return;
    const failing = failingFamilies(document, families);
    if (failing.size === 0) return;
    const { frontMatter } = document;
    const contacts = valueAt(frontMatter.data, ['contacts']);
    for (const index of Array.isArray(contacts) ? contacts.keys() : []) {
      const at = ['contacts', index];
      const channel = valueAt(frontMatter.data, [...at, 'channel']);
      const named = typeof channel === 'string' ? namedIn(channel, families) : [];
      if (named.length === 0 || !named.every((family) => failing.has(family))) continue;
      const role =
        valueAt(frontMatter.data, [...at, 'primary']) ?? valueAt(frontMatter.data, [...at, 'role']);
      yield {
        range: rangeOf(frontMatter, [...at, 'channel']),
        message: 'staff',
        values: { role: String(role ?? '…'), channel: named[0]!.name, service: failing.get(named[0]!)! },
      };
    }
    const sentences = sectionsAbout(document, 'customer-communication')
      .filter((section) => fillingOfSection(document, section) === 'text')
      .flatMap(({ content }) => sentencesIn(document, content));
    const named = new Set(sentences.flatMap(({ text }) => namedIn(text, families)));
    if (named.size === 0 || ![...named].every((family) => failing.has(family))) return;
    for (const sentence of sentences) {
      const [family] = namedIn(sentence.text, families);
      const found = family?.channel.exec(sentence.text);
      if (!family || !found) continue;
      yield {
        range: sentence.rangeOf(found.index, found.index + found[0].length),
        message: 'customers',
        values: { channel: family.name, service: failing.get(family)! },
      };
      return;
    }
  },
});

/** The channels that the plan's own service carries, each with what the plan calls that service. */
function failingFamilies(
  { frontMatter, title }: IncidentDocument,
  families: readonly ChannelFamily[],
): ReadonlyMap<ChannelFamily, string> {
  const services = valueAt(frontMatter.data, ['services']);
  const named = Array.isArray(services) ? services.filter((service) => typeof service === 'string') : [];
  const failing = new Map<ChannelFamily, string>();
  for (const family of families) {
    const service = [...named, ...(named.length === 0 ? [title] : [])].find(
      (each) => family.service.test(each.replace(/[-_]/g, ' ')) || family.service.test(each),
    );
    if (service !== undefined)
      failing.set(family, named.length === 0 ? (family.service.exec(service)?.[0] ?? service) : service);
  }
  return failing;
}

function namedIn(text: string, families: readonly ChannelFamily[]): ChannelFamily[] {
  return families.filter(({ channel }) => channel.test(text));
}
