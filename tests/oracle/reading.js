// From the schema of a reply as it is documented to one of what the library needs in order to read it: an optional member may be
// anything, since what does not fit is kept as it came; of a required one the type counts, and no limit, text or branch.
'use strict';

function ofValue(schema) {
  if (schema.$ref) return { $ref: schema.$ref };
  if ('const' in schema) return { type: ['string', 'null'] };
  if (schema.anyOf) return { anyOf: schema.anyOf.map(ofValue) }; // or null
  const read = {};
  for (const key of ['type', 'items', 'additionalProperties'])
    if (key in schema) read[key] = key === 'type' ? schema.type : ofValue(schema[key]);
  return read;
}

function ofNamed(schema) {
  if (schema.type === 'string') return { type: 'string' }; // an enum
  if (schema.type !== 'object') return {}; // a union
  const required = schema.required || [];
  return { type: 'object', required, properties: Object.fromEntries(required.map((key) => [key, ofValue(schema.properties[key])])) };
}

exports.asRead = function asRead(openapi) {
  const schemas = Object.entries(openapi.components.schemas).map(([key, schema]) => [key, ofNamed(schema)]);
  return { components: { schemas: Object.fromEntries(schemas) } };
};
