import { openWords } from "../../i18n/openWords";
import { useLazyWords } from "../base/useLazyWords";
import "./open.css";

/** Covers the page while a file is dragged over it, and says that it can be dropped. */
export function DropHint() {
  const words = useLazyWords(openWords);
  return <div className="open-drop">{words?.drop}</div>;
}
