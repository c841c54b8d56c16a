import { draftToJson } from "../../model/draft/json";
import type { Editing } from "../../store/draft/editing";
import { EMPTY_ADDRESS } from "../../store/url/url";
import { download } from "../save/download";
import { fileName } from "../save/fileName";

/** Saves a draft as a file, with everything that is not finished; its name. */
export function saveJson(editing: Editing, untitled: string): string {
  const draft = editing.store.getState().history.present;
  const name = fileName(draft.about.title || untitled, EMPTY_ADDRESS, ".json");
  const schema = new URL("./data/schema.json", window.location.href).href;
  const json = draftToJson(draft, schema);
  download(new Blob([json], { type: "application/json;charset=utf-8" }), name);
  editing.noteFile();
  return name;
}
