import { frontmatterInvalid } from '../../../../src/core/rules/front-matter/frontmatter-invalid.js';
import { testRule } from '../../../support/rule-test.js';

testRule(frontmatterInvalid, {
  accept: {
    'a mapping': '---\ntype: postmortem\ntitle: "Checkout: two hours"\n---\n',
    'no front matter, where the type was given': { code: '# Checkout\n', flagType: 'postmortem' },
    'empty front matter': { code: '---\n---\n\n# Checkout\n', flagType: 'postmortem' },
    'times with zones, which stay text':
      '---\ntype: postmortem\ntimes: { started: 2023-02-21T10:00:00+07:00 }\n---\n',
  },
  reject: {
    'a list that is never closed': {
      code: '---\ntype: postmortem\nservices: [checkout, search«»\n---\n\n# Checkout\n',
      message:
        'Front matter cannot be read: Flow sequence in block collection must be sufficiently indented and end with a ]; correct the YAML here.',
    },
    'a key that is written twice': {
      code: '---\ntype: postmortem\ntitle: Checkout\n«t»itle: Checkout again\n---\n',
      message: 'Front matter tidak dapat dibaca: Map keys must be unique; perbaiki YAML di sini.',
      locale: 'id',
    },
    'a list where keys belong': {
      code: '---\n«- type: postmortem\n- title: Checkout»\n---\n',
      message:
        'Front matter cannot be read: Front matter must be a mapping of keys to values; correct the YAML here.',
      flagType: 'postmortem',
    },
    'TOML, at its fence': {
      code: '«+++»\ntitle = "Checkout"\n+++\n\n# Checkout\n',
      message: 'Front matter is TOML, which is not supported here; write it as YAML between `---` lines.',
      flagType: 'postmortem',
    },
    'TOML after a byte order mark': {
      code: '\ufeff«+++»\ntitle = "Checkout"\n+++\n',
      message:
        'Front matter memakai TOML yang tidak didukung di sini; tulis sebagai YAML di antara baris `---`.',
      flagType: 'apology',
      locale: 'id',
    },
  },
});
