// @vitest-environment happy-dom
import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { LanesMenu } from "../../../src/view/filters/LanesMenu";
import { show, timelineOf } from "../timeline";

const openMenu = async () => userEvent.click(await screen.findByRole("button", { name: /^Lanes/ }));

describe("the menu of lanes", () => {
  it("changes what lanes stand for, and names them", async () => {
    const { store } = show(<LanesMenu />);
    await openMenu();
    await userEvent.click(await screen.findByRole("radio", { name: "Countries" }));
    expect(store.getState().lanes).toBe("countries");
    expect(screen.getByText("Aland, Bland, First of C, Second of C, Nowhere")).toBeTruthy();
    await userEvent.click(screen.getByRole("radio", { name: "Topics" }));
    expect(screen.getByText("War, Trade")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Lanes 2" })).toBeTruthy();
  });

  it("takes lanes of relations away and gives them back, but never the last", async () => {
    const { store } = show(<LanesMenu />);
    await openMenu();
    const box = (name: string) => screen.getByRole("checkbox", { name });
    await screen.findAllByRole("checkbox");
    await userEvent.click(box("Aland–Bland"));
    await userEvent.click(box("Bland–The C"));
    await userEvent.click(box("Aland–The C"));
    expect(store.getState().relations).toEqual(["a-c"]);
    expect((box("Aland–The C") as HTMLInputElement).checked).toBe(true);
    await userEvent.click(box("Aland–Bland"));
    expect(store.getState().relations).toEqual(["a-b", "a-c"]);
  });

  it("shows how sure the line is, and hides it again", async () => {
    const { store } = show(<LanesMenu />);
    await openMenu();
    const box = await screen.findByRole("checkbox", { name: "How sure the line is" });
    await userEvent.click(box);
    expect(store.getState().band).toBe(true);
    await userEvent.click(box);
    expect(store.getState().band).toBe(false);
  });

  it("is not there if there is nothing to choose", async () => {
    show(<LanesMenu />, timelineOf([{ date: "1950", title: "One" }]));
    expect(screen.queryByRole("button")).toBeNull();
  });
});
