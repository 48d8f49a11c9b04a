// Shows that the comparison can fail: alters one thing at a time in the schema, and looks whether any verdict changes.
'use strict';

const numeric = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'minLength', 'maxLength', 'minItems', 'maxItems',
  'minProperties', 'maxProperties'];
const removable = ['type', 'format', 'pattern', 'const', 'enum', 'additionalProperties', 'not', 'if', 'then', 'else', 'items'];
const hints = ['int64', 'double', 'password']; // formats by which nothing is refused

// Alterations that change nothing, each with the reason.
const equivalent = {
  'action/anyOf/0/type: without const': 'what has the members of a transfer fits the branch of its tag, whichever that is',
};

// What says the same without its `type`. `beside`: what stands beside a $ref that leads here.
function isTypedOtherwise(schema, beside) {
  return 'enum' in schema || 'const' in schema || 'not' in schema || '$ref' in schema || 'type' in beside;
}

// An open enum: its list is advice.
function isOpen(schema) {
  return (schema.anyOf || []).some((each) => Object.keys(each).join() === 'description');
}

// Each alteration of a schema: [what, set], where set() makes it and returns what takes it back.
function* of(schema, beside) {
  const put = (key, value) => () => {
    const before = schema[key];
    if (value === undefined) delete schema[key];
    else schema[key] = value;
    return () => { schema[key] = before; };
  };
  for (const key of numeric)
    if (key in schema) for (const step of [-1, 1]) yield [`${key} ${schema[key] + step}`, put(key, schema[key] + step)];
  for (const key of removable)
    if (key in schema && !(key === 'type' && isTypedOtherwise(schema, beside)) && !hints.includes(schema[key]))
      yield [`without ${key}`, put(key)];
  for (const key of ['enum', 'required', 'anyOf', 'oneOf', 'allOf', 'type'])
    if (Array.isArray(schema[key]) && !isOpen(schema))
      for (let i = 0; i < schema[key].length && schema[key].length > (key === 'required' || key === 'allOf' ? 0 : 1); i++)
        yield [`${key} without ${i}`, put(key, schema[key].filter((_, k) => k !== i))];
  if (typeof schema.const === 'string') yield ['another const', put('const', schema.const + 'x')];
  if (schema.type === 'integer' || schema.type === 'number') yield ['a string', put('type', 'string')];
  if (schema.$ref) yield ['without $ref', put('$ref')];
}

// The schemas at and below one, with their places.
function* within(openapi, schema, place, seen, beside = {}) {
  if (typeof schema !== 'object' || seen.has(schema)) return;
  seen.add(schema);
  yield [schema, place, beside];
  if (schema.$ref) {
    const key = schema.$ref.split('/').pop();
    yield* within(openapi, openapi.components.schemas[key], key, seen, schema);
  }
  for (const key of ['items', 'additionalProperties', 'not', 'if', 'then', 'else'])
    if (key in schema) yield* within(openapi, schema[key], `${place}/${key}`, seen);
  for (const key of isOpen(schema) ? [] : ['anyOf', 'oneOf', 'allOf'])
    for (const [i, each] of (schema[key] || []).entries()) yield* within(openapi, each, `${place}/${key}/${i}`, seen);
  for (const [key, each] of Object.entries(schema.properties || {}))
    if (!(key in (beside.properties || {}))) yield* within(openapi, each, `${place}/${key}`, seen);
}

// Tries about `most` of the alterations, evenly spread.
exports.tryAll = function tryAll(openapi, root, sample, most, compile) {
  const all = [];
  for (const [schema, place, beside] of within(openapi, openapi.components.schemas[root], root, new Set()))
    for (const [what, set] of of(schema, beside))
      if (!(`${place}: ${what}` in equivalent)) all.push({ words: `${place}: ${what}`, set });
  const step = Math.ceil(all.length / most);
  const tried = all.filter((_, i) => i % Math.max(step, 1) === 0);
  const missed = tried.filter((alteration) => {
    const takeBack = alteration.set();
    const validate = compile();
    const noticed = sample.some((document) => validate(document.value) !== document.valid);
    takeBack();
    return !noticed;
  });
  return { tried: tried.length, missed: missed.map((alteration) => alteration.words) };
};
