#!/usr/bin/env bash
# "At most Rp1 miliar" and "at least Rp1 miliar" as rules of a form, on what Indonesians type into it. @angular/forms 21.2.26 reads a number from the beginning of the text: 5.000.000.000 is 5 and so at most a miliar and not at least
# one; what begins with Rp or a word passes both. React Hook Form 7.92.0 lets pass whatever is no number as it stands: 5.000.000.000 passes both rules, also where valueAsNumber is asked for and the amount handed over is null.
# async-validator 4.2.5, behind the forms of Element Plus and others, takes max and min of a text for the number of its letters: 5000000000 and the other texts are at most a miliar and none at least one; with type "number" it
# refuses every text, 900000000 too. jquery-validation 1.22.1, Parsley 2.9.2 and @vuelidate/validators 2.0.4 refuse 5.000.000.000 under both. No error.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > npm.log
npm install --silent --no-audit --no-fund @angular/forms@21.2.26 @angular/core@21.2.26 @angular/common@21.2.26 @angular/compiler@21.2.26 @angular/platform-browser@21.2.26 rxjs@7.8.2 react-hook-form@7.92.0 react@19.2.0 react-dom@19.2.0 \
  async-validator@4.2.5 jquery@3.7.1 jquery-validation@1.22.1 parsleyjs@2.9.2 @vuelidate/validators@2.0.4 vue@3.5.22 jsdom@24.1.3 >> npm.log
cat > run.mjs <<'JS'
import { createRequire } from 'module';
import { JSDOM } from 'jsdom';
const require = createRequire(import.meta.url);
const { window } = new JSDOM('<body></body>', { pretendToBeVisual: true });
Object.defineProperty(globalThis, 'navigator', { value: window.navigator, configurable: true });
Object.assign(globalThis, { window, IS_REACT_ACT_ENVIRONMENT: true });
for (const name of ['document', 'HTMLElement', 'Node', 'Event', 'MutationObserver']) globalThis[name] = window[name];
const bound = 1000000000;

await import('@angular/compiler');
const { FormControl, Validators } = await import('@angular/forms');
const angular = text => [Validators.max(bound), Validators.min(bound)].map(rule => !rule(new FormControl(text)));

const React = require('react');
const { createRoot } = require('react-dom/client');
const { useForm } = require('react-hook-form');
async function hook(text, rule) {
  let form, told;
  const Field = () => {
    form = useForm({ defaultValues: { modal: text } });
    return React.createElement('input', form.register('modal', rule));
  };
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  await React.act(async () => root.render(React.createElement(Field)));
  await React.act(async () => form.handleSubmit(({ modal }) => { told = JSON.stringify(modal); }, () => { told = 'refused'; })());
  await React.act(async () => root.unmount());
  return told;
}

const Schema = require('async-validator').default;
const asynchronous = (text, rule) => new Schema({ modal: rule }).validate({ modal: text }, { suppressWarning: true }).then(() => true, () => false);

const read = require('jquery');
const jquery = read.fn ? read : read(window);
Object.assign(globalThis, { jQuery: jquery, $: jquery });
require('jquery-validation');
require('parsleyjs');
const page = (text, attributes) => {
  jquery('body').html(`<form><input type="text" name="modal" ${attributes}></form>`);
  jquery('input').val(text);
  return jquery('form');
};
const validation = (text, rules) => {
  const form = page(text, '');
  form.validate({ ignore: [], rules: { modal: rules } });
  return form.valid();
};
const parsley = (text, rule) => page(text, `data-parsley-${rule}="${bound}"`).parsley({ excluded: '' }).isValid();
const { maxValue, minValue } = require('@vuelidate/validators');

for (const text of ['900000000', '5000000000', '5.000.000.000', 'Rp 5.000.000.000', '5 miliar']) {
  const tell = (name, most, least) => console.log(`${text}, ${name}: at most ${most}, at least ${least}`);
  tell('Angular', ...angular(text));
  tell('React Hook Form', await hook(text, { max: bound }), await hook(text, { min: bound }));
  tell('React Hook Form, valueAsNumber', await hook(text, { max: bound, valueAsNumber: true }), await hook(text, { min: bound, valueAsNumber: true }));
  tell('async-validator', await asynchronous(text, { max: bound }), await asynchronous(text, { min: bound }));
  tell('async-validator, type number', await asynchronous(text, { type: 'number', max: bound }), await asynchronous(text, { type: 'number', min: bound }));
  tell('jquery-validation', validation(text, { max: bound }), validation(text, { min: bound }));
  tell('Parsley', parsley(text, 'max'), parsley(text, 'min'));
  tell('vuelidate', maxValue(bound).$validator(text), minValue(bound).$validator(text));
}
process.exit();
JS
node run.mjs > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on @angular/forms 21.2.26, React Hook Form 7.92.0, async-validator 4.2.5, jquery-validation 1.22.1, Parsley 2.9.2 and @vuelidate/validators 2.0.4"
900000000, Angular: at most true, at least false
900000000, React Hook Form: at most "900000000", at least refused
900000000, React Hook Form, valueAsNumber: at most 900000000, at least refused
900000000, async-validator: at most true, at least false
900000000, async-validator, type number: at most false, at least false
900000000, jquery-validation: at most true, at least false
900000000, Parsley: at most true, at least false
900000000, vuelidate: at most true, at least false
5000000000, Angular: at most false, at least true
5000000000, React Hook Form: at most refused, at least "5000000000"
5000000000, React Hook Form, valueAsNumber: at most refused, at least 5000000000
5000000000, async-validator: at most true, at least false
5000000000, async-validator, type number: at most false, at least false
5000000000, jquery-validation: at most false, at least true
5000000000, Parsley: at most false, at least true
5000000000, vuelidate: at most false, at least true
5.000.000.000, Angular: at most true, at least false
5.000.000.000, React Hook Form: at most "5.000.000.000", at least "5.000.000.000"
5.000.000.000, React Hook Form, valueAsNumber: at most null, at least null
5.000.000.000, async-validator: at most true, at least false
5.000.000.000, async-validator, type number: at most false, at least false
5.000.000.000, jquery-validation: at most false, at least false
5.000.000.000, Parsley: at most false, at least false
5.000.000.000, vuelidate: at most false, at least false
Rp 5.000.000.000, Angular: at most true, at least true
Rp 5.000.000.000, React Hook Form: at most "Rp 5.000.000.000", at least "Rp 5.000.000.000"
Rp 5.000.000.000, React Hook Form, valueAsNumber: at most null, at least null
Rp 5.000.000.000, async-validator: at most true, at least false
Rp 5.000.000.000, async-validator, type number: at most false, at least false
Rp 5.000.000.000, jquery-validation: at most false, at least false
Rp 5.000.000.000, Parsley: at most false, at least false
Rp 5.000.000.000, vuelidate: at most false, at least false
5 miliar, Angular: at most true, at least false
5 miliar, React Hook Form: at most "5 miliar", at least "5 miliar"
5 miliar, React Hook Form, valueAsNumber: at most null, at least null
5 miliar, async-validator: at most true, at least false
5 miliar, async-validator, type number: at most false, at least false
5 miliar, jquery-validation: at most false, at least false
5 miliar, Parsley: at most false, at least false
5 miliar, vuelidate: at most false, at least false
SEEN
