// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { useEscape } from "../../../src/view/base/escape";

afterEach(cleanup);

type Layer = Parameters<typeof useEscape>[0];

interface Props {
  readonly layer: Layer;
  readonly log: string[];
  readonly name?: string;
  readonly isAll?: boolean;
  readonly isActive?: boolean;
}

function Part({ layer, log, name = layer, isAll = true, isActive = true }: Props) {
  const onEscape = () => {
    log.push(name);
    return isAll;
  };
  useEscape(layer, onEscape, isActive);
  return null;
}

const press = (parts: KeyboardEventInit = {}) =>
  fireEvent.keyDown(document.body, { key: "Escape", ...parts });

describe("Escape", () => {
  it("goes to what lies on top, in whatever order the parts came", () => {
    const log: string[] = [];
    const layers: Layer[] = ["menu", "page", "dialog", "sheet"];
    render(layers.map((layer) => <Part key={layer} {...{ layer, log }} />));
    press();
    expect(log).toEqual(["dialog"]);
  });

  it("goes on from a part that leaves it to others", () => {
    const log: string[] = [];
    render(
      <>
        <Part layer="page" log={log} />
        <Part layer="tooltip" log={log} isAll={false} />
        <Part layer="menu" log={log} isActive={false} />
      </>,
    );
    press();
    expect(log).toEqual(["tooltip", "page"]);
  });

  it("goes to the newest of two in one layer, and to the older once that is gone", () => {
    const log: string[] = [];
    const view = (names: string[]) =>
      names.map((name) => <Part key={name} layer="menu" {...{ log, name }} />);
    const { rerender } = render(view(["older", "newer"]));
    press();
    rerender(view(["older"]));
    press();
    expect(log).toEqual(["newer", "older"]);
  });

  it("is left to the browser with ctrl, alt or ⌘, and while a word is composed", () => {
    const log: string[] = [];
    render(<Part layer="page" log={log} />);
    press({ ctrlKey: true });
    press({ altKey: true });
    press({ metaKey: true });
    press({ isComposing: true });
    expect(log).toEqual([]);
  });
});
