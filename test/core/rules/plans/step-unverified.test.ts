import { stepUnverified } from '../../../../src/core/rules/plans/step-unverified.js';
import { testRule } from '../../../support/rule-test.js';

const head = '---\ntype: runbook\ntitle: Order success rate is low\nlocale: en\n---\n\n## Mitigation\n\n';
const kepala = '---\ntype: runbook\ntitle: Pesanan gagal\nlocale: id\n---\n\n## Mitigasi\n\n';

testRule(stepUnverified, {
  accept: {
    'a result under a label': `${head}1. Restart the service.\n\n   \`\`\`sh\n   kubectl -n ordering rollout restart deployment/order-api\n   \`\`\`\n\n   - Expected: four pods run.\n`,
    'a result in a sentence': `${head}1. Run \`systemctl restart orders\`. You should see four workers in the log.\n`,
    'what to wait for': `${head}1. Run \`systemctl restart orders\` and wait for the queue to drain.\n`,
    'a session that shows the answer': `${head}1. Look at the pods.\n\n   \`\`\`console\n   $ kubectl get pods\n   order-api-1  1/1  Running\n   \`\`\`\n`,
    'a step whose command only prepares': `${head}1. Go to the folder.\n\n   \`\`\`sh\n   cd /etc/orders\n   export REGION=jkt\n   \`\`\`\n`,
    'steps of people, where none says what to expect': `${head}1. Call the four shops.\n2. Put up the sign.\n`,
    'a numbered list that is no procedure':
      '---\ntype: runbook\ntitle: Orders\nlocale: en\n---\n\n## Related documents\n\n1. Run `kubectl get pods`, as the guide says.\n',
    'a language without words for it':
      '---\ntype: runbook\ntitle: Commandes\nlocale: en\n---\n\n## Impact\n\n1. `kubectl get pods`\n',
    'hasil dengan label': `${kepala}1. Jalankan \`systemctl restart orders\`.\n   - Hasil yang diharapkan: empat proses berjalan.\n`,
  },
  reject: {
    'a command without a result': {
      code: `${head}1. «Restart the service.»\n\n   \`\`\`sh\n   kubectl -n ordering rollout restart deployment/order-api\n   \`\`\`\n\n2. Look at the log. It should show no errors.\n`,
      message: 'Step 1 does not say what to expect; add `Expected: …`.',
      suggested: [
        [
          'Add `Expected: …`',
          `${head}1. Restart the service.\n\n   \`\`\`sh\n   kubectl -n ordering rollout restart deployment/order-api\n   \`\`\`\n   - Expected: TBD\n\n2. Look at the log. It should show no errors.\n`,
        ],
      ],
    },
    'one step beside others that say it': {
      code: `${head}1. Call the shops.\n   - Expected: all four answer.\n2. «Put up the sign.»\n`,
      message: 'Step 2 does not say what to expect; add `Expected: …`.',
      suggested: [
        [
          'Add `Expected: …`',
          `${head}1. Call the shops.\n   - Expected: all four answer.\n2. Put up the sign.\n   - Expected: TBD\n`,
        ],
      ],
    },
    'every step, where the option asks for it': {
      code: `${head}1. «Call the four shops.»\n1. «Put up the sign.»\n`,
      options: { everyStep: true },
      messages: [
        'Step 1 does not say what to expect; add `Expected: …`.',
        'Step 2 does not say what to expect; add `Expected: …`.',
      ],
      suggested: [
        ['Add `Expected: …`', `${head}1. Call the four shops.\n   - Expected: TBD\n1. Put up the sign.\n`],
        ['Add `Expected: …`', `${head}1. Call the four shops.\n1. Put up the sign.\n   - Expected: TBD\n`],
      ],
    },
    'headings that are steps': {
      code: `${head}### Step 1: See which pods run\n\n\`\`\`console\n$ kubectl get pods\norder-api-1 1/1 Running\n\`\`\`\n\n### «Step 2: Promote the replica»\n\n\`\`\`sh\npg_ctl promote\n\`\`\`\n`,
      message: 'Step 2 does not say what to expect; add `Expected: …`.',
      suggested: [
        [
          'Add `Expected: …`',
          `${head}### Step 1: See which pods run\n\n\`\`\`console\n$ kubectl get pods\norder-api-1 1/1 Running\n\`\`\`\n\n### Step 2: Promote the replica\n\n\`\`\`sh\npg_ctl promote\n\`\`\`\n\nExpected: TBD\n`,
        ],
      ],
    },
    'perintah tanpa hasil': {
      code: `${kepala}1. «Mulai ulang layanan dengan \`systemctl restart orders\`.»\n`,
      message: 'Langkah 1 tidak menyebutkan hasilnya; tambahkan `Hasil yang diharapkan: …`.',
      locale: 'id',
      suggested: [
        [
          'Tambahkan `Hasil yang diharapkan: …`',
          `${kepala}1. Mulai ulang layanan dengan \`systemctl restart orders\`.\n   - Hasil yang diharapkan: TBD\n`,
        ],
      ],
    },
  },
});
