import { stepPlaceholder } from '../../../../src/core/rules/plans/step-placeholder.js';
import { testRule } from '../../../support/rule-test.js';

const head = '---\ntype: runbook\ntitle: Jobs are stuck\nlocale: en\n---\n\n## Mitigation\n\n';
const code = (text: string): string => `\`\`\`sh\n${text}\n\`\`\`\n`;

testRule(stepPlaceholder, {
  accept: {
    'an explanation in a sentence': `${head}Take the name of the job from the alert.\n\n${code('kubectl logs job/<job-name>')}`,
    'an explanation after it': `${head}${code('flyctl restart <region>')}\nThe region is the one of the alert.\n`,
    'what an earlier command lists': `${head}${code('kubectl get volumes\nkubectl describe <volume-name>')}`,
    'a name that is a phrase': `${head}${code('psql -c "select 1" -h <host from the safe>')}`,
    'a variable that is set': `${head}${code('QUEUE=orders\nrabbitmqctl list_queues $QUEUE')}`,
    'a variable that is read or named': `${head}Set \`REGION\` as in the alert.\n\n${code('read QUEUE\nrabbitmqctl list_queues "$QUEUE" --region $REGION')}`,
    'what every shell has': `${head}${code('cp $HOME/orders.env .')}`,
    'single quotes, where nothing is filled in': `${head}${code(`kubectl get pods -o jsonpath='$STATUS'`)}`,
    'a redirection and a here-document': `${head}${code('psql orders <dump.sql\ncat <<EOF\n<nothing>\nEOF')}`,
    'what a program prints': `${head}\`\`\`console\n$ kubectl get pods\nNODE <none>\n\`\`\`\n`,
    'code of another language': `${head}\`\`\`yaml\nname: <queue>\n\`\`\`\n`,
    'what the option allows': {
      code: `${head}${code('aws s3 ls --profile $AWS_PROFILE')}`,
      options: { allow: ['$AWS_PROFILE'] },
    },
  },
  reject: {
    'a placeholder, once': {
      code: `${head}${code('kubectl logs «<worker>»\nkubectl describe <worker>')}`,
      message: 'Nothing says what to put for `<worker>`; say where to find it.',
    },
    'a word in capitals': {
      code: `${head}${code('curl -u admin «YOUR_CLUSTER»:9200')}`,
      message: 'Nothing says what to put for `YOUR_CLUSTER`; say where to find it.',
    },
    'a variable that nothing sets': {
      code: `${head}${code('etcdctl --endpoints "«$ENDPOINTS»" endpoint health')}`,
      message: '`$ENDPOINTS` is set nowhere in this document; say how to set it.',
    },
    'variabel dan isian': {
      code: `---\ntype: runbook\ntitle: Antrean macet\nlocale: id\n---\n\n## Mitigasi\n\n${code('rabbitmqctl purge_queue «<antrean>» -n «$SIMPUL»').replace('purge', 'list')}`.replace(
        'Antrean macet',
        'Tugas macet',
      ),
      messages: [
        'Tidak disebutkan apa isi `<antrean>`; tulis di mana mencarinya.',
        '`$SIMPUL` tidak diisi di mana pun dalam dokumen ini; tulis cara mengisinya.',
      ],
      locale: 'id',
    },
  },
});
