import type { ColumnField } from "../row";

/**
 * Common names of the columns of a timeline, by field, in English, Russian, Chinese, German, French, Spanish and
 * Portuguese, and as programs write them. Earlier fields, and earlier names of each, take precedence.
 */
const NAMES: Readonly<Partial<Record<ColumnField, string>>> = {
  start:
    "start date, date start, start, begin date, begin, beginning, start time, time start, start datetime, datetime start, from, date from, date, event date, date of event, dates, datetime, date time, event time, timestamp, when, dtstart, day date, date begin, date debut, dt start, published, pubdate, date published, period, time period, дата начала, начало, с, дата, дата события, когда, период, 开始日期, 开始时间, 起始日期, 开始, 日期, 时间, 事件日期, 年月日, 发生时间, 開始日期, 開始時間, 開始, 時間, 日付, 日時, 年代, 時期, startdatum, anfangsdatum, beginn, anfang, von, datum, zeitpunkt, zeitraum, date de début, début, date de debut, debut, quand, période, fecha de inicio, fecha inicio, inicio, desde, fecha, cuándo, data de início, data início, data inicio, início, data, quando",
  end: "end date, date end, end, finish date, finish, end time, time end, end datetime, datetime end, to, until, till, date to, stop, dtend, enddate, date fin, дата окончания, дата конца, окончание, конец, по, 结束日期, 结束时间, 终止日期, 结束, 結束日期, 結束時間, 結束, 終了, 終了日, enddatum, ende, bis, date de fin, fin, fecha de fin, fecha fin, fecha final, hasta, final, data de fim, data fim, data de término, término, fim, até",
  year: "year, start year, iyear, start date year, year start, begin year, yr, год, год начала, 年份, 年, 年度, jahr, startjahr, année, an, año, ano",
  month:
    "month, start month, start date month, imonth, quarter, qtr, q, месяц, квартал, 月份, 月, 季度, monat, quartal, mois, trimestre, mes, mês",
  day: "day, start day, iday, start date day, день, число, 日, tag des monats, jour, día, dia",
  time: "time, start date hour, hour, start hour, время, 时刻, uhrzeit, zeit, heure, hora",
  endYear:
    "end year, year end, год окончания, 结束年份, endjahr, année de fin, año final, ano final",
  endMonth:
    "end month, end date month, месяц окончания, 结束月份, endmonat, mois de fin, mes final, mês final",
  endDay:
    "end day, end date day, день окончания, 结束日, endtag, jour de fin, día final, dia final",
  endTime: "end hour, время окончания",
  dateText: "display date, date text, date display, date label, date string, human date",
  title:
    "title, headline, text headline, event title, event name, name, event, content, message, label, subject, heading, event label, milestone, what, short description, task, activity, заголовок, название, событие, имя, 标题, 题目, 事件, 標題, 名稱, 題名, 出来事, できごと, タイトル, 事項, 名称, 事件名称, titel, überschrift, ereignis, name des ereignisses, bezeichnung, titre, événement, evenement, nom, intitulé, título, titulo, evento, suceso, nombre, acontecimiento, nome, acontecimento",
  text: "description, text, text text, summary, details, detail, body, event description, long description, notes, note, comment, comments, info, story, caption text, abstract, explanation, remarks, subtitle, blurb, desc, описание, текст, подробности, комментарий, примечание, содержание, 描述, 说明, 内容, 說明, 內容, 詳細, 備考, 正文, 简介, 详情, 备注, beschreibung, text, details, anmerkung, bemerkung, kommentar, texte, description de l'événement, détails, résumé, commentaire, descripción, descripcion, texto, detalle, detalles, resumen, notas, descrição, descricao, detalhes, resumo",
  group:
    "group, lane, category, cat, track, series, group name, tag, section, type, event type, kind, class, theme, classification, phase, группа, категория, рубрика, раздел, тип, тема, 分组, 组, 类别, 分类, 类型, 主题, 分組, 類別, 分類, 類型, 主題, カテゴリ, カテゴリー, 種別, gruppe, kategorie, rubrik, thema, typ, art, groupe, catégorie, categorie, rubrique, thème, type d'événement, grupo, categoría, categoria, tema, tipo, region, country, регион, страна, 地区, 国家, land, pays, país, pais",
  place:
    "place, location, place name, venue, city, where, address, место, город, место проведения, 地点, 位置, 城市, 地點, 場所, ort, stadt, schauplatz, lieu, ville, endroit, lugar, ciudad, ubicación, local, cidade",
  lat: "lat, latitude, y coord, широта, 纬度, breite, breitengrad, latitud",
  lon: "lon, lng, long, longitude, x coord, долгота, 经度, länge, längengrad, longitud",
  links:
    "source url, source urls, url, link, links, urls, source link, source, sources, reference, references, website, web, href, more info, read more, citation, article url, ссылка, ссылки, источник, источники, адрес, 链接, 网址, 来源, 連結, 網址, 來源, 出典, 出处, 参考, quelle, quellen, verweis, lien, liens, source de l'information, référence, enlace, enlaces, fuente, fuentes, ligação, fonte, fontes, referência",
  media:
    "media, image, image url, picture, photo, video, media url, thumbnail, img, изображение, картинка, фото, видео, 图片, 媒体, 照片, bild, foto, imagen, imagem",
  caption:
    "media caption, caption, image caption, alt text, подпись, 图片说明, bildunterschrift, légende, leyenda, legenda",
  credit: "media credit, credit, image credit, photo credit, bildnachweis, crédit, crédito",
  importance:
    "importance, weight, priority, rank, важность, значимость, 重要性, wichtigkeit, bedeutung, importancia, importância",
  actors:
    "actors, actor, actor ids, actor1, actor2, actor 1, actor 2, participants, parties, countries, people, участники, стороны, страны, 参与者, 各方, beteiligte, akteure, acteurs, participantes, actores, atores",
  topics:
    "topics, topic ids, tags, keywords, subjects, labels, темы, теги, ключевые слова, 标签, 关键词, schlagwörter, schlagworte, mots clés, palabras clave, etiquetas, palavras chave",
  id: "id, uid, unique id, event id, identifier, key, guid, идентификатор, 编号, 标识, kennung, identifiant",
  kind: "row type",
  effect:
    "effect, effect on relations, warmth, влияние, влияние на отношения, эффект, 影响, 影響, 效果, wirkung, auswirkung, effet, efecto, efeito",
  relation:
    "relation, relations, relationship, dyad, отношения, 关系, 關係, beziehung, relación, relação",
};

