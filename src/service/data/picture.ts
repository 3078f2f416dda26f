/** A timeline as a picture shows it. Instants are ms since 1970, in order. */
export interface TimelinePicture {
  readonly uri: string;
  readonly title: string;
  readonly start: number;
  readonly end: number;
  /** IANA zone or offset that the document's clocks show. */
  readonly zone: string | null;
  readonly phases: readonly {
    readonly id: 'undetected' | 'detected' | 'acknowledged' | 'mitigated' | 'resolved';
    readonly title: string;
    readonly start: number;
    readonly end: number;
  }[];
  readonly milestones: readonly { readonly id: string; readonly title: string; readonly at: number }[];
  readonly entries: readonly { readonly at: number; readonly text: string; readonly line: number }[];
  /** Messages to customers. */
  readonly notices: readonly { readonly at: number; readonly channel: string | null }[];
  /** Stretches without a message to customers that were longer than promised or usual. */
  readonly silences: readonly { readonly start: number; readonly end: number }[];
}
