import { useEffect, useState } from "react";
import { RestFailed } from "../details/Rest";
import { late } from "../fault/late";
import { Filters } from "../filters/Filters";
import { Update } from "../offline/Update";
import { useTimelineState, useWords } from "../timeline";
import { Dock } from "./Dock";
import { Header } from "./Header";
import { LanguageFailed } from "./Languages";
import { Main } from "./Main";
import { NoMatch } from "./NoMatch";
import { Problems } from "./Problems";
import { useRoom } from "./room";
import { useShortcuts } from "./shortcuts";
import { TopBar } from "./TopBar";
import { applyTheme, useChosenTheme } from "./theme";
import { useWayBack } from "./wayBack";
import "./page.css";
import "./small.css";

// What few people open is loaded when they do.
const About = late(() => import("../dialogs/About").then(({ About }) => About));
const Share = late(() => import("../share/Share").then(({ Share }) => Share));
const Cite = late(() => import("../share/Share").then(({ CiteDialog }) => CiteDialog));
const Keys = late(() => import("../dialogs/Keys").then(({ Keys }) => Keys));
const Stories = late(() => import("../dialogs/Stories").then(({ Stories }) => Stories));

const FilterSheet = late(() =>
  import("../filters/FilterSheet").then(({ FilterSheet }) => FilterSheet),
);

const DIALOGS = {
  about: About,
  share: Share,
  cite: Cite,
  keys: Keys,
  stories: Stories,
  filters: FilterSheet,
} as const;
export type DialogName = keyof typeof DIALOGS;

/** The full page: header, filters, the picture or the list, and what is open. */
export function App() {
  const theme = useChosenTheme();
  const room = useRoom();
  const words = useWords();
  const isShort = useTimelineState((state) => state.detailsStatus === "failed");
  const [dialog, setDialog] = useState<DialogName | null>(null);
  useEffect(() => applyTheme(theme), [theme]);
  useShortcuts(setDialog);
  useWayBack();
  const Open = dialog && DIALOGS[dialog];
  const isPhone = room === "phone" || room === "landscape";
  return (
    <div className={`page is-${room}${isPhone ? " is-small" : ""}`}>
      <a className="skip button" href="#main">
        {words.skip}
      </a>
      {isPhone ? (
        <TopBar onOpen={setDialog} />
      ) : (
        <Header onOpen={setDialog} isNarrow={room === "tablet"} />
      )}
      <div className="notices">
        <LanguageFailed />
        <Update />
        {isShort && <RestFailed />}
        <Problems />
        {!isPhone && <Filters />}
        <NoMatch />
      </div>
      <Main isPhone={isPhone} onDialog={setDialog} />
      {isPhone && <Dock onOpen={setDialog} />}
      {Open && <Open onClose={() => setDialog(null)} />}
    </div>
  );
}
