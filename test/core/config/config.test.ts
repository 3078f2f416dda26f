import assert from 'node:assert/strict';
import { type ConfigView, viewConfig } from '../../../src/core/config/file-settings.js';
import { type LoadedConfig, loadConfig } from '../../../src/core/config/load-config.js';
import { allRules } from '../../../src/core/rules/index.js';

interface Files {
  readonly [path: string]: string;
}

async function load(files: Files, ...paths: string[]): Promise<LoadedConfig> {
  const read = async (path: string): Promise<string | null> => files[path] ?? null;
  return loadConfig(paths, { read, rules: allRules });
}

/** Loads what must be sound. */
async function view(files: Files, ...paths: string[]): Promise<ConfigView> {
  const config = await load(files, ...paths);
  assert.deepEqual(config.errors, []);
  return viewConfig(config, allRules);
}

const severityOf = (config: ConfigView, rule: string, path = '/ops/incident.md'): unknown =>
  config.settingsFor(path).rules.get(rule)?.severity;

const preset = (name: 'minimal' | 'standard' | 'strict'): [string, string][] =>
  allRules.map((rule) => [rule.id, rule.severity[name]]);

describe('presets', () => {
  const severities = (config: ConfigView): [string, string][] =>
    [...config.settingsFor('/a.md').rules].map(([id, { severity }]) => [id, severity]);

  it('are `standard` where nothing is said', async () => {
    assert.deepEqual(severities(await view({})), preset('standard'));
    assert.deepEqual(severities(await view({ '/.pulih.yaml': '' }, '/.pulih.yaml')), preset('standard'));
  });

  for (const name of ['minimal', 'standard', 'strict'] as const) {
    it(`give every rule its severity in \`${name}\``, async () => {
      const config = await view({ '/.pulih.yaml': `extends: ${name}\n` }, '/.pulih.yaml');
      assert.deepEqual(severities(config), preset(name));
    });
  }

  it('give every option its default', async () => {
    const config = await view({});
    const { rules } = config.settingsFor('/a.md');
    for (const rule of allRules)
      assert.deepEqual(
        rules.get(rule.id)?.options,
        Object.fromEntries(Object.entries(rule.options).map(([name, spec]) => [name, spec.default])),
      );
  });
});

describe('rule entries', () => {
  it('change a severity and keep options that stand further out', async () => {
    const files = {
      '/.pulih.yaml': 'rules:\n  placeholder-left: { allow: [TODO] }\n',
      '/ops/.pulih.yaml': 'rules:\n  placeholder-left: info\n',
    };
    const config = await view(files, '/.pulih.yaml', '/ops/.pulih.yaml');
    assert.deepEqual(config.settingsFor('/ops/a.md').rules.get('placeholder-left'), {
      severity: 'info',
      options: { allow: ['TODO'] },
    });
  });

  it('with options alone keep the severity', async () => {
    const config = await view(
      { '/.pulih.yaml': 'extends: minimal\nrules:\n  placeholder-left: { allow: [TBA] }\n' },
      '/.pulih.yaml',
    );
    assert.equal(severityOf(config, 'placeholder-left'), 'warning');
  });

  it('with options alone switch on a rule that is off', async () => {
    const config = await view({ '/.pulih.yaml': 'rules:\n  section-order: {}\n' }, '/.pulih.yaml');
    assert.equal(severityOf(config, 'section-order'), 'info');
  });

  it('switch a rule off', async () => {
    const config = await view({ '/.pulih.yaml': 'rules:\n  section-empty: "off"\n' }, '/.pulih.yaml');
    assert.equal(severityOf(config, 'section-empty'), 'off');
  });
});

