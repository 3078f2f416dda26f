import { stepIrreversible } from '../../../../src/core/rules/plans/step-irreversible.js';
import { testRule } from '../../../support/rule-test.js';

const head = '---\ntype: runbook\ntitle: The disk is full\nlocale: en\n---\n\n## Mitigation\n\n';
const kepala = '---\ntype: runbook\ntitle: Disk penuh\nlocale: id\n---\n\n## Mitigasi\n\n';
const code = (text: string): string => `\`\`\`sh\n${text}\n\`\`\`\n`;

testRule(stepIrreversible, {
  accept: {
    'what a controller makes again': `${head}${code('kubectl -n ordering delete pod order-api-1')}`,
    'a rehearsal': `${head}${code('aws s3 rm s3://orders/old --recursive --dryrun')}`,
    'temporary files': `${head}${code('rm -rf /tmp/orders')}`,
    'what the procedure made itself': `${head}${code('mkdir work\naws s3 cp s3://orders/keys work/keys\nrm -rf work')}`,
    'a database that ends in a snapshot': `${head}${code('aws rds delete-db-instance --db-instance-identifier db1 --final-db-snapshot-identifier db1-end')}`,
    'a copy before': `${head}${code('pg_dump orders > orders.sql\npsql orders -c "drop table sessions"')}`,
    'an undo in the step': `${head}1. Remove the claim: \`kubectl delete pvc data-0\`.\n   - To undo it, restore the volume from last night.\n`,
    'a condition to stop at': `${head}Stop here if the replica lags.\n\n${code('dropdb orders')}`,
    'an undo under rollback': `${head}${code('dropdb orders')}\n## Rollback\n\nRestore the copy of 02:00.\n`,
    'the undo itself': `${head}Wait.\n\n## Rollback\n\n${code('helm uninstall orders')}`,
    'a cause that is told in a sentence': `${head}Somebody ran \`kubectl delete ns ordering\` by mistake.\n`,
    'the words in other commands': `${head}${code('grep "DELETE FROM" /var/log/sql.log\ngit log --grep delete')}`,
    'output of a session': `${head}\`\`\`console\n$ cat notes.txt\nrm -rf /var/lib/orders\n\`\`\`\n`,
    'what the option allows': {
      code: `${head}${code('helm uninstall orders')}`,
      options: { allow: ['helm uninstall'] },
    },
  },
  reject: {
    'files of the system': {
      code: `${head}${code('sudo «rm -rf /var/lib/orders»')}`,
      message: '`rm` destroys something, and nothing says how to undo it; say how, or when to stop instead.',
    },
    'a namespace, in a step': {
      code: `${head}1. Run \`«kubectl delete -n prod ns ordering»\`.\n`,
      message:
        '`kubectl delete ns` destroys something, and nothing says how to undo it; say how, or when to stop instead.',
    },
    'a call over two lines, and through another program': {
      code: `${head}${code('gds-cli aws prod \\\n  aws s3 rm s3://orders').replace('gds-cli aws prod \\\n  aws s3 rm s3://orders', '«gds-cli aws prod \\\n  aws s3 rm s3://orders»')}`,
      message:
        '`aws s3 rm` destroys something, and nothing says how to undo it; say how, or when to stop instead.',
    },
    'SQL in a block and in a word': {
      code: `${head}\`\`\`sql\n«DELETE FROM sessions»;\n\`\`\`\n\n${code('«psql orders -c "drop table sessions"»')}`,
      messages: [
        '`delete from` destroys something, and nothing says how to undo it; say how, or when to stop instead.',
        '`drop table` destroys something, and nothing says how to undo it; say how, or when to stop instead.',
      ],
    },
    'a session': {
      code: `${head}\`\`\`console\n$ «terraform destroy»\nDestroy complete!\n\`\`\`\n`,
      message:
        '`terraform destroy` destroys something, and nothing says how to undo it; say how, or when to stop instead.',
    },
    'perintah yang menghapus': {
      code: `${kepala}${code('«redis-cli flushall»')}`,
      message:
        '`redis-cli flushall` menghapus sesuatu, dan tidak ada cara membatalkannya; tulis caranya, atau kapan harus berhenti.',
      locale: 'id',
    },
  },
});
