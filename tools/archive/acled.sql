-- ACLED: a party is named as in 'Military Forces of Russia (2000-)'. What it counts is violence or protest, so the
-- score is that of fighting, and of a demonstration for the rest.
SELECT
  event_id_cnty AS id,
  CAST(event_date AS DATE) AS first_day,
  CAST(event_date AS DATE) AS last_day,
  trim(regexp_extract(actor1, ' of ([^(]+)', 1)) AS source,
  trim(regexp_extract(actor2, ' of ([^(]+)', 1)) AS target,
  CASE WHEN event_type IN ('Protests', 'Riots') THEN '14' ELSE '19' END AS code,
  CASE WHEN event_type IN ('Protests', 'Riots') THEN -6.5 ELSE -10 END AS score,
  1 + 10 * CAST(coalesce(nullif(fatalities, ''), '0') AS INT) AS mentions,
  concat(sub_event_type, ': ', actor1, ' – ', actor2) AS title,
  notes AS summary,
  location AS place,
  CAST(NULL AS VARCHAR(2000)) AS url
FROM raw
