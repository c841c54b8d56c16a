import { Parser } from "htmlparser2";

/** The text of the scripts in a web page: programs and JSON data. Nothing is run. */
export function scriptsOf(page: string): string[] {
  const scripts: string[] = [];
  let script: string | null = null;
  const parser = new Parser({
    onopentag(name) {
      if (name === "script") script = "";
    },
    ontext(piece) {
      if (script !== null) script += piece;
    },
    onclosetag(name) {
      if (name === "script" && script?.trim()) scripts.push(script);
      if (name === "script") script = null;
    },
  });
  parser.end(page);
  return scripts;
}
