// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react";
import { useRef } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { awaitFocus, focusPlace, isIn, usePlace } from "../../../src/view/base/places";

afterEach(cleanup);

function Event({ title }: { title: string }) {
  const article = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  usePlace("opened", article, () => heading.current?.focus());
  return (
    <article ref={article}>
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <button type="button">Close {title}</button>
    </article>
  );
}

describe("a place", () => {
  it("holds what lies in its element, as long as that is there", () => {
    const { unmount } = render(<Event title="Treaty" />);
    const button = screen.getByRole("button");
    expect(isIn("opened", button)).toBe(true);
    expect(isIn("story", button)).toBe(false);
    expect(isIn("opened", document.body)).toBe(false);
    unmount();
    expect(isIn("opened", button)).toBe(false);
  });

  it("takes the focus where its part wants it, and says where there is none", () => {
    expect(focusPlace("opened")).toBe(false);
    render(<Event title="Treaty" />);
    expect(focusPlace("opened")).toBe(true);
    expect(document.activeElement).toBe(screen.getByRole("heading"));
  });

  it("takes the focus once it is there, where it is asked for before, and only then", () => {
    awaitFocus("opened");
    const { unmount } = render(<Event title="Treaty" />);
    expect(document.activeElement).toBe(screen.getByRole("heading"));
    unmount();
    render(<Event title="Quarrel" />);
    expect(document.activeElement).toBe(document.body);
  });

  it("is not waited for any more once the keyboard has gone elsewhere", () => {
    awaitFocus("opened");
    focusPlace("search");
    render(<Event title="Treaty" />);
    expect(document.activeElement).toBe(document.body);
  });

  it("is the newest of two parts for the focus, and both for what lies in it", () => {
    render(
      <>
        <Event title="Treaty" />
        <Event title="Quarrel" />
      </>,
    );
    focusPlace("opened");
    expect(document.activeElement?.textContent).toBe("Quarrel");
    for (const button of screen.getAllByRole("button")) expect(isIn("opened", button)).toBe(true);
  });
});
