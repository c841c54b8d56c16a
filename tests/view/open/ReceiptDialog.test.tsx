// @vitest-environment happy-dom
import { screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useRef } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { toAddress, writeAddress } from "../../../src/store/url/url";
import { syncHistory } from "../../../src/view/base/addressBar";
import { usePlace } from "../../../src/view/base/places";
import { openFile, openLink } from "../../../src/view/open/openFile";
import { ReceiptDialog } from "../../../src/view/open/ReceiptDialog";
import { show, timelineOf } from "../timeline";

beforeEach(() => {
  window.history.replaceState(null, "", "/");
  vi.stubGlobal("Worker", undefined);
});
afterEach(() => {
  stopSync();
  vi.unstubAllGlobals();
});

/** Stops what keeps the address of the page and the state the same. */
let stopSync = () => {};

async function receiptOf(text: string) {
  const timeline = timelineOf();
  stopSync = syncHistory(timeline.store, false);
  await openFile(timeline, { name: "mine.csv", bytes: new TextEncoder().encode(text) });
  return show(<ReceiptDialog onClose={() => {}} />, timeline);
}

const CSV = "Date,Label,Other\n1/2/1949,One,Uno\n3/4/1950,Two,Dos\nnever,Three,Tres";

test("says how many rows were read, and of what format", async () => {
  await receiptOf(CSV);
  expect(await screen.findByText("2 of 3 rows read; table, UTF-8")).toBeTruthy();
});

test("another choice for a column changes the timeline at once", async () => {
  const { store } = await receiptOf(CSV);
  const titles = () => store.getState().data?.dataset.events.map(({ title }) => title);
  expect(titles()).toEqual(["One", "Two"]);
  await userEvent.selectOptions(
    await screen.findByRole("combobox", { name: "What “Other” is" }),
    "Title",
  );
  await waitFor(() => expect(titles()).toEqual(["Uno", "Dos"]));
  expect(screen.getByRole<HTMLSelectElement>("combobox", { name: "What “Label” is" }).value).toBe(
    "",
  );
});

test("the order of day and month can be changed", async () => {
  const { store } = await receiptOf(CSV);
  const dates = () =>
    store
      .getState()
      .data?.dataset.events.map(({ date }) => new Date(date.start).toISOString().slice(0, 10));
  const order = await screen.findByRole("combobox", { name: "Dates such as 1/10/1949" });
  await userEvent.selectOptions(order, "day first");
  await waitFor(() => expect(dates()).toEqual(["1949-02-01", "1950-04-03"]));
  await userEvent.selectOptions(order, "month first");
  await waitFor(() => expect(dates()).toEqual(["1949-01-02", "1950-03-04"]));
});

test("columns that leave nothing to show are said, and the timeline stays", async () => {
  const { store } = await receiptOf(CSV);
  await userEvent.selectOptions(
    await screen.findByRole("combobox", { name: "What “Date” is" }),
    "not used",
  );
  expect((await screen.findByRole("alert")).textContent).toContain("No dated entries");
  expect(store.getState().data?.dataset.events.length).toBe(2);
});

test("the columns of data from an address can be changed, too, and the address says so", async () => {
  const timeline = timelineOf();
  stopSync = syncHistory(timeline.store, false);
  vi.stubGlobal("fetch", async () => new Response(CSV));
  const url = "https://a.example/mine.csv";
  await openLink(
    timeline,
    url,
    () => {},
    () => true,
  );
  show(<ReceiptDialog onClose={() => {}} />, timeline);
  await userEvent.selectOptions(
    await screen.findByRole("combobox", { name: "What “Other” is" }),
    "Title",
  );
  const address = () => writeAddress(toAddress(timeline.store.getState()));
  await waitFor(() => expect(address()).toBe(`?data=${url}&columns=title:Other`));
  await userEvent.selectOptions(
    await screen.findByRole("combobox", { name: "Dates such as 1/10/1949" }),
    "day first",
  );
  await waitFor(() => expect(address()).toContain("&columns=title:Other,order:day"));
  expect(timeline.store.getState().data?.dataset.about.title).toBe("mine");
});

function Main() {
  const main = useRef<HTMLElement>(null);
  usePlace("main", main);
  return <main ref={main} tabIndex={-1} />;
}

test("Back to data without a receipt closes it, and the focus is on the page", async () => {
  const timeline = timelineOf();
  stopSync = syncHistory(timeline.store, false);
  await openFile(timeline, { name: "mine.csv", bytes: new TextEncoder().encode(CSV) });
  const onClose = vi.fn();
  show(
    <>
      <Main />
      <ReceiptDialog onClose={onClose} />
    </>,
    timeline,
  );
  (await screen.findByRole("combobox", { name: "What “Other” is" })).focus();
  window.dispatchEvent(Object.assign(new Event("popstate"), { state: null }));
  await waitFor(() => expect(onClose).toHaveBeenCalled());
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole("main"));
});
