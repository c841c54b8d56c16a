// @vitest-environment happy-dom
import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import "fake-indexeddb/auto";
import { expect, it } from "vitest";
import { Look } from "../../../src/view/draft/Look";
import { showPart } from "./editing";

it("sets what the timeline is called, each text as one step to undo", async () => {
  const { editing, draftNow } = showPart(<Look />);
  const title = screen.getByRole("textbox", { name: "Title" });
  await userEvent.clear(title);
  await userEvent.type(title, "A larger world");
  await userEvent.tab();
  await userEvent.type(screen.getByRole("textbox", { name: "Credit" }), "Class 9b{Enter}");
  expect(draftNow().about).toMatchObject({ title: "A larger world", credit: "Class 9b" });
  editing.undo();
  editing.undo();
  expect(draftNow().about.title).toBe("A small world");
  expect(draftNow().about).not.toHaveProperty("credit");
});

it("chooses language, lanes and the events that are always named", async () => {
  const { draftNow } = showPart(<Look />);
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Language" }), "ru");
  await userEvent.click(screen.getByRole("radio", { name: "Topics" }));
  await userEvent.click(screen.getByRole("checkbox", { name: "B and C quarrel" }));
  expect(draftNow().about).toMatchObject({ lang: "ru", lanes: "topics", pinned: ["quarrel"] });
  await userEvent.click(screen.getByRole("radio", { name: "Relations" }));
  await userEvent.click(screen.getByRole("checkbox", { name: "B and C quarrel" }));
  expect(draftNow().about).not.toHaveProperty("lanes");
  expect(draftNow().about).not.toHaveProperty("pinned");
});
