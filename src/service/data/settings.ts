/** Settings under `pulih`, asked by `workspace/configuration` for each document (`scope: resource`). */
export interface Settings {
  /** Off: nothing at all is done in the resource. */
  readonly enable: boolean;
  /** Language of messages; `auto`: that of the client. */
  readonly messages: 'auto' | 'en' | 'id';
  readonly lint: {
    /** From the last key to diagnostics, in ms. */
    readonly delay: number;
  };
  readonly inlayHints: { readonly enable: boolean };
  readonly codeLens: { readonly enable: boolean };
}

export const defaultSettings: Settings = {
  enable: true,
  messages: 'auto',
  lint: { delay: 20 },
  inlayHints: { enable: true },
  codeLens: { enable: true },
};
