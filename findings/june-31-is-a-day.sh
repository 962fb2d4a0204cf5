#!/usr/bin/env bash
# A paper "valid until 31/06/2026", a day that does not exist, in four libraries of dates for JavaScript and five validators of JSON Schema. Tempo 1.1.0 reads it as 30 June by
# the format DD/MM/YYYY and 2026-06-31 as 1 July; Day.js 1.11.23 reads 1 July, says it is valid, and takes 12/13/2026 for January 2027; Luxon 3.7.2 and date-fns 4.4.0 refuse.
# As "format": "date" jsonschema 1.5.0, is-my-json-valid 2.20.6 (also 2026-12-00) and z-schema 6.0.2 let it pass, ajv-formats 3.0.1 and @cfworker/json-schema 4.1.6 do not.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > npm.log
npm install --silent --no-audit --no-fund @formkit/tempo@1.1.0 dayjs@1.11.23 luxon@3.7.2 date-fns@4.4.0 jsonschema@1.5.0 is-my-json-valid@2.20.6 z-schema@6.0.2 ajv@8.20.0 ajv-formats@3.0.1 \
  @cfworker/json-schema@4.1.6 >> npm.log
cat > run.mjs <<'JS'
import * as tempo from '@formkit/tempo';
import dayjs from 'dayjs';
import format from 'dayjs/plugin/customParseFormat.js';
import { DateTime } from 'luxon';
import * as dates from 'date-fns';
import jsonschema from 'jsonschema';
import mine from 'is-my-json-valid';
import ZSchema from 'z-schema';
import Ajv from 'ajv';
import formats from 'ajv-formats';
import { Validator } from '@cfworker/json-schema';
dayjs.extend(format);
const day = (valid, text) => (valid ? text() : 'refused');
const tempoDay = (...asked) => { try { return tempo.format(tempo.parse(...asked), 'YYYY-MM-DD'); } catch { return 'refused'; } };
for (const text of ['31/06/2026', '29/02/2027', '12/13/2026']) {
  const [day1, day2] = [dayjs(text, 'DD/MM/YYYY'), DateTime.fromFormat(text, 'dd/MM/yyyy')];
  const day3 = dates.parse(text, 'dd/MM/yyyy', new Date(0));
  const others = [day(day1.isValid(), () => day1.format('YYYY-MM-DD')), day(day2.isValid, () => day2.toISODate()), day(dates.isValid(day3), () => dates.format(day3, 'yyyy-MM-dd'))];
  console.log(`${text}: Tempo ${tempoDay(text, 'DD/MM/YYYY')}, Day.js ${others[0]}, Luxon ${others[1]}, date-fns ${others[2]}`);
}
console.log(`2026-06-31: Tempo ${tempoDay('2026-06-31')}`);
const schema = { type: 'string', format: 'date' };
const ajv = formats.default(new Ajv.default());
for (const text of ['2026-12-31', '2026-06-31', '2026-12-00', '2026-13-01'])
  console.log(`${text}: jsonschema ${new jsonschema.Validator().validate(text, schema).valid}, is-my-json-valid ${mine(schema)(text)}, `
    + `z-schema ${new ZSchema().validate(text, schema)}, ajv-formats ${ajv.validate(schema, text)}, @cfworker ${new Validator(schema).validate(text).valid}`);
JS
TZ=UTC node run.mjs > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on these versions"
31/06/2026: Tempo 2026-06-30, Day.js 2026-07-01, Luxon refused, date-fns refused
29/02/2027: Tempo 2027-02-28, Day.js 2027-03-01, Luxon refused, date-fns refused
12/13/2026: Tempo refused, Day.js 2027-01-12, Luxon refused, date-fns refused
2026-06-31: Tempo 2026-07-01
2026-12-31: jsonschema true, is-my-json-valid true, z-schema true, ajv-formats true, @cfworker true
2026-06-31: jsonschema true, is-my-json-valid true, z-schema true, ajv-formats false, @cfworker false
2026-12-00: jsonschema false, is-my-json-valid true, z-schema false, ajv-formats false, @cfworker false
2026-13-01: jsonschema false, is-my-json-valid false, z-schema false, ajv-formats false, @cfworker false
SEEN
