/** A command as its words tell it. Words and options may end in `*` for any rest, and begin with it for any start. */
export interface CommandPattern {
  readonly program: string;
  /** Words that must follow the program in this order; others may stand between them. */
  readonly words?: readonly string[];
  /** Words and options of which one must be there. */
  readonly oneOf?: readonly string[];
  /** Words and options of which one makes it another thing. */
  readonly unless?: readonly string[];
}

const rehearsed = ['--dry-run', '--dry-run=*', '--dryrun', '-h', '--help'];

/** Kinds of Kubernetes objects that nothing makes again by itself, as pods are. */
const lasting = [
  'namespace*',
  'ns',
  'persistentvolume*',
  'pvc',
  'pvc/*',
  'pv',
  'pv/*',
  'volumesnapshot*',
  'secret*',
  'configmap*',
  'cm',
  'cm/*',
  'crd*',
  'customresourcedefinition*',
  'deployment*',
  'deploy',
  'deploy/*',
  'statefulset*',
  'sts',
  'sts/*',
  'daemonset*',
  'cronjob*',
  'service',
  'service/*',
  'svc',
  'svc/*',
  'ingress*',
  'all',
];

/** Commands that take away what nothing brings back by itself. */
export const destructiveCommands: readonly CommandPattern[] = [
  { program: 'rm', unless: ['/tmp/*', '/var/tmp/*', '*.tmp', '*.pid', '*.lock', '-i'] },
  { program: 'shred' },
  { program: 'wipefs' },
  { program: 'mkfs*' },
  { program: 'dd', words: ['of=*'], unless: ['of=/dev/null', 'of=/tmp/*'] },
  { program: 'truncate', oneOf: ['-s', '--size*'] },
  { program: 'find', oneOf: ['-delete'] },
  { program: 'lvremove' },
  { program: 'vgremove' },
  { program: 'zfs', words: ['destroy'] },
  { program: 'zpool', words: ['destroy'] },
  { program: 'userdel', oneOf: ['-r', '--remove'] },
  { program: 'crontab', oneOf: ['-r'] },
  { program: 'kubectl', words: ['delete'], oneOf: lasting, unless: rehearsed },
  { program: 'oc', words: ['delete'], oneOf: [...lasting, 'project'], unless: rehearsed },
  { program: 'helm', words: ['uninstall'], unless: [...rehearsed, '--keep-history'] },
  { program: 'helm', words: ['delete'], unless: rehearsed },
  { program: 'terraform', words: ['destroy'], unless: rehearsed },
  { program: 'terraform', words: ['state', 'rm'], unless: rehearsed },
  { program: 'terraform', words: ['workspace', 'delete'] },
  { program: 'tofu', words: ['destroy'], unless: rehearsed },
  { program: 'docker', words: ['volume', 'rm'] },
  { program: 'docker', words: ['volume', 'prune'] },
  { program: 'docker', words: ['system', 'prune'] },
  { program: 'docker-compose', words: ['down'], oneOf: ['-v', '--volumes'] },
  { program: 'docker', words: ['compose', 'down'], oneOf: ['-v', '--volumes'] },
  { program: 'git', words: ['push'], oneOf: ['-f', '--force', '--delete', '--mirror'] },
  { program: 'git', words: ['reset'], oneOf: ['--hard'] },
  { program: 'git', words: ['clean'], oneOf: ['-f*', '-d*', '-x*'], unless: ['-n', '-nd*', ...rehearsed] },
  { program: 'aws', words: ['s3', 'rm'], unless: rehearsed },
  { program: 'aws', words: ['s3', 'rb'], unless: rehearsed },
  { program: 'aws', words: ['delete-*'], unless: ['delete-message*', '--final-*snapshot*', ...rehearsed] },
  { program: 'aws', words: ['terminate-*'], unless: ['autoscaling', ...rehearsed] },
  { program: 'gcloud', words: ['delete'], unless: rehearsed },
  { program: 'gcloud', words: ['storage', 'rm'] },
  { program: 'gsutil', words: ['rm'] },
  { program: 'gsutil', words: ['rb'] },
  { program: 'az', words: ['delete'], unless: rehearsed },
  { program: 'az', words: ['delete-batch'], unless: rehearsed },
  { program: 'cf', words: ['delete'] },
  { program: 'cf', words: ['delete-service'] },
  { program: 'cf', words: ['delete-space'] },
  { program: 'cf', words: ['delete-org'] },
  { program: 'heroku', words: ['apps:destroy'] },
  { program: 'heroku', words: ['pg:reset'] },
  { program: 'flyctl', words: ['destroy'] },
  { program: 'bosh', words: ['delete-*'], unless: ['delete-vm'] },
  { program: 'bosh', words: ['clean-up'] },
  { program: 'dropdb' },
  { program: 'mysqladmin', words: ['drop'] },
  { program: 'redis-cli', words: ['flushall'] },
  { program: 'redis-cli', words: ['flushdb'] },
  { program: 'redis-cli', words: ['del'] },
  { program: 'etcdctl', words: ['del'] },
  { program: 'consul', words: ['kv', 'delete'] },
  { program: 'vault', words: ['delete'] },
  { program: 'vault', words: ['kv', 'destroy'] },
  { program: 'rabbitmqctl', words: ['delete_*'] },
  { program: 'rabbitmqctl', words: ['purge_queue'] },
  { program: 'rabbitmqctl', words: ['*reset'] },
  { program: 'kafka-topics*', oneOf: ['--delete'] },
  { program: 'curl', words: ['DELETE'], oneOf: ['-X', '--request', '-*X'] },
  { program: 'curl', oneOf: ['-XDELETE', '--request=DELETE'] },
  { program: 'velero', words: ['delete'] },
  { program: 'patronictl', words: ['remove'] },
  { program: 'pg_resetwal' },
  { program: 'gh', words: ['delete'] },
];

