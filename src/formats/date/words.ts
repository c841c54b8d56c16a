/** Words of dates in English, Russian, Chinese, German, French, Spanish and Portuguese, in lower case. */

const MONTH_NAMES = [
  "january jan январь января янв januar jänner jan janvier janv enero ene janeiro 一月",
  "february feb февраль февраля фев февр februar feber février fevrier févr fevr fév febrero feb fevereiro fev 二月",
  "march mar март марта мар märz maerz mär mrz mars marzo março marco 三月",
  "april apr апрель апреля апр avril avr abril abr 四月",
  "may май мая mai mayo maio 五月",
  "june jun июнь июня июн juni juin junio junho 六月",
  "july jul июль июля июл juli juillet juil julio julho 七月",
  "august aug август августа авг août aout agosto ago 八月",
  "september sep sept сентябрь сентября сен сент septembre septiembre setiembre setembro set 九月",
  "october oct октябрь октября окт oktober okt octobre octubre outubro out 十月",
  "november nov ноябрь ноября ноя нояб novembre noviembre novembro 十一月",
  "december dec декабрь декабря дек dezember dez décembre decembre déc diciembre dic dezembro 十二月",
];
const SEASON_NAMES = [
  "spring весна весной весны frühling frühjahr printemps primavera 春 春季 春天",
  "summer лето летом лета sommer été verano verão 夏 夏季 夏天",
  "autumn fall осень осенью осени herbst automne otoño outono 秋 秋季 秋天",
  "winter зима зимой зимы hiver invierno inverno 冬 冬季 冬天",
];

function numbered(lists: readonly string[], first: number): ReadonlyMap<string, number> {
  return new Map(lists.flatMap((names, i) => names.split(" ").map((name) => [name, first + i])));
}

/** 1 … 12 by name. */
export const MONTHS = numbered(MONTH_NAMES, 1);
/** 21 … 24 by name, as EDTF has them. */
export const SEASONS = numbered(SEASON_NAMES, 21);

/** Words that say nothing of the date. */
export const FILLERS = new Set(
  (
    "the of in on at de del do da du le la el am im den der des dem год года г году гг year an año ano ad ce a.d. c.e. " +
    "н.э н.э. нашей эры n.chr nach chr utc gmt st nd rd th er º monday tuesday wednesday thursday friday saturday sunday " +
    "mon tue tues wed thu thur thurs fri sat sun понедельник вторник среда четверг пятница суббота воскресенье " +
    "montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche " +
    "lunes martes miércoles jueves viernes sábado domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira"
  ).split(" "),
);

/** A day of the week before a date of numbers. */
export const WEEKDAY = /^\p{L}{2,13}\.?,? (?=\d{1,4}([./-])\d{1,2}\1\d{1,4}(?!\d))/u;

/** An end that has not come yet. */
export const ONGOING =
  /^(?:present|(?:to |the |until )?present(?: day)?|today|now|ongoing|on-going|current|currently|continuing|to date|still going on|open|настоящее время|по настоящее время|наст\. ?время|н\. ?в\.?|сейчас|сегодня|ныне|продолжается|至今|现在|今|今天|目前|heute|bis heute|jetzt|gegenwart|aujourd['’]hui|présent|en cours|à ce jour|hoy|actualidad|presente|actual|en curso|ahora|hoje|atual|atualmente|em curso|\.\.)\.?$/;

export const ABOUT =
  /^(?:circa|cca\.?|ca\.?|c\.?|approx(?:imately|\.)?|about|around|roughly|est\.?|~|≈|около|ок\.?|примерно|приблизительно|прибл\.?|大约|大約|约|約|um|etwa|ungefähr|vers|environ|env\.?|hacia|alrededor de|aprox\.?|aproximadamente|cerca de|por volta de)(?:\s+|(?=[^a-zа-я\s.]))/;
export const AFTER_ABOUT =
  /\s*(?:\(?(?:circa|approx(?:imately|\.)?|ca\.?|c\.|прибл\.|около|前后|前後|左右)\)?|~)$/;
export const MAYBE =
  /^(?:probably|possibly|perhaps|maybe|возможно|вероятно|可能|vermutlich|wohl|vielleicht|probablement|peut-être|probablemente|quizás|provavelmente|talvez)\s*/;
export const BEFORE =
  /^(?:before|prior to|until|till|up to|by|not later than|pre-|до(?! н)|не позднее|vor|bis|avant|jusqu['’](?:à|en)|antes de|hasta|até|<)\s*|(?:之前|以前|前)$/;
export const AFTER =
  /^(?:after|since|from|post-|not before|после|с|не ранее|nach|seit|ab|après|depuis|después de|desde|depois de|>)\s*|(?:之后|之後|以后|以後|以来|\+)$/;

/** The thirds of a decade or century. */
export const THIRDS: readonly (readonly [RegExp, 0 | 1 | 2])[] = [
  [
    /^(?:the )?(?:early|beginning of|start of|начало|в начале|anfang|début|inicio|inicios|principios de|início)[\s-]+(?:the |des |der |de |dos |do |los )?/,
    0,
  ],
  [
    /^(?:the )?(?:mid|middle of|середина|в середине|mitte|milieu|mediados de|meados de)[\s-]+(?:the |des |der |de |dos |do |los )?/,
    1,
  ],
  [
    /^(?:the )?(?:late|end of|конец|в конце|ende|fin|finales de|fines de|final)[\s-]+(?:the |des |der |de |dos |do |los )?/,
    2,
  ],
  [/(?:初期|(?<=[代纪紀])初)$/, 0],
  [/(?:中期|中叶|中葉|(?<=[代纪紀])中)$/, 1],
  [/(?:末期|后期|後期|晚期|(?<=[代纪紀])末)$/, 2],
];

export const BC =
  /\s*(?:(?:\b|(?<=\d))(?:b\.?\s?c\.?(?:\s?e\.?)?)|(?:лет )?до\s?н\.?\s?э\.?|до нашей эры|v\.?\s?chr\.?|v\.?\s?u\.?\s?z\.?|av\.?\s?j\.?-?\s?c\.?|avant j\.?-?c\.?|a\.\s?(?:de\s)?c\.?|antes de cristo)$|^(?:公元前|西元前|纪元前|前)/;
export const AD =
  /^(?:公元|西元|ad|a\.d\.)\s*(?=\d)|\s*(?:(?:\b|(?<=\d))(?:a\.?d\.?|c\.?e\.?)|н\.?\s?э\.?|n\.?\s?chr\.?|d\.\s?c\.?|apr\.? j\.?-?c\.?)$/;
