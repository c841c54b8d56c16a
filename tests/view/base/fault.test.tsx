// @vitest-environment happy-dom
import { act, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { setFilter } from "../../../src/store/store";
import { update } from "../../../src/store/update";
import { ErrorBoundary } from "../../../src/view/base/ErrorBoundary";
import { lazyPart } from "../../../src/view/base/lazyPart";
import { Crash } from "../../../src/view/status/Crash";
import { mount } from "../../../src/view/status/mount";
import { show, timelineOf } from "../timeline";

const again = () => screen.getByRole("button", { name: "Try again" });

beforeEach(() => {
  // React reports what a boundary catches.
  vi.spyOn(console, "error").mockImplementation(() => {});
});

describe("a part that is loaded late", () => {
  const Hello = ({ name }: { name: string }) => <p>Hello {name}</p>;

  it("is loaded once, however often it is shown", async () => {
    const load = vi.fn(async () => Hello);
    const Part = lazyPart(load);
    show(
      <>
        <Part name="A" />
        <Part name="B" />
      </>,
    );
    expect(await screen.findByText("Hello A")).toBeTruthy();
    expect(screen.getByText("Hello B")).toBeTruthy();
    expect(load).toHaveBeenCalledTimes(1);
  });

  it("leaves the rest when it does not come, and can be tried again as often as it takes", async () => {
    const load = vi.fn<() => Promise<typeof Hello>>();
    load.mockRejectedValueOnce(new Error("no line")).mockRejectedValueOnce(new Error("no line"));
    load.mockResolvedValue(Hello);
    const Part = lazyPart(load);
    show(
      <>
        <p>The rest</p>
        <Part name="A" />
      </>,
    );
    expect((await screen.findByRole("alert")).textContent).toContain("could not be shown");
    expect(screen.getByText("The rest")).toBeTruthy();
    await userEvent.click(again());
    await waitFor(() => expect(load).toHaveBeenCalledTimes(2));
    await userEvent.click(await screen.findByRole("button", { name: "Try again" }));
    expect(await screen.findByText("Hello A")).toBeTruthy();
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("comes by itself the next time it is shown, once it has come", async () => {
    const load = vi.fn<() => Promise<typeof Hello>>();
    load.mockRejectedValueOnce(new Error("no line")).mockResolvedValue(Hello);
    const Part = lazyPart(load);
    show(<Part name="A" />);
    await userEvent.click(await screen.findByRole("button", { name: "Try again" }));
    await screen.findByText("Hello A");
    show(<Part name="B" />);
    expect(await screen.findByText("Hello B")).toBeTruthy();
    expect(load).toHaveBeenCalledTimes(2);
  });

  it("takes its notice away with it where it can be closed", async () => {
    const onClose = vi.fn();
    const Part = lazyPart<{ onClose: () => void }>(() => Promise.reject(new Error("no line")));
    show(<Part onClose={onClose} />);
    await userEvent.click(await screen.findByRole("button", { name: "Close" }));
    expect(onClose).toHaveBeenCalledTimes(1);
  });
});

describe("a picture that breaks down", () => {
  let isBroken = true;
  function Picture() {
    if (isBroken) throw new Error("no canvas");
    return <p>The picture</p>;
  }

  it("says why, lists its events, and can be tried again", async () => {
    isBroken = true;
    show(
      <ErrorBoundary fallback={(fault) => <Crash {...fault} />}>
        <Picture />
      </ErrorBoundary>,
    );
    expect((await screen.findByRole("alert")).textContent).toContain("no canvas");
    expect(await screen.findByRole("region", { name: "Events by year" })).toBeTruthy();
    isBroken = false;
    await userEvent.click(again());
    expect(screen.getByText("The picture")).toBeTruthy();
  });

  it("offers to load the page anew with the state in its address, written at once", async () => {
    isBroken = true;
    window.history.replaceState(null, "", "/?q=old");
    const reload = vi.spyOn(window.location, "reload").mockImplementation(() => {});
    const { store } = show(
      <ErrorBoundary fallback={(fault) => <Crash {...fault} />}>
        <Picture />
      </ErrorBoundary>,
    );
    act(() => setFilter(store, { query: "treaty" }));
    await userEvent.click(screen.getByRole("button", { name: "Reload the page" }));
    expect(window.location.search).toBe("?q=treaty");
    expect(reload).toHaveBeenCalledTimes(1);
  });
});

describe("a page that breaks down", () => {
  const root = () => {
    const element = document.createElement("div");
    element.id = "root";
    document.body.replaceChildren(element);
    return element;
  };
  function Page(): never {
    throw new Error("<b>no page</b>");
  }
  afterEach(() => document.body.replaceChildren());

  it("keeps its name and the list", async () => {
    root();
    await act(async () => void mount(timelineOf(), <Page />));
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("The Strategic Triangle");
    expect(screen.getByRole("alert").textContent).toContain("<b>no page</b>");
    expect(await screen.findByRole("region", { name: "Events by year" })).toBeTruthy();
  });

  it("says so as plain text where nothing else can be shown", async () => {
    const element = root();
    const timeline = timelineOf();
    // A title that React cannot render breaks the replacement of the page, too.
    const { words } = timeline.language.getState();
    update(timeline.language, { words: { ...words, title: {} as string } });
    mount(timeline, <Page />);
    await waitFor(() =>
      expect(element.querySelector('[role="alert"]')?.textContent).toMatch(
        /not valid as a React child/,
      ),
    );
    const link = screen.getByRole("link", { name: "Reload the page" });
    expect(link.getAttribute("href")).toBe(window.location.href);
  });

  it("asks for the element that it needs", () => {
    document.body.replaceChildren();
    expect(() => mount(timelineOf(), <Page />)).toThrow(/#root/);
  });
});
