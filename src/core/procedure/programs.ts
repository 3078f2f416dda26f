/** Programs that a line of an unlabelled code block, or code within a sentence, is known for a command by. */
export const programs: ReadonlySet<string> = new Set(
  [
    'ansible ansible-playbook apt apt-get aws az bash bosh bundle cat cd cf chef-client chmod chown cp createdb',
    'crontab curl dd df dig docker docker-compose dropdb du echo etcdctl export fdisk find flyctl fly free gcloud',
    'gds gh git glab grep gsutil gunzip gzip helm heroku htop id ip iptables jq journalctl kafka-topics kill killall',
    'knife kubectl less ln ls lsof lvremove make mkdir mkfs mongo mongodump mongosh mount mv mysql mysqladmin',
    'mysqldump netstat nomad nslookup npm oc openssl pg_ctl pg_dump pg_restore ping pip pkill ps psql puppet python',
    'python3 rabbitmqctl rails rake redis-cli rm rmdir rsync scp sed service shred ssh sudo supervisorctl systemctl',
    'tail tar tctl terraform tofu top touch traceroute truncate umount userdel vault velero vgremove wget wipefs yarn',
    'zfs zpool',
  ].flatMap((line) => line.split(' ')),
);

/** What may stand before the program that is run; values are options of theirs that take a word. */
export const wrappers: ReadonlyMap<string, readonly string[]> = new Map([
  ['sudo', ['-u', '-g']],
  ['env', []],
  ['time', []],
  ['nohup', []],
  ['xargs', ['-n', '-I', '-P', '-L']],
  ['exec', []],
  ['then', []],
  ['do', []],
  ['watch', ['-n']],
]);

/** Variables that every shell has. */
export const knownVariables: ReadonlySet<string> = new Set([
  'HOME',
  'USER',
  'LOGNAME',
  'PATH',
  'PWD',
  'OLDPWD',
  'SHELL',
  'HOSTNAME',
  'EDITOR',
  'TMPDIR',
  'RANDOM',
  'SECONDS',
  'UID',
  'PPID',
  'IFS',
  'LANG',
  'TERM',
  'GOPATH',
]);
