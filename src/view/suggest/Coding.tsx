import { useMemo } from "react";
import { readCodebook } from "../../model/codebook";
import { useWords } from "../base/context";
import { ChoiceField, Fault } from "./Field";
import { type Form, fieldId } from "./form";

const EFFECTS = [3, 2, 1, 0, -1, -2, -3];
const LEVELS = [5, 4, 3, 2, 1];

/** How the event is coded: its effects and its importance, in the words of the codebook. */
export function Coding({ form }: { readonly form: Form }) {
  const { words, data } = form;
  const { formats, details } = useWords();
  const { about, relations } = data.dataset;
  const codebook = useMemo(() => readCodebook(about.codebook, []), [about.codebook]);
  const meaning = (effect: number) =>
    codebook?.effects.find((item) => item.effect === effect)?.meaning ?? details.effect(effect);
  const weight = (level: number) =>
    codebook?.importance.find((item) => item.importance === level)?.meaning ?? "";
  return (
    <fieldset>
      <legend>{words.coding}</legend>
      <fieldset id={fieldId(["effects"])} tabIndex={-1}>
        <legend>{details.effects}</legend>
        {relations.map(({ id, name = id }) => (
          <ChoiceField
            key={id}
            form={form}
            path={["effects", id]}
            label={words.effectOn(name)}
            none={words.noEffect}
            options={EFFECTS.map((effect) => [
              String(effect),
              `${formats.signed(effect)} ${meaning(effect)}`,
            ])}
            isNumber
          />
        ))}
        <Fault form={form} path={["effects"]} />
      </fieldset>
      <ChoiceField
        form={form}
        path={["importance"]}
        label={words.importance}
        none={words.choose}
        options={LEVELS.map((level) => [String(level), `${level} ${weight(level)}`])}
        isNumber
      />
    </fieldset>
  );
}
