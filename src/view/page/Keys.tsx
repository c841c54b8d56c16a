import { useState } from "react";
import { keysWords } from "../../i18n/keysWords";
import { useWords } from "../base/context";
import { useLazyWords } from "../base/useLazyWords";
import { Dialog } from "../controls/Dialog";
import { areShortcutsOn, setShortcuts } from "./shortcuts";

/** The list of keys, by where they work; those that work anywhere can be switched off. */
export function Keys({ onClose }: { onClose: () => void }) {
  const words = useWords();
  const keys = useLazyWords(keysWords);
  const [areOn, setOn] = useState(areShortcutsOn);
  const toggle = () => {
    setShortcuts(!areOn);
    setOn(!areOn);
  };
  return (
    <Dialog title={words.keys} onClose={onClose}>
      {keys?.sections.map(({ title, rows }) => (
        <section key={title} aria-label={title}>
          <h3>{title}</h3>
          <table className="dialog-keys">
            <tbody>
              {rows.map(([key, what]) => (
                <tr key={key}>
                  <th scope="row">
                    <kbd>{key}</kbd>
                  </th>
                  <td>{what}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
      {keys && (
        <>
          <label className="dialog-check">
            <input type="checkbox" checked={areOn} onChange={toggle} aria-describedby="single" />{" "}
            {keys.single}
          </label>
          <p id="single">{keys.singleNote}</p>
        </>
      )}
    </Dialog>
  );
}
