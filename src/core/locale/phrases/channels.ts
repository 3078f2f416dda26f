import { type Pattern, phrase } from '../phrase.js';
import type { Phrases } from './phrases.js';

/** A way to reach people, and the services that carry it. */
export interface ChannelFamily {
  /** As messages name it. */
  readonly name: string;
  /** How a plan calls the channel. */
  readonly channel: Pattern;
  /** How the title or the services of a plan call what carries it. */
  readonly service: Pattern;
}

export const channelFamilies: Phrases<readonly ChannelFamily[]> = {
  en: [
    {
      name: 'website',
      channel: phrase`\b(?:web ?sites?|web ?pages?|home ?page|(?<!status )site|(?:site|web|in-app) banner|banner|portal)\b`,
      service: phrase`\b(?:web ?sites?|site|web ?shop|shop front|store ?front|portal|web server|hosting|cdn)\b`,
    },
    {
      name: 'app',
      channel: phrase`\b(?:mobile app|the app|in-app|push (?:notification|message)s?)\b`,
      service: phrase`\b(?:mobile app|app|push)\b`,
    },
    {
      name: 'e-mail',
      channel: phrase`\b(?:e-?mail(?:s|ed)?|newsletter|mailing list)\b`,
      service: phrase`\b(?:e-?mail|mail(?: server)?|smtp|exchange)\b`,
    },
    {
      name: 'chat',
      channel: phrase`\b(?:chat|slack|teams|mattermost|whatsapp|telegram|discord)\b`,
      service: phrase`\b(?:chat|slack|teams|mattermost|whatsapp|telegram|discord)\b`,
    },
    {
      name: 'phone',
      channel: phrase`\b(?:tele)?phones?\b|\bcalls?\b|\bhotline\b`,
      service: phrase`\b(?:(?:tele)?phone(?: system| lines?)?|telephony|pbx|voip|call cent(?:re|er))\b`,
    },
    {
      name: 'text message',
      channel: phrase`\b(?:sms|text messages?)\b`,
      service: phrase`\b(?:sms|text message)\b`,
    },
    {
      name: 'status page',
      channel: phrase`\bstatus ?(?:page|site)s?\b`,
      service: phrase`\bstatus ?(?:page|site)\b`,
    },
    {
      name: 'something else',
      channel: phrase`\b(?:social media|twitter|facebook|instagram|mastodon|linkedin|x\.com|radio|press|signs?|posters?|letters?|post|shops?|counter|in person|partners?|loudspeaker|pagers?|on-call|account managers?)\b|@\w`,
      service: /(?!)/u,
    },
  ],
  id: [
    {
      name: 'situs',
      channel: phrase`\b(?:situs(?: web)?|website|laman|spanduk (?:situs|web)|portal)\b`,
      service: phrase`\b(?:situs(?: web)?|website|laman|toko (?:online|daring)|portal|server web|hosting)\b`,
    },
    {
      name: 'aplikasi',
      channel: phrase`\b(?:aplikasi|notifikasi (?:push|aplikasi))\b`,
      service: phrase`\b(?:aplikasi|app|push)\b`,
    },
    {
      name: 'surel',
      channel: phrase`\b(?:surel|e-?mail|surat elektronik)\b`,
      service: phrase`\b(?:surel|e-?mail|server surat|smtp)\b`,
    },
    {
      name: 'chat',
      channel: phrase`\b(?:chat|obrolan|whatsapp|telegram|slack|teams)\b`,
      service: phrase`\b(?:chat|obrolan|whatsapp|telegram|slack|teams)\b`,
    },
    {
      name: 'telepon',
      channel: phrase`\b(?:telepon|ponsel|hotline)\b`,
      service: phrase`\b(?:telepon|sistem telepon|pbx|voip|pusat panggilan|call center)\b`,
    },
    {
      name: 'SMS',
      channel: phrase`\b(?:sms|pesan singkat)\b`,
      service: phrase`\b(?:sms|pesan singkat)\b`,
    },
    {
      name: 'halaman status',
      channel: phrase`\bhalaman status\b`,
      service: phrase`\bhalaman status\b`,
    },
    {
      name: 'yang lain',
      channel: phrase`\b(?:media sosial|twitter|facebook|instagram|radio|media massa|pers|papan|poster|surat|gerai|loket|toko|langsung|mitra|pengeras suara|petugas jaga|on-call)\b|@\w`,
      service: /(?!)/u,
    },
  ],
};
