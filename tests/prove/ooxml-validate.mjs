// Validates many Word files in one process.
// Usage: node ooxml-validate.mjs LIBRARY file.docx ...
// Writes one line of JSON for each file: {"file": ..., "faults": [...]}.

import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";

const [library, ...files] = process.argv.slice(2);
const { default: validate } = await import(pathToFileURL(library));

async function faults(file) {
  try {
    const errors = await validate(await readFile(file), "docx", "Microsoft365");
    return errors.map(
      ({ id, description, path }) =>
        `${id}: ${description} (${path.partUri} ${path.xpath})`,
    );
  } catch (error) {
    return [`cannot be opened: ${String(error).split("\n")[0]}`];
  }
}

for (const file of files) {
  console.log(JSON.stringify({ file, faults: await faults(file) }));
}
// The library's own worker would keep the process alive.
process.exit(0);
