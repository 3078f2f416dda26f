/** Prints a section's skeleton as Markdown; given from outside so that linting need not load a printer. */
export interface SectionPrinter {
  /** The section with its heading at `level`, without blank lines around it, lines joined by `\n`. */
  section(options: {
    readonly type: string;
    readonly section: string;
    readonly level: number;
    readonly locale: string;
  }): string;
}
