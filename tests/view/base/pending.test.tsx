// @vitest-environment happy-dom
import { act, cleanup, render } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { lazyPart } from "../../../src/view/base/lazyPart";
import { isAnyPending, onAllLoaded } from "../../../src/view/base/pending";

afterEach(cleanup);

describe("parts that load when they are needed", () => {
  it("are pending until the last of them is there, which is said once", async () => {
    const done: (() => void)[] = [];
    const part = (text: string) =>
      lazyPart(() => new Promise<() => string>((resolve) => done.push(() => resolve(() => text))));
    const [First, Second] = [part("first"), part("second")];
    const listener = vi.fn();
    const stop = onAllLoaded(listener);
    render(
      <>
        <First />
        <Second />
      </>,
    );
    await expect.poll(() => done).toHaveLength(2);
    await act(async () => done[0]?.());
    expect(isAnyPending()).toBe(true);
    expect(listener).not.toHaveBeenCalled();
    await act(async () => done[1]?.());
    await expect.poll(isAnyPending).toBe(false);
    expect(listener).toHaveBeenCalledTimes(1);
    stop();
  });
});
