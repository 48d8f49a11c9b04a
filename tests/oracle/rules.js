// Where the library and ajv may differ, and why: what JSON Schema cannot say, what JavaScript cannot see, and where ajv-formats
// is not what the RFC says. A difference is explained when each finding of the stricter judge is.
'use strict';

const ajvDateTime = /^\d{4}-\d\d-\d\d([Tt]|\s)\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d(:?\d\d)?)$/;

function at(value, pointer) {
  for (const segment of pointer.split('/').slice(1))
    value = value?.[segment.replace(/~1/g, '/').replace(/~0/g, '~')];
  return value;
}

// The strings of a JSON text as they are written: { quoted, isName }.
function* strings(text) {
  for (const match of text.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?/g)) yield { quoted: match[1], isName: match[2] !== undefined };
}

function countNames(text) {
  let n = 0;
  for (const string of strings(text)) n += string.isName;
  return n;
}

function depthOf(value) {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

// The library refuses, ajv does not. Each: (finding, value at its place, text, document) => whether this is why.
const libraryRefuses = {
  // JSON.parse keeps the last of several members of one name.
  duplicate: (finding, value, text, document) =>
    finding.code === 'duplicate_member' && countNames(text) > countNames(JSON.stringify(document)),
  // An integer of 64 bits; to JavaScript 1e19 is an integer, and what is near 2^63 is 2^63.
  int64: (finding, value) => finding.code === 'type' && Number.isInteger(value) && (value >= 2 ** 63 || value <= -(2 ** 63)),
  // JavaScript has one double for the bound and for a value beyond it.
  bound: (finding, value) => /^(minimum|maximum)$/.test(finding.code) && Number.isInteger(value) && Math.abs(value) > 2 ** 53,
  // JavaScript rounds the fraction away, or underflows to 0.
  rounding: (finding, value) => finding.code === 'type' && Number.isInteger(value) && /is no integer$/.test(finding.message),
  // OD_MAX_NUMBER_BYTES
  digits: (finding, value, text) => finding.code === 'type' && /too many digits$/.test(finding.message) && /[0-9.]{1025}/.test(text),
  // OD_MAX_DEPTH
  depth: (finding, value, text, document) => /^nested too deeply/.test(finding.message) && depthOf(document) > 64,
  // A \u escape that is half a character (RFC 7493, section 2.1), which JavaScript's strings can hold.
  surrogate: (finding, value, text) => /^a lone surrogate/.test(finding.message) &&
    [...strings(text)].some((string) => /\p{Surrogate}/u.test(JSON.parse(string.quoted))),
  // JavaScript reads U+FFFD instead of bytes that are no UTF-8.
  utf8: (finding, value, text) => finding.message === 'invalid UTF-8' && text.includes('\uFFFD'),
  // U+0000 in a name, which json-c's and C's strings cannot hold.
  nul_in_name: (finding, value, text) => /^a NUL in/.test(finding.message) &&
    [...strings(text)].some((string) => string.isName && JSON.parse(string.quoted).includes('\0')),
  // RFC 9562 has a text form and, beside it, a URN; the format is the former.
  uuid_urn: (finding, value) => finding.code === 'format' && /^urn:uuid:/i.test(value),
  // Where a reply's tag has a default it may be missing; the library then looks at other members, or keeps the value as it is, and
  // only its strict verdict cannot do without.
  tag_default: (finding) => finding.code === 'required' && /^is required; expected: /.test(finding.message),
  // RFC 3339 has neither a space for the T (but as an agreement of its users) nor an offset without minutes or colon.
  date_time: (finding, value) => finding.code === 'format' && ajvDateTime.test(value) && /\s|[+-]\d\d(\d\d)?$/.test(value),
};

// Ajv refuses, the library does not. Each: error of ajv => whether this is why.
const ajvRefuses = {
  // A second of 60 stands in RFC 3339's grammar; whether there was one at that time is not the library's to know.
  leap_second: (error) => error.keyword === 'format' && error.schema === 'date-time' && /:60/.test(error.data),
  // The library looks for a scheme and for characters that a URI does not have, and leaves its parts alone.
  uri: (error) => error.keyword === 'format' && error.schema === 'uri' && /^[a-z][a-z0-9+.-]*:/i.test(error.data),
};

const structural = new Set(['if', 'anyOf', 'oneOf', 'allOf']); // they fail because what is in them does

// What ends the reading of a reply. What was found before then stands as it was found, though it might have done no harm.
const endsReading = (finding) => finding.code === 'syntax' || finding.code === 'duplicate_member';

// Names the rules by which the judges differ, and lists what no rule explains.
exports.explain = function explain(text, document, ours, theirs, validateAll, isReading) {
  const used = new Set();
  const unexplained = [];
  function assign(table, finding, words, ...rest) {
    const rule = Object.keys(table).find((key) => table[key](finding, ...rest));
    if (rule) used.add(rule);
    else unexplained.push(words);
  }
  if (theirs) {
    const errors = ours.violations.filter((violation) => violation.severity === 'error');
    const counting = isReading && errors.some(endsReading) ? errors.filter(endsReading) : errors;
    for (const finding of counting)
      assign(libraryRefuses, finding, JSON.stringify(finding), at(document.value, finding.pointer), text, document.value);
  } else if (document) {
    validateAll(document.value);
    for (const error of validateAll.errors.filter((each) => !structural.has(each.keyword)))
      assign(ajvRefuses, error, `ajv: ${error.instancePath} ${error.message} (${error.schemaPath})`);
  } else {
    unexplained.push('JSON.parse refuses it');
  }
  if (used.size === 0 && unexplained.length === 0 || ours.dropped > 0) unexplained.push('for no reason that is told');
  return { rules: used, unexplained };
};
