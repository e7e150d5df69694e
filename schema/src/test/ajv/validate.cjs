// Holds frames against a protocol's bundles with ajv, in its strict mode. Reads lines "direction<TAB>path of a frame" and
// writes a line for each: "valid", or the first thing that is wrong.
"use strict";

const fs = require("node:fs");
const path = require("node:path");
const Ajv2020 = require("ajv/dist/2020");

const [directory, name] = process.argv.slice(2);
// Tuples may go on and alternatives may differ in type: that is meant here, so no warnings about it. Formats are annotations
// in draft 2020-12.
const ajv = new Ajv2020({ strict: true, strictTypes: false, strictTuples: false, strictRequired: false, validateFormats: false });
const validators = new Map();

function validator(direction) {
  if (!validators.has(direction)) {
    const file = path.join(directory, `${name}.${direction}.schema.json`);
    validators.set(direction, ajv.compile(JSON.parse(fs.readFileSync(file, "utf8"))));
  }
  return validators.get(direction);
}

for (const line of fs.readFileSync(0, "utf8").split("\n").filter(Boolean)) {
  const [direction, frame] = line.split("\t");
  const validate = validator(direction);
  const valid = validate(JSON.parse(fs.readFileSync(frame, "utf8")));
  const error = valid ? null : validate.errors[0];
  console.log(valid ? "valid" : `${error.instancePath} ${error.keyword} ${error.message}`);
}