describe('extends', () => {
  it('puts the file over what it extends, and that over its own base', async () => {
    const files = {
      '/base.yaml': 'extends: strict\nrules: { section-empty: info, section-order: error }\n',
      '/ops/.pulih.yaml': 'extends: ../base.yaml\nrules: { section-order: warning }\n',
    };
    const config = await view(files, '/ops/.pulih.yaml');
    const seen = ['section-empty', 'section-order', 'directive-reason'].map((rule) =>
      severityOf(config, rule),
    );
    assert.deepEqual(seen, ['info', 'warning', 'warning']);
  });

  it('lets the last of several win', async () => {
    const config = await view({ '/.pulih.yaml': 'extends: [strict, minimal]\n' }, '/.pulih.yaml');
    assert.equal(severityOf(config, 'section-duplicate'), 'off');
  });

  it('tells a circle where it closes, and still applies the rest', async () => {
    const files = {
      '/a.yaml': 'extends: b.yaml\nrules: { section-empty: info }\n',
      '/b.yaml': '# the other one\nextends: [ strict, a.yaml ]\n',
    };
    const config = await load(files, '/a.yaml');
    assert.deepEqual(config.errors, [
      {
        path: '/b.yaml',
        line: 2,
        column: 20,
        message: '`a.yaml` extends this file in a circle; cut the circle.',
      },
    ]);
    assert.equal(severityOf(viewConfig(config, allRules), 'section-empty'), 'info');
  });

  it('tells a file that extends itself', async () => {
    const { errors } = await load({ '/a.yaml': 'extends: ./a.yaml\n' }, '/a.yaml');
    assert.deepEqual(errors, [
      {
        path: '/a.yaml',
        line: 1,
        column: 10,
        message: '`./a.yaml` extends this file in a circle; cut the circle.',
      },
    ]);
  });

  it('offers the preset that was nearly named', async () => {
    const { errors } = await load({ '/.pulih.yaml': 'extends: strikt\n' }, '/.pulih.yaml');
    assert.deepEqual(errors, [
      {
        path: '/.pulih.yaml',
        line: 1,
        column: 10,
        message:
          '`strikt` is neither a preset (minimal, standard, strict) nor a file that can be read. Did you mean `strict`?',
      },
    ]);
  });
});

describe('files', () => {
  it('are typed by the last entry that matches, relative to the configuration', async () => {
    const source =
      'locale: id\ndocuments:\n  - { files: "incidents/**/*.md", type: postmortem }\n  - { files: [incidents/notes/*.md], type: status-update, locale: en }\n';
    const config = await view({ '/ops/.pulih.yaml': source }, '/ops/.pulih.yaml');
    const typed = (path: string): unknown => {
      const { configType, locale } = config.settingsFor(path);
      return { configType, locale };
    };
    assert.deepEqual(typed('/ops/incidents/2023/a.md'), { configType: 'postmortem', locale: 'id' });
    assert.deepEqual(typed('/ops/incidents/notes/a.md'), { configType: 'status-update', locale: 'en' });
    assert.deepEqual(typed('/incidents/a.md'), { configType: null, locale: 'id' });
    assert.deepEqual(typed('/ops/README.md'), { configType: null, locale: 'id' });
  });

  it('have other rules where an override matches, and later overrides win', async () => {
    const source =
      'overrides:\n  - { files: "archive/**", rules: { section-missing: "off", section-empty: info } }\n  - { files: "**/2020-*.md", rules: { section-empty: "off" } }\n';
    const config = await view({ '/.pulih.yaml': source }, '/.pulih.yaml');
    const seen = (path: string): unknown[] =>
      ['section-missing', 'section-empty'].map((rule) => severityOf(config, rule, path));
    assert.deepEqual(seen('/archive/2021-a.md'), ['off', 'info']);
    assert.deepEqual(seen('/archive/2020-a.md'), ['off', 'off']);
    assert.deepEqual(seen('/new.md'), ['error', 'error']);
  });

  it('are ignored in the grammar of .gitignore', async () => {
    const config = await view(
      { '/ops/.pulih.yaml': 'ignore: ["drafts/", "!drafts/keep.md", "*.tmp.md"]\n' },
      '/ops/.pulih.yaml',
    );
    const ignored = ['/ops/drafts/a.md', '/ops/x.tmp.md', '/ops/a.md', '/drafts/a.md', '/ops'];
    assert.deepEqual(
      ignored.map((path) => config.ignores(path)),
      [true, true, false, false, false],
    );
  });

  it('outside the folder of a nested configuration keep the outer settings', async () => {
    const files = {
      '/.pulih.yaml': 'overrides: [{ files: "**", rules: { section-empty: info } }]\n',
      '/ops/.pulih.yaml': 'overrides: [{ files: "**", rules: { section-empty: warning } }]\n',
    };
    const config = await view(files, '/.pulih.yaml', '/ops/.pulih.yaml');
    assert.equal(severityOf(config, 'section-empty', '/ops/a.md'), 'warning');
    assert.equal(severityOf(config, 'section-empty', '/shop/a.md'), 'info');
  });
});

