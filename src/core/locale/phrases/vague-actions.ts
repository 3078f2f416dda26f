import { cased } from '../cased.js';
import { type Pattern, phrase } from '../phrase.js';
import type { Phrases } from './phrases.js';

/** How people write down an action whose end nobody can check. */
export interface VagueActionPhrases {
  /** Openings that promise to look or to think; a question after them has an answer, and so an end. */
  readonly inquiring: readonly Pattern[];
  /** Openings, and verdicts anywhere, that promise more or better of something. */
  readonly improving: readonly Pattern[];
  /** A sentence that asks. */
  readonly asking: readonly Pattern[];
  /** What tells when it is done: a purpose, a bound, something made, an answer. */
  readonly ending: readonly Pattern[];
  /** The label that a repair appends. */
  readonly label: string;
}

export const vagueActionPhrases: Phrases<VagueActionPhrases> = {
  en: {
    inquiring: [
      phrase`^(?:(?:we|the team|they) (?:will|should|need to|must|could|can|plan to|are going to) |(?:please|need to|should|let us|let's|to) )?(?:also |further |continue to |continue )?(?<mark>(?:look(?:ing)?|spike) (?:further |more )?into|look at|investigat(?:e|ing)|explor(?:e|ing)|consider(?:ing)?|think(?:ing)? about|reflect on|evaluat(?:e|ing)|re-?evaluate|assess|discuss|revisit|examine|research(?:ing)?|review(?:ing)?|keep an eye on)(?! (?:if|whether|why|how|which|what|when|where|who)\b) [\p{L}\p{N}"“'‘([<*]`,
      phrase`\b(?:will|should|to|must|needs? to) be (?<mark>looked (?:into|at)|investigated|considered|explored|discussed|kept in mind|taken into account|looked after)\b`,
    ],
    improving: [
      phrase`^(?:(?:we|the team|they) (?:will|should|need to|must|could|plan to|are going to) |(?:please|need to|should|let us|let's|to) )?(?:also )?(?<mark>(?:(?:continue|continuing) to )?(?:improv(?:e|ing)|enhanc(?:e|ing)|strengthen(?:ing)?|optimi[sz](?:e|ing)|streamlin(?:e|ing)|harden(?:ing)?|minimi[sz]e|bring down|raise awareness|increase awareness|promote)) [\p{L}"“]`,
      phrase`^(?:(?:we )?(?:need|want|should have) )?(?<mark>(?:much )?(?:better|improved|more robust)) [\p{L}-]{3,30}`,
      phrase`^(?:set ?up|add|adding|have|implement|provide|create|develop|establish|need|get|write) (?:a |an |some |much )?(?<mark>(?:much )?(?:better|more robust|more thorough|improved|more)) [\p{L}-]{3,30}`,
      phrase`^(?:(?:we|everyone|everybody|all|staff|engineers|developers|admins) (?:will|should|need to|must|have to) )?(?<mark>(?:be|being|try to be) (?:a (?:bit|little) )?more (?:careful|aware|mindful|cautious|vigilant|attentive|proactive|diligent)|be (?:careful|mindful|vigilant)|pay (?:more|closer) attention)\b`,
      phrase`\b(?:will|should|to|must|needs? to) be (?<mark>improved|enhanced|strengthened|optimi[sz]ed|streamlined|better)\b`,
      phrase`^(?:(?:we|the team) (?:will|should|must) )?(?<mark>(?:continue|continuing) to (?:monitor|work on|improve|attempt|refine|evaluate|try)|work on|try to|aim to|strive to) [\p{L}]`,
    ],
    asking: [
      /\?$/u,
      phrase`^(?:can|could|should|shall|would|is|are|does|did|was|were) (?:we|it|there|they|i|the|our|this|that|any|some|these|\p{L}{3,30}ing)\b`,
      phrase`^(?:how|why) (?:can|could|do|does|did|should|would|will|was|were|is|are|to)\b`,
    ],
    ending: [
      cased`(?<![\p{L}\p{N}#_/-])\d[\d.,]*(?: ?%|(?![\p{L}\p{N}-]))`,
      phrase`\b(?:so that|such that|so (?:it|we|they|users|customers|nobody|no one)|in order that|in order to|until|at (?:least|most)|no (?:more|longer|later|fewer) than|less than|fewer than|never again|instead of|rather than)\b`,
      phrase`\b(?:done when|finished when|complete when|success(?:ful)? (?:means|when)|measured by|measured as):? \S`,
      phrase`\b(?:and|then|or|&) (?:(?:then|possibly|also|either) )?(?:add|agree|alert|apply|automate|block|change|choose|close|create|cull|decide|define|delete|deploy|describe|disable|document|drop|enable|enforce|fix|implement|install|limit|make|merge|migrate|move|notify|page|propose|publish|remove|repair|replace|report|rewrite|set|solve|stop|switch|test|train|update|upgrade|verify|write)\b`,
      phrase`\b(?:by|through|via) (?:\p{L}{1,20} )?\p{L}{3,30}ing\b|\bwith (?:a|an|the) \p{L}`,
      phrase`\b(?:causes?|reasons?)\b`,
    ],
    label: 'done when',
  },
  id: {
    inquiring: [
      phrase`^(?:(?:kami|kita|tim) (?:akan|perlu|harus|sebaiknya) |(?:akan|perlu|harus|mohon|sebaiknya) )?(?:juga |terus )?(?<mark>mempertimbangkan|pertimbangkan|menyelidiki|selidiki|mengkaji|kaji|menelaah|telaah|meninjau|tinjau|mengevaluasi|evaluasi|mendiskusikan|diskusikan|membahas|bahas|mempelajari|pelajari|meneliti|teliti|menjajaki|jajaki|memikirkan|pikirkan|mencermati|cermati|mengamati|amati)(?! (?:apakah|mengapa|kenapa|bagaimana|apa|kapan|siapa|berapa)\b) [\p{L}\p{N}"“'‘(]`,
      phrase`\b(?:akan|perlu|harus|untuk|agar) (?:segera |lebih |terus )?(?<mark>diperhatikan|dipertimbangkan|dikaji|ditelaah|ditinjau|dievaluasi|dibahas|didiskusikan|dipelajari|diteliti|dipikirkan|dicermati|diamati|ditindaklanjuti|diupayakan)\b`,
    ],
    improving: [
      phrase`^(?:(?:kami|kita|tim) (?:akan|perlu|harus|sebaiknya) |(?:akan|perlu|harus|mohon|sebaiknya) )?(?:juga |terus |lebih )?(?<mark>meningkatkan|tingkatkan|peningkatan|mengoptimalkan|optimalkan|optimalisasi|memperkuat|perkuat|penguatan|menyempurnakan|sempurnakan|penyempurnaan|memperhatikan|perhatikan|memaksimalkan|maksimalkan) \p{L}`,
      phrase`^(?:(?:kami|kita|tim|semua|seluruh staf|petugas) (?:akan|perlu|harus|sebaiknya) |(?:akan|perlu|harus|mohon|sebaiknya) )?(?<mark>lebih (?:memperhatikan|hati-hati|berhati-hati|teliti|cermat|waspada|sigap|responsif|proaktif)|berhati-hati|waspada|berusaha|berupaya|mengupayakan)\b`,
      phrase`\b(?:akan|perlu|harus|untuk|agar) (?:segera |lebih |terus )?(?<mark>ditingkatkan|dioptimalkan|diperkuat|disempurnakan|dimaksimalkan|diperbaiki lagi)\b`,
      phrase`^(?:pemantauan|komunikasi|koordinasi|dokumentasi|pengujian|pelayanan|penanganan) yang (?<mark>lebih baik)\b`,
    ],
    asking: [/\?$/u, phrase`^(?:apakah|bagaimana|mengapa|kenapa|bisakah|dapatkah|perlukah|haruskah) \p{L}`],
    ending: [
      cased`(?<![\p{L}\p{N}#_/-])\d[\d.,]*(?: ?%|(?![\p{L}\p{N}-]))`,
      phrase`\b(?:sehingga|agar|supaya|sampai|hingga|paling (?:sedikit|banyak|lama|cepat)|minimal|maksimal|setidaknya|sekurang-kurangnya|kurang dari|lebih dari|tidak lebih|alih-alih)\b`,
      phrase`\bselesai (?:bila|jika|kalau|ketika):? \S`,
      phrase`\b(?:dan|lalu|kemudian|atau) (?:memutuskan|menulis|menuliskan|mencatat|melaporkan|memperbaiki|menerapkan|menambah|menambahkan|memasang|membuat|menghapus|mengganti|memperbarui|mengubah|memilih|mengusulkan|memindahkan|mematikan|menguji|melatih|menutup|menyusun|menetapkan)\b`,
      phrase`\bdengan (?:cara )?me\p{L}{3,30}`,
      phrase`\b(?:penyebab|sebab|alasan)\b`,
    ],
    label: 'selesai bila',
  },
};
