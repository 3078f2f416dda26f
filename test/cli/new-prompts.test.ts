import assert from 'node:assert/strict';
import { answering, terminal } from './doubles.js';
import { world } from './support.js';

const questions = {
  'What happened, in one line?': 'Down for two hours',
  'How severe was it?': 'sev2',
  'Which services failed?': 'ordering, kitchen',
  'Who owns this document?': '',
  'When did it start?': '2023-02-21T10:00',
};

describe('pulih new in a terminal', () => {
  it('asks for what has a prompt and was not set', async () => {
    const { runWith, read } = world();
    const given = {
      title: 'x',
      severity: 'sev1',
      services: '[a]',
      owner: 'Sari',
      'times.started': '2023-02-21',
    };
    const set = Object.entries(given).flatMap(([key, value]) => ['--set', `${key}=${value}`]);
    const asked: string[] = [];
    const { prompter } = answering({});
    const recording = async () => ({
      ...(await prompter()),
      text: async ({ message }: { message: string }) => {
        asked.push(message);
        return '';
      },
      choose: async ({ message }: { message: string }) => {
        asked.push(message);
        return '';
      },
    });
    const { code, stdout } = await runWith({ ...terminal, prompter: recording }, 'new', 'postmortem', ...set);
    assert.equal(code, 0);
    assert.ok(asked.length > 0);
    for (const question of Object.keys(questions)) assert.ok(!asked.includes(question), question);
    assert.match(read(stdout.trim()), /owner: Sari/);
  });

  it('writes what was answered, and defaults for what was not', async () => {
    const { runWith, read } = world();
    const { prompter } = answering(questions);
    const lenient = async () => {
      const there = await prompter();
      return {
        ...there,
        text: (question: Parameters<typeof there.text>[0]) =>
          question.message in questions ? there.text(question) : Promise.resolve(''),
        choose: (question: Parameters<typeof there.choose>[0]) =>
          question.message in questions ? there.choose(question) : Promise.resolve(''),
      };
    };
    const { code, stdout } = await runWith({ ...terminal, prompter: lenient }, 'new', 'postmortem');
    assert.equal(code, 0);
    assert.equal(stdout, '2023-02-21-down-for-two-hours.md\n');
    const text = read(stdout.trim());
    assert.match(text, /title: Down for two hours\n/);
    assert.match(text, /severity: sev2\n/);
    assert.match(text, /services:\n {2}- ordering\n {2}- kitchen\n/);
    assert.match(text, /owner: Sari\n/);
  });

  it('refuses an empty title and values that their field does not allow', async () => {
    const { runWith, list } = world();
    const empty = answering({ 'What happened, in one line?': ' ' });
    await runWith({ ...terminal, prompter: empty.prompter }, 'new', 'postmortem');
    assert.deepEqual(empty.refused, ['A title is needed; write one line.']);
    const wrong = answering({ ...questions, 'When did it start?': 'at noon' });
    await runWith({ ...terminal, prompter: wrong.prompter }, 'new', 'postmortem');
    assert.match(wrong.refused[0]!, /^`times\.started` is `at noon`/);
    assert.deepEqual(list(), []);
  });

  it('writes nothing when cancelled', async () => {
    const { runWith, list } = world();
    const { prompter } = answering({ ...questions, 'How severe was it?': null });
    assert.deepEqual(await runWith({ ...terminal, prompter }, 'new', 'postmortem'), {
      code: 2,
      stdout: '',
      stderr: 'pulih: Cancelled; nothing was written.\n',
    });
    assert.deepEqual(list(), []);
  });

  it('never asks in CI', async () => {
    const { runWith } = world();
    const { code, stderr } = await runWith({ ...terminal, env: { CI: 'true' } }, 'new', 'postmortem');
    assert.equal(code, 2);
    assert.match(stderr, /A title is needed/);
  });
});