describe('faults', () => {
  const faults: {
    readonly [name: string]: readonly [source: string, line: number, column: number, message: string];
  } = {
    'an unknown rule, with the near one': [
      'rules:\n  section-mising: error\n',
      2,
      3,
      'Unknown rule `section-mising`. Did you mean `section-missing`?',
    ],
    'an unknown rule that is near to none': [
      'rules:\n  bahasa: error\n',
      2,
      3,
      'Unknown rule `bahasa`. `pulih rules` lists those that exist.',
    ],
    'an unknown rule in an override': [
      'overrides:\n  - files: a.md\n    rules: { section-emty: error }\n',
      3,
      14,
      'Unknown rule `section-emty`. Did you mean `section-empty`?',
    ],
    'a severity that is none': [
      'rules:\n  section-empty: fatal\n',
      2,
      18,
      '`section-empty` must be error, warning, info or off, or a mapping with `severity` and options that `pulih explain section-empty` names.',
    ],
    'an option that the rule does not have': [
      'rules:\n  section-empty: { allow: [x] }\n',
      2,
      18,
      '`section-empty` must be error, warning, info or off, or a mapping with `severity` and options that `pulih explain section-empty` names.',
    ],
    'an unknown key': ['ignores: [a]\n', 1, 1, 'Unknown key `ignores`. Did you mean `ignore`?'],
    'further titles for a section that no type has': [
      'aliases:\n  impct: [Blast radius]\n',
      2,
      10,
      'Unknown section `impct`. Did you mean `impact`?',
    ],
    'a length of time that looks like one': [
      'budgets:\n  action_due:\n    sev1: 3 fortnights\n',
      3,
      11,
      '`3 fortnights` is no length of time that can be read; write it like PT30M, 30 min, 90 days or P6M.',
    ],
    'a duty whose time cannot be read': [
      'notice_duties:\n  - { id: a, name: A, within: P3D12 }\n',
      2,
      31,
      '`P3D12` is no length of time that can be read; write it like PT30M, 30 min, 90 days or P6M.',
    ],
    'an entry without a type': [
      'documents:\n  - files: a.md\n',
      2,
      5,
      'Key `type` is missing in `documents[0]`; add it.',
    ],
    'a list instead of a mapping': [
      '- rules\n',
      1,
      1,
      '`the whole text` is a list; write a mapping of keys to values.',
    ],
    'YAML that cannot be read': [
      'rules: [section-empty\nignore: a\n',
      2,
      1,
      'The YAML cannot be read: Flow sequence in block collection must be sufficiently indented and end with a ]',
    ],
  };
  for (const [name, [source, line, column, message]] of Object.entries(faults)) {
    it(`are told at their line and column: ${name}`, async () => {
      const { errors } = await load({ '/ops/.pulih.yaml': source }, '/ops/.pulih.yaml');
      assert.deepEqual(errors, [{ path: '/ops/.pulih.yaml', line, column, message }]);
    });
  }

  it('name a configuration that is not there', async () => {
    const { errors } = await load({}, '/nowhere.yaml');
    assert.deepEqual(errors, [
      {
        path: '/nowhere.yaml',
        line: 1,
        column: 1,
        message: 'The configuration file cannot be read; check the path.',
      },
    ]);
  });

  it('name a type file that is not there, where it is listed', async () => {
    const { errors } = await load(
      { '/ops/.pulih.yaml': 'root: true\ntypes:\n  - types/drill.yaml\n' },
      '/ops/.pulih.yaml',
    );
    assert.deepEqual(errors, [
      {
        path: '/ops/.pulih.yaml',
        line: 3,
        column: 5,
        message: 'Document type file `types/drill.yaml` cannot be read; check the path in `types`.',
      },
    ]);
  });

  it('in a type file are told in that file', async () => {
    const files = {
      '/ops/.pulih.yaml': 'types: [../types/drill.yaml]\n',
      '/types/drill.yaml': 'id: drill\nextends: post-mortem\n',
    };
    const { errors } = await load(files, '/ops/.pulih.yaml');
    assert.deepEqual(
      errors.map(({ path, line, column }) => ({ path, line, column })),
      [{ path: '/types/drill.yaml', line: 2, column: 10 }],
    );
  });
});
