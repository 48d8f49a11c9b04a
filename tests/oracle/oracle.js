// A second judge: ajv with the emitted schema, beside the library's verdicts (see verdicts.c), which come on standard input. A reply
// is judged twice: as it is documented, and as it is read.
//
//   node oracle.js OPENAPI-FILE NAME request|reply COUNT
//
// Prints one line with what was counted. Fails on a difference that no named rule explains, on a document or schema that is not
// what it should be, and when an altered schema goes unnoticed. With fewer than MANY documents, only some schemas are altered,
// and one that is noticed is enough. Modules are found through NODE_PATH.
'use strict';
const fs = require('fs');
const Ajv = require('ajv/dist/2020');
const addFormats = require('ajv-formats');
const { Validator } = require('@seriousme/openapi-schema-validator');
const alterations = require('./alterations');
const { asRead } = require('./reading');
const { explain } = require('./rules');

const MANY = 100000; // documents, so many that no altered schema may go unnoticed
const SAMPLE = 40000; // those on which altered schemas are tried: with one mistake at most
const SHOWN = 5; // differences that are printed

const [file, name, side, count] = process.argv.slice(2);

function compile(openapi, root, options) {
  const ajv = addFormats(new Ajv({ allowUnionTypes: true, logger: false, ...options }));
  ajv.addKeyword('components');
  return ajv.compile({ $ref: `#/components/schemas/${root}`, components: openapi.components });
}

// The name of a schema for the whole document: what the body has, and what travels in the path.
function addRoot(openapi) {
  const [item] = Object.values(openapi.paths);
  const [call] = Object.values(item);
  const body = side === 'request' ? call.requestBody : call.responses['2XX'];
  const schemas = openapi.components.schemas;
  const root = body ? body.content['application/json'].schema.$ref.split('/').pop() : '(document)';
  schemas[root] = schemas[root] || { type: 'object', properties: {}, additionalProperties: false };
  for (const parameter of (side === 'request' && call.parameters) || []) {
    schemas[root].properties[parameter.name] = parameter.schema;
    schemas[root].required = [...(schemas[root].required || []), parameter.name];
  }
  return root;
}

// Lines end in a newline and nothing else: a document may have a carriage return in it.
async function* lines() {
  let rest = '';
  for await (const chunk of process.stdin.setEncoding('utf8')) {
    const parts = (rest + chunk).split('\n');
    rest = parts.pop();
    yield* parts;
  }
}

function parse(text) {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}

const strict = { strict: true, strictRequired: false };
const altered = { strict: false, strictNumbers: true, validateSchema: false };
const counts = { documents: 0, valid: 0, invalid: 0, differences: 0, explained: {} };

// One of our verdicts beside ajv's.
function judge(about, openapi, root, isReading) {
  const validateAll = compile(openapi, root, { allErrors: true, verbose: true });
  return { about, isReading, validate: compile(openapi, root, strict), validateAll };
}

// Adds to `used` the rules by which the judges differ. Returns ajv's verdict, or null when it was not ours.
function compare(side, text, document, ours, used) {
  const theirs = document !== null && side.validate(document.value);
  if (ours.valid === theirs) return theirs;
  const found = explain(text, document, ours, theirs, side.validateAll, side.isReading);
  for (const rule of found.rules) used.add(rule);
  if (found.unexplained.length > 0 && counts.differences++ < SHOWN)
    console.log(`${name} ${side.about}: ours=${ours.valid} ajv=${theirs}\n  ${found.unexplained.join('\n  ')}\n  ${text}`);
  return null;
}

async function main() {
  const openapi = JSON.parse(fs.readFileSync(file, 'utf8'));
  const published = await new Validator().validate(file);
  if (!published.valid) throw new Error(`${file} is not OpenAPI 3.1: ${JSON.stringify(published.errors)}`);
  const root = addRoot(openapi);
  const judges = [judge(side, openapi, root, false)];
  if (side === 'reply') judges.push(judge('reply, as it is read', asRead(openapi), root, true));

  const sample = [];
  let pending = [];
  for await (const line of lines()) {
    pending.push(line);
    if (pending.length <= judges.length) continue;
    const text = pending.pop();
    const verdicts = pending.map(JSON.parse);
    pending = [];
    const document = parse(text);
    const used = new Set();
    const [valid] = judges.map((each, i) => compare(each, text, document, verdicts[i], used));
    for (const rule of used) counts.explained[rule] = (counts.explained[rule] || 0) + 1;
    counts.documents++;
    counts[verdicts[0].valid ? 'valid' : 'invalid']++;
    const mistakes = verdicts[0].violations.filter((violation) => violation.severity === 'error').length;
    if (document && valid !== null && mistakes <= 1 && sample.length < SAMPLE) sample.push({ value: document.value, valid });
  }

  const many = counts.documents >= MANY;
  const { tried, missed } = alterations.tryAll(openapi, root, sample, many ? Infinity : 10, () => compile(openapi, root, altered));
  for (const place of many ? missed : []) console.log(`${name} ${side}: an altered schema went unnoticed: ${place}`);
  const explained = Object.keys(counts.explained).sort().map((rule) => ` ${rule}=${counts.explained[rule]}`).join('');
  console.log(`oracle ${name} ${side} documents=${counts.documents} valid=${counts.valid} invalid=${counts.invalid} ` +
    `differences=${counts.differences} explained:${explained || ' none'}; altered schemas=${tried} noticed=${tried - missed.length}`);
  const complete = counts.documents === Number(count) && counts.valid > 0 && counts.invalid > 0;
  const sharp = missed.length < (many ? 1 : tried);
  process.exitCode = counts.differences === 0 && complete && sharp ? 0 : 1;
}

main();
