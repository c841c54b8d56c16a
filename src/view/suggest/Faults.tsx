import type { RefObject } from "react";
import type { SuggestWords } from "../../i18n/en/suggest";
import type { Fault } from "../../model/record/rules";
import { fieldId } from "./form";

interface Props {
  readonly faults: readonly Fault[];
  readonly words: SuggestWords;
  readonly say: (fault: Fault) => string;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** All that is missing or wrong; a press leads to the field, if there is one. */
export function Faults({ faults, words, say, heading }: Props) {
  return (
    <section className="suggest-outcome">
      <h3 ref={heading} tabIndex={-1}>
        {words.faults(faults.length)}
      </h3>
      <ul>
        {faults.map((fault) => (
          <li key={fieldId(fault.path)}>
            <button type="button" className="link" onClick={() => goTo(fault)}>
              {nameOf(fault, words)}
            </button>{" "}
            {say(fault)}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the field is called: by its label, with the source or link that it is of, or the language. */
function nameOf({ path }: Fault, words: SuggestWords): string {
  const [list, i] = path;
  const of = { sources: words.source, links: words.link, accounts: words.account }[String(list)];
  const label = document.querySelector(`label[for="${fieldId(path)}"]`)?.textContent;
  const legend = document.querySelector(`#${fieldId(path)} > legend`)?.textContent;
  const own = label ?? legend ?? path.join(".");
  return typeof i === "number" && of ? `${of(i + 1)}, ${own}` : own;
}

/** Focuses the field, or the one that it is in; a text in a language that is not shown is behind their choice. */
function goTo({ path }: Fault): void {
  const around = path.map((_, i) => path.slice(0, path.length - i));
  const fields = [...around, ["language"]].map((part) => document.getElementById(fieldId(part)));
  fields.find((field) => field !== null)?.focus();
}
