#!/usr/bin/env bash
# Four checkers of forms for JavaScript that also turn text into values (Joi 18.3.2, Yup 1.7.1, TypeBox 0.34.52, VineJS 4.4.0). A register that knows only the year of founding says "2026": that is two seconds
# into 1970 to Joi and TypeBox and 1 January 2026 to Yup; a day as a workbook counts it, 46022, is the year 46022 to Yup. 31 February becomes 3 March in the three, and a name that
# ends in a number is a day ("CV Maju 99", in 1999) to Joi and Yup. VineJS with the form of the day given refuses all of these, but takes an empty capital, and one of a space, for 0, also
# where it is optional. Joi and Yup refuse those.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > npm.log; npm install --silent --no-audit --no-fund joi@18.3.2 yup@1.7.1 @sinclair/typebox@0.34.52 @vinejs/vine@4.4.0 >> npm.log
cat > run.mjs <<'JS'
import Joi from 'joi';
import * as yup from 'yup';
import { Type } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import vine from '@vinejs/vine';
const typebox = shape => value => {
  const read = Value.Convert(shape, value);
  if (!Value.Check(shape, read)) throw new Error('refused');
  return read;
};
const kinds = {
  founded: {
    Joi: value => Joi.attempt(value, Joi.date()),
    Yup: value => yup.date().validate(value),
    TypeBox: typebox(Type.Date()),
    VineJS: async value => (await vine.create({ on: vine.date({ formats: ['YYYY-MM-DD'] }) }).validate({ on: value })).on,
  },
  capital: {
    Joi: value => Joi.attempt(value, Joi.number()),
    Yup: value => yup.number().validate(value),
    TypeBox: typebox(Type.Number()),
    VineJS: async value => (await vine.create({ modal: vine.number().optional() }).validate({ modal: value })).modal,
  },
};
const tell = value => (value instanceof Date ? value.toISOString().replace('T00:00:00.000Z', '') : String(value));
for (const [kind, values] of [['founded', ['2026-12-31', '2026-02-31', '2026', '46022', 'CV Maju 99']], ['capital', ['900000000', '', ' ']]]) {
  for (const value of values) {
    const told = [];
    for (const [name, read] of Object.entries(kinds[kind])) {
      try {
        told.push(`${name} ${tell(await read(value))}`);
      } catch {
        told.push(`${name} refused`);
      }
    }
    console.log(`${kind} ${JSON.stringify(value)}: ${told.join(', ')}`);
  }
}
JS
TZ=UTC node run.mjs > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on Joi 18.3.2, Yup 1.7.1, TypeBox 0.34.52 and VineJS 4.4.0"
founded "2026-12-31": Joi 2026-12-31, Yup 2026-12-31, TypeBox 2026-12-31, VineJS 2026-12-31
founded "2026-02-31": Joi 2026-03-03, Yup 2026-03-03, TypeBox 2026-03-03, VineJS refused
founded "2026": Joi 1970-01-01T00:00:02.026Z, Yup 2026-01-01, TypeBox 1970-01-01T00:00:02.026Z, VineJS refused
founded "46022": Joi 1970-01-01T00:00:46.022Z, Yup +046022-01-01, TypeBox 1970-01-01T00:00:46.022Z, VineJS refused
founded "CV Maju 99": Joi 1999-01-01, Yup 1999-01-01, TypeBox refused, VineJS refused
capital "900000000": Joi 900000000, Yup 900000000, TypeBox 900000000, VineJS 900000000
capital "": Joi refused, Yup refused, TypeBox refused, VineJS 0
capital " ": Joi refused, Yup refused, TypeBox refused, VineJS 0
SEEN
