import { Parser } from "htmlparser2";

/** The scripts that stand in a web page, as text: programs, and data as JSON. Nothing is run. */
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
