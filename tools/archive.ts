import { tmpdir } from "node:os";
import { parseArgs } from "node:util";
import { openDatabase } from "./archive/database";
import { termsOf, writeHead } from "./archive/head";
import { makeArchive } from "./archive/make";
import { MAPS } from "./archive/sources";
import { writeTables } from "./archive/tables";
import { RECORD, readRecord } from "./record/read";

const HELP = `npm run archive -- FILE… --map ${MAPS.join("|")}|FILE.sql --out FOLDER

npm run archive -- --head FOLDER
npm run archive -- --tables FOLDER

Makes an archive: coded events as Parquet files that the page reads by range, see public/data/archive.md.

  --map NAME       what the files are, or a file with a statement like those in tools/archive
  --out FOLDER     where to
  --title TEXT     what the archive is called
  --license TEXT   under which licence it is
  --memory SIZE    the most memory that it takes, 8GB if it is not given; the rest goes to disk
  --threads N      2 if it is not given
  --group N        rows in a group of the events, 20480 if it is not given
  --head FOLDER    writes the head of files that something else has made
  --tables FOLDER  writes what the statements look up as Parquet, to run them elsewhere`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      map: { type: "string" },
      out: { type: "string" },
      title: { type: "string" },
      license: { type: "string" },
      memory: { type: "string", default: "8GB" },
      threads: { type: "string", default: "2" },
      group: { type: "string", default: "20480" },
      head: { type: "string" },
      tables: { type: "string" },
      help: { type: "boolean", short: "h" },
    },
  });
  const { map, out, memory, license, head: folder, tables } = values;
  const record = readRecord(RECORD, []);
  if (!record) throw new Error("expected a record without faults; see npm run data");
  if (folder ?? tables) {
    const database = await openDatabase({ memory, threads: 1, spill: tmpdir() });
    const title = values.title ?? "Archive";
    if (folder) await writeHead(database, { out: folder, title, license, record });
    if (tables) await writeTables(database, termsOf(record), tables);
    database.close();
    return;
  }
  if (values.help || positionals.length === 0 || !map || !out) {
    console.log(HELP);
    process.exitCode = values.help ? 0 : 1;
    return;
  }
  const head = await makeArchive({
    files: positionals,
    ...{ map, out, memory, license, record },
    title: values.title ?? map.toUpperCase(),
    threads: Number(values.threads),
    group: Number(values.group),
    say: console.log,
  });
  console.log(`${head.events} events in ${out}`);
  for (const [reason, events] of Object.entries(head.refused ?? {}))
    console.log(`  left out: ${events}, ${reason}`);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
