/** A section label as a careful reader sees it. */
export interface GoldSection {
  readonly line: number;
  readonly concept: string;
}

/** A labelled document of the corpus. */
export interface GoldDocument {
  /** Path inside the corpus. */
  readonly file: string;
  readonly sections: readonly GoldSection[];
}

/** Reads labels, one JSON document a line. */
export function parseLabels(text: string): GoldDocument[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as GoldDocument);
}

/** The repository that a file comes from, by its name `owner__repository__path.md`. */
export function repositoryOf(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  return name.split('__').slice(0, 2).join('/');
}
