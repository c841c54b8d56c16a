import { mkdirSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { FORMATS, type FormatId } from "../src/model/receipt";
import { Converter } from "./convert/converter";
import { type Converted, TARGETS, type Target, unread } from "./convert/convertFile";
import { describeReceipt } from "./convert/describe";
import { besideOf, groupFiles } from "./convert/groups";

const HELP = `npm run convert -- FILE… [--from FORMAT] [--to json|csv|ics|timelinejs] [--out FOLDER] [--receipt json]

Reads timelines in any of the formats below, which are recognised by content, and says what was understood.

  --from FORMAT    the format, if it is not to be recognised: ${FORMATS.join(", ")}
  --to FORMAT      writes each timeline under its name as json (our own), csv, ics or timelinejs
  --out FOLDER     where to; the current folder if it is not given
  --receipt json   prints a list with a receipt for each file, and nothing else:
                     file       as it was given
                     format     one of the above; null if the file cannot be read, and then "reason" says why
                     encoding   of the text, such as utf-8
                     rows       in the file = read + refused
                     events, eras, groups   how many there are
                     first, last            the first and the last date, in EDTF
                     dates, columns         how dates and columns were understood
                     others     formats that would fit too
                     notes      what is left out, changed or doubtful: code, at, field, value, instead, outcome
                                (refused: the row; left-out: a part of it; changed; doubtful), row, and text in English

Each file is a timeline of its own, but groups of vis-timeline are read with the items in the same folder.
A file may take ten seconds. The command fails if a file cannot be read.`;

/** Why a file has no receipt of its own. */
const GROUPS = "These are groups: they are read with the items in the same folder.";

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      from: { type: "string" },
      to: { type: "string" },
      out: { type: "string", default: "." },
      receipt: { type: "string" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help || positionals.length === 0) {
    console.log(HELP);
    process.exitCode = values.help ? 0 : 1;
    return;
  }
  const from = oneOf<FormatId>("--from", values.from, FORMATS);
  const to = oneOf<Target>("--to", values.to, TARGETS);
  const receipt = oneOf("--receipt", values.receipt, ["json"] as const);
  const converter = new Converter();
  const results: Converted[] = [];
  const groups = from === undefined || from === "vis" ? groupFiles(positionals) : [];
  for (const file of positionals) {
    const beside = besideOf(file, groups);
    const { output, ...result } = groups.includes(file)
      ? { ...unread(file, GROUPS), output: undefined }
      : await converter.convert({ file, from, to, beside });
    results.push(result);
    if (output !== undefined && to) write(values.out, file, to, output);
    if (!receipt) console.log(describeReceipt(result));
  }
  converter.close();
  if (receipt) console.log(JSON.stringify(results, null, 2));
  process.exitCode = results.some(({ format, reason }) => format === null && reason !== GROUPS)
    ? 1
    : 0;
}

function oneOf<T extends string>(
  option: string,
  value: string | undefined,
  allowed: readonly T[],
): T | undefined {
  const found = allowed.find((one) => one === value);
  if (value !== undefined && found === undefined)
    throw new Error(`expected ${option} ${allowed.join("|")}, got ${JSON.stringify(value)}`);
  return found;
}

const ENDINGS: Readonly<Record<Target, string>> = {
  json: "json",
  csv: "csv",
  ics: "ics",
  timelinejs: "timelinejs.json",
};

function write(folder: string, file: string, to: Target, text: string): void {
  const path = join(folder, `${basename(file).replace(/\.[^.]+$/, "")}.${ENDINGS[to]}`);
  if (resolve(path) === resolve(file))
    throw new Error(`expected another folder for what is made of ${file}: --out FOLDER`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, text);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