/** Programs that run the command in their further words; the words after which it stands, none where anywhere. */
export const carriers: ReadonlyMap<string, string | null> = new Map([
  ['ssh', null],
  ['gds', null],
  ['gds-cli', null],
  ['aws-vault', null],
  ['chroot', null],
  ['kubectl', '--'],
  ['oc', '--'],
]);

/** Words of commands that make what they name, so that taking it away again loses nothing. */
export const makingWords =
  /^(?:create|mkdir|touch|cp|mktemp|wget|scp|clone|tar|run|add|generate|get|download|tee)(?:$|-)/u;

/** Programs that take SQL in one of their words. */
export const sqlPrograms: ReadonlySet<string> = new Set([
  'psql',
  'mysql',
  'sqlite3',
  'sqlcmd',
  'gitlab-psql',
]);

/** Statements of SQL that take away rows or tables; `UPDATE` where it goes for all rows. */
export const destructiveStatements: readonly RegExp[] = [
  /\bdrop\s{1,4}(?:table|database|schema|view|column|user|role|tablespace|partition)\b/iu,
  /\btruncate\s{1,4}(?:table\s|only\s|[\w."])/iu,
  /\bdelete\s{1,4}from\b/iu,
];

/** Commands that keep a copy, so that what follows can be taken back. */
export const savingCommands: readonly CommandPattern[] = [
  { program: 'pg_dump*' },
  { program: 'pg_basebackup' },
  { program: 'mysqldump' },
  { program: 'mongodump' },
  { program: 'cp' },
  { program: 'rsync' },
  { program: 'tar' },
  { program: 'velero', words: ['backup', 'create'] },
  { program: 'etcdctl', words: ['snapshot', 'save'] },
  { program: 'redis-cli', words: ['bgsave'] },
  { program: 'aws', words: ['create-*snapshot*'] },
  { program: 'aws', words: ['create-backup'] },
  { program: 'aws', words: ['start-backup-job'] },
  { program: 'gcloud', words: ['backups', 'create'] },
  { program: 'gcloud', words: ['snapshot'] },
  { program: 'zfs', words: ['snapshot'] },
  { program: 'lvcreate', oneOf: ['-s', '--snapshot'] },
  { program: 'kubectl', words: ['get'], oneOf: ['-oyaml', '-ojson'] },
  { program: 'kubectl', words: ['get', 'yaml'], oneOf: ['-o', '--output'] },
  { program: 'kubectl', words: ['get', 'json'], oneOf: ['-o', '--output'] },
  { program: 'terraform', words: ['state', 'pull'] },
  { program: 'git', words: ['stash'] },
  { program: 'git', words: ['tag'] },
];

/** Programs that only prepare or tidy: nobody waits for a result of theirs. */
export const quietPrograms: ReadonlySet<string> = new Set(
  [
    'cd export echo ssh source su set alias exit chmod chown mkdir touch',
    'rm rmdir umount gds rails less vi vim nano',
  ].flatMap((line) => line.split(' ')),
);

/** Of programs that do more than that. */
export const quietCalls: readonly CommandPattern[] = [
  { program: 'git', words: ['clone'] },
  { program: 'git', words: ['config'] },
  { program: 'kubectl', words: ['exec'], oneOf: ['-it', '-ti', '-i'] },
  { program: 'k', words: ['exec'], oneOf: ['-it', '-ti', '-i'] },
  { program: 'oc', words: ['rsh'] },
  { program: 'bundle', words: ['exec', 'rails'] },
];
