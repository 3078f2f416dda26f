// node scripts/release.mjs: tags the version of package.json. The tagged commit carries `dist/`, so that GitHub actions
// and pre-commit, which run what a tag holds, need no build; main does not. Pushing is left to whoever runs this.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const git = (...args) => execFileSync('git', args, { encoding: 'utf8' }).trim();
const fail = (message) => {
  process.stderr.write(`${message}\n`);
  process.exit(2);
};

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const tag = `v${version}`;
if (git('status', '--porcelain') !== '') fail('There are changes that are not committed; commit them first.');
if (git('tag', '--list', tag) !== '') fail(`${tag} is there already; raise the version in package.json.`);
const heading = new RegExp(`^## ${version.replaceAll('.', '\\.')} - \\d{4}-\\d{2}-\\d{2}$`, 'm');
if (!heading.test(readFileSync('CHANGELOG.md', 'utf8')))
  fail(`CHANGELOG.md has no heading \`## ${version} - YYYY-MM-DD\`; write it.`);

execFileSync('npm', ['run', 'build'], { stdio: 'inherit' });
const branch = git('rev-parse', '--abbrev-ref', 'HEAD');
git('switch', '--quiet', '--detach');
try {
  git('add', '--force', 'dist');
  git('commit', '--quiet', '--message', `${tag}, built`);
  git('tag', '--annotate', tag, '--message', tag);
} finally {
  git('switch', '--quiet', '--force', branch);
}
process.stdout.write(`${tag} is ready. Push it with: git push origin ${tag}\n`);
