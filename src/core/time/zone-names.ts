/** An abbreviation of a time zone, as people write it after a time. */
export interface ZoneAbbreviation {
  /** Minutes east of UTC; more than one where the abbreviation is used for several zones. */
  readonly offsets: readonly number[];
  /** A place whose clocks use it in one season only, so that the other season tells a mistake. */
  readonly place?: string;
  /** Read without capitals too. */
  readonly anyCase?: true;
  /** A word or a name in its own right, so it means a zone only after a time, in brackets, or after a cue. */
  readonly wordLike?: true;
}

const standard = (offset: number, place?: string): ZoneAbbreviation =>
  place === undefined ? { offsets: [offset] } : { offsets: [offset], place };

/** Known abbreviations, in capitals. Places are left out where some regions keep the same time all year. */
export const zoneAbbreviations: Readonly<Record<string, ZoneAbbreviation>> = {
  UTC: { offsets: [0], anyCase: true },
  GMT: { offsets: [0], anyCase: true },
  WIB: { offsets: [420], anyCase: true },
  WITA: { offsets: [480], anyCase: true },
  WIT: { offsets: [540], wordLike: true },
  WET: { offsets: [0], place: 'Europe/Lisbon', wordLike: true },
  WEST: { offsets: [60], place: 'Europe/Lisbon', wordLike: true },
  CET: { offsets: [60], place: 'Europe/Paris', anyCase: true },
  CEST: { offsets: [120], place: 'Europe/Paris', anyCase: true },
  MEZ: standard(60, 'Europe/Berlin'),
  MESZ: standard(120, 'Europe/Berlin'),
  EET: standard(120, 'Europe/Helsinki'),
  EEST: standard(180, 'Europe/Helsinki'),
  MSK: standard(180),
  TRT: standard(180),
  BST: { offsets: [60, 360, 660] },
  IST: { offsets: [330, 60, 120] },
  PST: { offsets: [-480], place: 'America/Los_Angeles', anyCase: true },
  PDT: { offsets: [-420], place: 'America/Los_Angeles', anyCase: true },
  MST: standard(-420),
  MDT: standard(-360, 'America/Denver'),
  CST: { offsets: [-360, 480, -300] },
  CDT: standard(-300, 'America/Chicago'),
  EST: { offsets: [-300], place: 'America/New_York', wordLike: true },
  EDT: { offsets: [-240], place: 'America/New_York', anyCase: true },
  AST: { offsets: [-240, 180] },
  ADT: standard(-180, 'America/Halifax'),
  AKST: standard(-540, 'America/Anchorage'),
  AKDT: standard(-480, 'America/Anchorage'),
  HST: standard(-600),
  BRT: standard(-180),
  ART: { offsets: [-180], wordLike: true },
  PKT: standard(300),
  NPT: standard(345),
  ICT: { offsets: [420], wordLike: true },
  SGT: standard(480),
  HKT: standard(480),
  MYT: standard(480),
  PHT: standard(480),
  AWST: standard(480),
  JST: standard(540),
  KST: standard(540),
  ACST: standard(570),
  ACDT: standard(630, 'Australia/Adelaide'),
  AEST: standard(600),
  AEDT: standard(660, 'Australia/Sydney'),
  NZST: standard(720, 'Pacific/Auckland'),
  NZDT: standard(780, 'Pacific/Auckland'),
  SAST: standard(120),
  CAT: { offsets: [120], wordLike: true },
  EAT: { offsets: [180], wordLike: true },
  WAT: { offsets: [60], wordLike: true },
};

/** Names of a region's time, in lower case without a final `time`, and the IANA zone that they mean. */
export const zoneRegions: Readonly<Record<string, string>> = {
  pt: 'America/Los_Angeles',
  mt: 'America/Denver',
  ct: 'America/Chicago',
  et: 'America/New_York',
  pacific: 'America/Los_Angeles',
  mountain: 'America/Denver',
  central: 'America/Chicago',
  eastern: 'America/New_York',
};

/** Zones that are written in words, in lower case, and the abbreviation that each stands for. */
export const zonePhrases: Readonly<Record<string, string>> = {
  'waktu indonesia barat': 'WIB',
  'waktu indonesia tengah': 'WITA',
  'waktu indonesia timur': 'WIT',
  'pacific standard time': 'PST',
  'pacific daylight time': 'PDT',
  'eastern standard time': 'EST',
  'eastern daylight time': 'EDT',
  'mountain standard time': 'MST',
  'mountain daylight time': 'MDT',
  'central daylight time': 'CDT',
  'central european time': 'CET',
  'central european summer time': 'CEST',
  'greenwich mean time': 'GMT',
  'coordinated universal time': 'UTC',
  'singapore time': 'SGT',
  'japan standard time': 'JST',
};

/** First parts of IANA zone ids that name a place. */
export const zoneAreas: readonly string[] = [
  'Africa',
  'America',
  'Antarctica',
  'Arctic',
  'Asia',
  'Atlantic',
  'Australia',
  'Europe',
  'Indian',
  'Pacific',
  'Etc',
  'US',
];
