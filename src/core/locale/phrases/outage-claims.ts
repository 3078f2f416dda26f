import { lazy } from '../../lazy.js';
import { type Pattern, phrase } from '../phrase.js';
import type { Phrases } from './phrases.js';

/** Kinds of causes that an apology can name so plainly that they contradict another. */
export type NamedCause =
  | 'power'
  | 'cyber-attack'
  | 'natural-disaster'
  | 'third-party'
  | 'hardware'
  | 'capacity'
  | 'maintenance';

/** How a text tells when a failure was, how long it took and what caused it. */
export interface OutageClaimWords {
  /** A sentence that tells of the failure itself. */
  readonly failing: Pattern;
  /** A sentence about what is to come, whose times are not those of the failure. */
  readonly ahead: Pattern;
  /** Before a length of time: what lasted so long. */
  readonly lasted: Pattern;
  /** After a length of time: "a two-hour outage". */
  readonly outage: Pattern;
  /** Before a day: it is when something ends, begins or is due, not when the failure was. */
  readonly bound: Pattern;
  /** Before the words for a cause. */
  readonly because: Pattern;
  readonly causes: { readonly [cause in NamedCause]: Pattern };
  /** Any of them, for a whole text in lower case; global. */
  readonly anyCause: RegExp;
}

const claimWords: Phrases<Omit<OutageClaimWords, 'anyCause'>> = {
  en: {
    failing: phrase`\b(?:down|offline|out of service|outage|disruptions?|disrupted|interruption|interrupted|unavailable|unreachable|incident|could not|couldn['’]t|unable to|failed|failing|stopped working|did not work|did ?n['’]t work)\b`,
    ahead: phrase`\b(?:will|shall|going to|won['’]t)\b|['’]ll\b`,
    lasted: phrase`\b(?:down|unavailable|offline|out|unreachable|outage|disruption|interruption|disrupted|interrupted|could not \p{L}{2,12}|unable to \p{L}{2,12})\b[^.!?]{0,60}?\b(?:for|lasted|lasting|of|took) (?:[\p{L}-]{1,15} ){0,3}$`,
    outage: phrase`^[ -](?:\p{L}{2,15} )?(?:outage|disruption|interruption|downtime|incident)\b`,
    bound: phrase`\b(?:by|until|till|before|after|since|from|starting|as of|until after|due)(?: on)?(?: \p{L}{3,9},?)? $`,
    because: phrase`\b(?:caused by|due to|because of|result of|resulted from|triggered by|the cause was|brought on by|owing to)\b`,
    causes: {
      power: phrase`\b(?:power (?:cut|outage|failure|loss|supply)|loss of power|blackout|electric(?:ity|al))\b`,
      'cyber-attack': phrase`\b(?:cyber ?-?attacks?|ddos|denial[- ]of[- ]service|hackers?|hacking|ransomware|malicious|attackers?)\b`,
      'natural-disaster': phrase`\b(?:flood(?:s|ing)?|earthquake|lightning|storm|typhoon|hurricane|wildfire|landslide)\b`,
      'third-party': phrase`\b(?:suppliers?|vendors?|providers?|third[- ]part(?:y|ies)|upstream)\b`,
      hardware: phrase`\b(?:hardware|faulty (?:disk|server|switch|router)|(?:disk|switch|router|server) failure)\b`,
      capacity: phrase`\b(?:(?:high|heavy|unusual|unexpected|record) (?:traffic|demand|load|volumes?)|overload(?:ed)?|too many (?:requests|visitors|orders))\b`,
      maintenance: phrase`\b(?:(?:planned|scheduled|routine) )?maintenance\b`,
    },
  },
  id: {
    failing: phrase`\b(?:gangguan|terganggu|padam|mati|lumpuh|terputus|tidak (?:dapat|bisa)|gagal|terhenti|insiden)\b`,
    ahead: phrase`\b(?:akan|hendak|bakal)\b`,
    lasted: phrase`\b(?:gangguan|terganggu|padam|mati|lumpuh|tidak (?:dapat|bisa) \p{L}{2,15})\b[^.!?]{0,60}?\b(?:selama|berlangsung) (?:[\p{L}-]{1,15} ){0,3}$`,
    outage: phrase`^(?:an)? (?:gangguan|padam|lumpuh)\b`,
    bound: phrase`\b(?:paling lambat|sampai|hingga|sebelum|sesudah|setelah|sejak|mulai|per|dari)(?: (?:tanggal|hari))?(?: \p{L}{4,7},?)? $`,
    because: phrase`\b(?:karena|akibat|disebabkan(?: oleh)?|dikarenakan|dipicu(?: oleh)?|penyebabnya)\b`,
    causes: {
      power: phrase`\b(?:listrik|padamnya (?:daya|listrik)|catu daya)\b`,
      'cyber-attack': phrase`\b(?:serangan(?: siber)?|peretas(?:an)?|diretas|ddos|ransomware)\b`,
      'natural-disaster': phrase`\b(?:banjir|gempa(?: bumi)?|petir|badai|longsor|bencana alam)\b`,
      'third-party': phrase`\b(?:pemasok|vendor|penyedia|pihak ketiga|mitra)\b`,
      hardware: phrase`\b(?:perangkat keras|(?:disk|server|router) (?:yang )?rusak)\b`,
      capacity: phrase`\b(?:lonjakan (?:trafik|lalu lintas|pengunjung|pesanan|permintaan)|kelebihan beban)\b`,
      maintenance: phrase`\b(?:pemeliharaan|perawatan)\b`,
    },
  },
};

export const outageClaimWords: Phrases<OutageClaimWords> = Object.fromEntries(
  Object.entries(claimWords).map(([locale, words]) => [locale, withAnyCause(words)]),
);

function withAnyCause(words: Omit<OutageClaimWords, 'anyCause'>): OutageClaimWords {
  // All begin where a word does, which need be found out only once.
  const sources = Object.values(words.causes).map(({ source }) => source.replace(/^\\b/, ''));
  const anyCause = lazy(() => new RegExp(`\\b(?:${sources.join('|')})`, 'gu'));
  return {
    ...words,
    get anyCause() {
      return anyCause();
    },
  };
}
