import type { Locale, Localized } from '../locale/locale.js';
import type { JsonSchema } from '../schema/json-schema.js';

/** What a section is expected to hold; decides what the scaffold writes under its heading. */
export type Content =
  | { readonly kind: 'prose' }
  | { readonly kind: 'list' }
  | { readonly kind: 'checklist' }
  | { readonly kind: 'steps' }
  | { readonly kind: 'table'; readonly columns: Localized<readonly string[]> };

/**
 * Evidence that tells a section whose title says nothing: `doing`, `checking`, `failing` and `explaining` are kinds of titles,
 * `steps` and `dated-entries` kinds of content.
 */
export const cues = ['doing', 'checking', 'failing', 'explaining', 'steps', 'dated-entries'] as const;

export type Cue = (typeof cues)[number];

/** A section that documents of a type may have. */
export interface SectionType {
  /** The concept that the section is about, such as `timeline`. */
  readonly id: string;
  readonly title: Localized;
  /** Other titles that people give the same section, per locale. */
  readonly aliases: { readonly [locale: Locale]: readonly string[] };
  /** What tells the section where its title does not. */
  readonly cues: readonly Cue[];
  /** What the section must answer; the scaffold's comment and the editor's hover. */
  readonly guidance: Localized;
  readonly content: Content;
  /** When the section must be there: a JSON Schema over `DemandFacts`. `false`: never. */
  readonly demanded: JsonSchema;
  /** Whether a full scaffold offers the section; sections that are only recognised are not offered. */
  readonly offered: boolean;
  /** Concepts that answer the same question: where one of them is there, the section is not missing. */
  readonly answeredBy: readonly string[];
  /** Concepts of another document, such as a postmortem, whose texts fill the section when it is made from that one. */
  readonly from: readonly string[];
}

/** A kind of document: one YAML file in `schemas/` or in the user's workspace. */
export interface DocumentType {
  readonly id: string;
  /** Its own id and those of the types that it extends, nearest first. */
  readonly lineage: readonly string[];
  readonly names: Localized;
  readonly descriptions: Localized;
  /** Pattern of a new file's name; `{date}`, `{slug}` and front matter keys in braces are filled in. */
  readonly fileName: string;
  /** Words that tell this type in the title or path of a document without front matter. */
  readonly hints: { readonly [locale: Locale]: readonly string[] };
  /** Shared JSON Schemas; conditions and front matter refer to them by `#/$defs/name`. */
  readonly $defs: { readonly [name: string]: JsonSchema };
  /** The front matter, with the annotations of `Field`. */
  readonly frontMatter: JsonSchema;
  readonly sections: readonly SectionType[];
}

/** Annotations on a property in a front matter schema; JSON Schema ignores keywords it does not know. */
export interface Field {
  readonly description?: string;
  /** The description in other locales. */
  readonly 'x-description'?: { readonly [locale: Locale]: string };
  /** What the value must look like, in words; told instead of the pattern. */
  readonly 'x-expected'?: Localized;
  /** What the scaffold asks; a field without a prompt is not asked for. */
  readonly 'x-prompt'?: Localized;
  /** What the scaffold writes when nobody answers; `{today}`, `{now}`, `{timezone}`, `{user}`, `{locale}` are filled in. */
  readonly 'x-default'?: unknown;
  /** Path of the field in another document that fills this one, where that document has none of the same path. */
  readonly 'x-from'?: string;
  /** When the field must have a value: a JSON Schema over `DemandFacts`. Its weight follows the status. */
  readonly 'x-demanded'?: JsonSchema;
}

/** What the conditions `demanded` and `x-demanded` are about. */
export interface DemandFacts {
  readonly front_matter: { readonly [key: string]: unknown };
  readonly derived: {
    /** `short` under 1 h, `medium` from 1 h to 12 h, `long` over 12 h; null where no duration can be derived. */
    readonly duration_class: 'short' | 'medium' | 'long' | null;
    /** Duration in minutes, else null. */
    readonly duration_minutes: number | null;
    /** False only where the document says that no customer was affected. */
    readonly customer_impact: boolean;
    /** True where customer data was exposed. */
    readonly data_exposed: boolean;
  };
}
