/** Asks a person in a terminal. Every answer is null when they cancel. */
export interface Prompter {
  /** `check` gives the reason why an answer will not do, or null. An empty answer leaves the value out. */
  text(question: {
    readonly message: string;
    readonly placeholder?: string;
    readonly check: (answer: string) => string | null;
  }): Promise<string | null>;
  /** One of the choices; '' stands for none. */
  choose(question: {
    readonly message: string;
    readonly choices: readonly { readonly value: string; readonly label: string }[];
  }): Promise<string | null>;
  confirm(message: string): Promise<boolean | null>;
}
