/** Tells the suite's lines from what else an editor writes on its console. */
const mark = '[pulih] ';

/** A reporter that needs neither a terminal nor a page: lines on the console. */
export function report(runner: Mocha.Runner): void {
  let depth = 0;
  let passing = 0;
  const failed: Mocha.Test[] = [];
  // biome-ignore lint/suspicious/noConsole: the workbench passes the console on to the runner
  const say = (line: string): void => console.log(`${mark}${'  '.repeat(depth)}${line}`);
  runner.on('suite', (suite) => {
    if (suite.title) say(suite.title);
    depth += 1;
  });
  runner.on('suite end', () => {
    depth -= 1;
  });
  runner.on('pass', (test) => {
    passing += 1;
    say(`✔ ${test.title} (${test.duration ?? 0} ms)`);
  });
  runner.on('pending', (test) => say(`- ${test.title}`));
  runner.on('fail', (test, error: Error) => {
    failed.push(test as Mocha.Test);
    say(`✖ ${test.fullTitle()}\n${error.stack ?? error.message}`);
  });
  runner.on('end', () => {
    depth = 0;
    say(`${passing} passing`);
    if (failed.length > 0) say(`${failed.length} failing`);
  });
}
