-- Coded events with their lane, effect, importance, actors and topic, or with the reason why they do not fit.
WITH known AS (
  SELECT
    coded.*,
    a.actor AS a,
    b.actor AS b,
    x.name AS a_name,
    y.name AS b_name,
    r.relation AS lane,
    s.effect AS effect,
    coalesce(i.importance, 1) AS importance,
    coalesce(t4.topic, t3.topic, t2.topic) AS topic,
    coalesce(t4.act, t3.act, t2.act) AS act
  FROM coded
  LEFT JOIN parties a ON a.code = coded.source
  LEFT JOIN parties b ON b.code = coded.target
  LEFT JOIN actors x ON x.actor = a.actor
  LEFT JOIN actors y ON y.actor = b.actor
  LEFT JOIN relations r ON r.source = x.power AND r.target = y.power
  LEFT JOIN effects s ON coded.score >= s.least AND coded.score < s.below
  LEFT JOIN importance i ON coded.mentions >= i.least AND coded.mentions < i.below
  LEFT JOIN topics t4 ON t4.code = substr(coded.code, 1, 4)
  LEFT JOIN topics t3 ON t3.code = substr(coded.code, 1, 3)
  LEFT JOIN topics t2 ON t2.code = substr(coded.code, 1, 2)
)
SELECT
  id,
  first_day,
  last_day,
  lane,
  CAST(effect AS INT) AS effect,
  CAST(importance AS INT) AS importance,
  CASE WHEN a < b THEN concat(a, ' ', b) ELSE concat(b, ' ', a) END AS actors,
  coalesce(topic, '') AS topics,
  coalesce(title, concat(a_name, ' – ', b_name, ': ', coalesce(act, code))) AS title,
  summary,
  place,
  url,
  CASE
    WHEN first_day IS NULL THEN 'date'
    WHEN last_day < first_day THEN 'dates in the wrong order'
    WHEN source IS NULL OR target IS NULL OR source = '' OR target = '' THEN 'only one party'
    WHEN a IS NULL OR b IS NULL THEN 'party that is not in the tables'
    WHEN lane IS NULL THEN 'parties without a relation'
    WHEN effect IS NULL THEN 'score'
  END AS refused,
  year(first_day) AS year
FROM known
