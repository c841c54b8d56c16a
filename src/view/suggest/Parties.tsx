import { SignButton } from "../controls/SignButton";
import { Fault } from "./Field";
import { type Form, fieldId, listAt } from "./form";

/** Who took part, in their order, and the topics. */
export function Parties({ form }: { readonly form: Form }) {
  return (
    <>
      <Actors form={form} />
      <Topics form={form} />
    </>
  );
}

function Actors({ form }: { readonly form: Form }) {
  const { words, data, set } = form;
  const { actors, powers } = data.dataset;
  const chosen = listAt(form, ["actors"]).map(String);
  const nameOf = (id: string) => actors.find((actor) => actor.id === id)?.name ?? id;
  const free = actors.filter(({ id }) => !chosen.includes(id));
  const groups = [
    ...powers.map(({ id, name }) => [name, free.filter(({ power }) => power === id)] as const),
    [words.noPower, free.filter(({ power }) => power === undefined)] as const,
  ];
  return (
    <fieldset id={fieldId(["actors"])} tabIndex={-1}>
      <legend>{words.actors}</legend>
      <small>{words.actorsHint}</small>
      <ol className="suggest-list">
        {chosen.map((id, i) => (
          <li key={id}>
            <span>{nameOf(id)}</span>
            {i > 0 && (
              <SignButton
                label={words.first(nameOf(id))}
                sign="↑"
                onPress={() => set(["actors"], [id, ...chosen.filter((other) => other !== id)])}
              />
            )}
            <SignButton
              label={words.remove(nameOf(id))}
              sign="×"
              onPress={() => set(["actors", i], undefined)}
            />
          </li>
        ))}
      </ol>
      <select
        className="button"
        aria-label={words.addActor}
        value=""
        onChange={({ target }) => set(["actors"], [...chosen, target.value])}
      >
        <option value="">{words.addActor}</option>
        {groups.map(([name, members]) => (
          <optgroup key={name} label={name}>
            {members.map((actor) => (
              <option key={actor.id} value={actor.id}>
                {actor.name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <Fault form={form} path={["actors"]} />
    </fieldset>
  );
}

function Topics({ form }: { readonly form: Form }) {
  const { words, data, set } = form;
  const chosen = listAt(form, ["topics"]).map(String);
  const toggle = (id: string) =>
    set(["topics"], chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  return (
    <fieldset id={fieldId(["topics"])} tabIndex={-1}>
      <legend>{words.topics}</legend>
      <div className="suggest-topics">
        {data.dataset.topics.map(({ id, name }) => (
          <label key={id} className="suggest-check">
            <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />{" "}
            {name}
          </label>
        ))}
      </div>
      <Fault form={form} path={["topics"]} />
    </fieldset>
  );
}