/** Names of fields of which a table may have several columns. */
export const SEVERAL: ReadonlySet<ColumnField> = new Set<ColumnField>([
  "links",
  "media",
  "actors",
  "topics",
  "effect",
]);

/** Normalises the name of a column: `startDate`, `Start_Date` and `START DATE (UTC)` are the same. */
export function plainName(name: string): string {
  return name
    .normalize("NFKC")
    .replace(/([\p{Ll}\d])(?=\p{Lu})/gu, "$1 ")
    .toLowerCase()
    .replace(/\([^)]*\)|\[[^\]]*\]/g, " ")
    .replace(/[^\p{L}\p{N}'’]+/gu, " ")
    .trim();
}

interface Known {
  readonly field: ColumnField;
  /** 0 is the most certain. */
  readonly rank: number;
}

const BY_NAME = new Map<string, Known>();
for (const [field, names] of Object.entries(NAMES) as [ColumnField, string][])
  names.split(", ").forEach((name, rank) => {
    const plain = plainName(name);
    if (!BY_NAME.has(plain)) BY_NAME.set(plain, { field, rank });
    const joined = plain.replaceAll(" ", "");
    if (!BY_NAME.has(joined)) BY_NAME.set(joined, { field, rank });
  });

/** The relation in the name of a column of effects, `effect_china-russia`; "" if there is none. */
export function relationInName(name: string): string {
  return /^effects?(?: on |[ _:.])\s*(?!on )(.+)$/i.exec(name.trim())?.[1] ?? "";
}

/** The field for the name of a column, and how certain it is: less if only a part of the name is known. */
export function fieldNamed(name: string): Known | null {
  const plain = plainName(name);
  const whole = BY_NAME.get(plain);
  if (whole) return whole;
  if (relationInName(name)) return { field: "effect", rank: 100 };
  const pieces = plain.split(" ");
  if (pieces.length < 2 || pieces.length > 5 || pieces.some((piece) => LOOKS.has(piece)))
    return null;
  // "Date of the incident", "Event description (English)": the longest name in it, from its end.
  for (let length = pieces.length - 1; length > 0; length--)
    for (const from of [pieces.length - length, 0]) {
      const part = BY_NAME.get(pieces.slice(from, from + length).join(" "));
      if (part && LOOSE.has(part.field)) return { field: part.field, rank: part.rank + 100 };
    }
  return null;
}

/** Words that make a name one of how something looks: `label color`. */
const LOOKS = new Set("color colour size font face style icon css width height".split(" "));

/** Fields that are recognised by a part of the name. */
const LOOSE: ReadonlySet<ColumnField> = new Set<ColumnField>([
  "start",
  "end",
  "year",
  "title",
  "text",
  "links",
  "group",
]);
