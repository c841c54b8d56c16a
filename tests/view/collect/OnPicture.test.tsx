// @vitest-environment happy-dom
import { act, waitFor } from "@testing-library/react";
import "fake-indexeddb/auto";
import { beforeEach, expect, it, vi } from "vitest";
import { paintCollected } from "../../../src/marks/collected";
import { toggleCollected } from "../../../src/store/collections";
import { setFilter } from "../../../src/store/store";
import { OnPicture } from "../../../src/view/collect/OnPicture";
import { recorder } from "../../marks/canvas";
import { sceneAt } from "../chart/scene";
import { dataOf, show, timelineOf } from "../timeline";

vi.mock("../../../src/marks/collected", () => ({ paintCollected: vi.fn() }));
vi.mock("../../../src/view/base/canvas", () => ({ sharpContext: () => recorder().context }));

const painted = vi.mocked(paintCollected);
beforeEach(() => painted.mockClear());

it("marks what is collected, in each of its lanes, as long as the filter leaves it", async () => {
  const timeline = timelineOf();
  const { store } = timeline;
  const size = { width: 800, height: 400, ratio: 1 };
  const scene = sceneAt(store.getState(), timeline.selectors, size);
  show(<OnPicture scene={scene} data={dataOf(timeline)} {...size} />, timeline);
  expect(painted).not.toHaveBeenCalled();
  act(() => toggleCollected(store, "treaty"));
  await waitFor(() => expect(painted).toHaveBeenCalledTimes(2));
  // It warmed one relation and cooled another.
  expect(painted.mock.calls.map(([, , level]) => Math.sign(level))).toEqual([1, -1]);
  painted.mockClear();
  act(() => setFilter(store, { topics: ["war"] }));
  expect(painted).not.toHaveBeenCalled();
  act(() => toggleCollected(store, "quarrel"));
  await waitFor(() => expect(painted).toHaveBeenCalledTimes(1));
});
