import { useEffect, useState } from "react";
import { Chart } from "../chart/Chart";
import { Zooms } from "../chart/Zooms";
import { Details } from "../details/Details";
import { Triangle } from "../details/Triangle";
import { Boundary } from "../fault/Boundary";
import { Crash } from "../fault/Crash";
import { late } from "../fault/late";
import { Filters } from "../filters/Filters";
import { Overview } from "../overview/Overview";
import { useTimelineState, useWords } from "../timeline";
import { Header } from "./Header";
import { LanguageFailed } from "./Languages";
import { NoMatch } from "./NoMatch";
import { Problems } from "./Problems";
import { Status } from "./Status";
import { useShortcuts } from "./shortcuts";
import { applyTheme } from "./theme";
import { useWayBack } from "./wayBack";
import "./page.css";

// What few people open is loaded when they do.
const List = late(() => import("../list/List").then(({ List }) => List));
const About = late(() => import("../dialogs/About").then(({ About }) => About));
const Share = late(() => import("../dialogs/Share").then(({ Share }) => Share));
const Keys = late(() => import("../dialogs/Keys").then(({ Keys }) => Keys));
const Stories = late(() => import("../dialogs/Stories").then(({ Stories }) => Stories));
const Story = late(() => import("../story/Story").then(({ Story }) => Story));
const Summary = late(() => import("../summary/Summary").then(({ Summary }) => Summary));

export type DialogName = "about" | "share" | "keys" | "stories";
const DIALOGS = { about: About, share: Share, keys: Keys, stories: Stories } as const;

/** The full page: header, filters, the picture or the list, and what is open. */
export function App() {
  const status = useTimelineState((state) => state.status);
  const view = useTimelineState((state) => state.view);
  const theme = useTimelineState((state) => state.theme);
  const isWalking = useTimelineState((state) => state.walk !== null);
  const isEmpty = useTimelineState((state) => state.selected === null && state.walk === null);
  const words = useWords();
  const [dialog, setDialog] = useState<DialogName | null>(null);
  useEffect(() => applyTheme(theme), [theme]);
  useShortcuts(setDialog);
  useWayBack();
  const Open = dialog && DIALOGS[dialog];
  return (
    <div className="page">
      <a className="skip button" href="#main">
        {words.skip}
      </a>
      <Header onOpen={setDialog} />
      <div>
        <LanguageFailed />
        <Problems />
        <Filters />
        <NoMatch />
      </div>
      <main id="main" className="main" tabIndex={-1}>
        <div className="stage">
          {status === "ready" && <Summary />}
          {status !== "ready" ? (
            <Status />
          ) : view === "list" ? (
            <>
              <List />
              <Overview />
              <div className="zoom-row is-shown">
                <Zooms />
              </div>
            </>
          ) : (
            <Boundary fallback={(fault) => <Crash {...fault} />}>
              <Chart />
              <Overview />
              <div className="zoom-row">
                <Zooms />
              </div>
            </Boundary>
          )}
        </div>
        <aside
          className="aside"
          aria-label={words.details.label}
          // While it holds no button of its own, the keyboard scrolls it by itself.
          tabIndex={isEmpty ? 0 : undefined}
        >
          {isWalking && <Story />}
          <Triangle />
          {status === "ready" && <Details />}
        </aside>
      </main>
      {Open && <Open onClose={() => setDialog(null)} />}
    </div>
  );
}
