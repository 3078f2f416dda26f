import type { CiSystem } from './ci-systems.js';

/** A file for a CI system: where it goes, what is in it, and what is left to do. */
export interface CiFile {
  /** Seen from the root of the repository. */
  readonly path: string;
  readonly text: string;
  readonly hint: string | null;
}

/** The CI file that lints on every change. `baseline` is its path, or null where there is none. */
export function ciFile(
  system: CiSystem,
  {
    version,
    baseline,
    taken,
  }: {
    /** Of Pulih, so that a new release changes no build by itself. */
    readonly version: string;
    readonly baseline: string | null;
    /** Whether the system's main file is there already. */
    readonly taken: boolean;
  },
): CiFile {
  const command = `npx --yes pulih@${version} lint${baseline ? ` --baseline ${baseline}` : ''}`;
  if (system === 'github')
    return { path: '.github/workflows/pulih.yml', text: githubWorkflow(command), hint: null };
  const path = taken ? '.gitlab/pulih.yml' : '.gitlab-ci.yml';
  const hint = taken ? `Add to .gitlab-ci.yml: include: [{ local: ${path} }]` : null;
  return { path, text: gitlabJob(command), hint };
}

function githubWorkflow(command: string): string {
  return `# Lints incident documents; findings appear beside the changed lines and in the summary of the run.
name: Pulih
on:
  pull_request:
  push:
    branches: [main, master]
permissions:
  contents: read
jobs:
  lint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: ${command}
`;
}

function gitlabJob(command: string): string {
  return `# Lints incident documents; findings appear in the merge request.
pulih:
  image: node:22-slim
  script:
    - ${command} --format stylish --format gitlab=pulih.json
  artifacts:
    when: always
    reports:
      codequality: pulih.json
`;
}
