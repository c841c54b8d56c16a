-- ACLED: a party is named as in 'Military Forces of Russia (2000-)', a day as in 24 February 2022 or 2022-02-24. What
-- it counts is violence or protest, so the score is that of fighting, and of a demonstration for the rest.
WITH dated AS (
  SELECT
    raw.*,
    CASE
      WHEN event_date LIKE '____-__-__%' THEN TRY_CAST(substr(event_date, 1, 10) AS DATE)
      ELSE TRY_CAST(concat(
        regexp_extract(event_date, '([0-9]{4})$', 1),
        '-',
        CAST((nullif(instr('JanFebMarAprMayJunJulAugSepOctNovDec', regexp_extract(event_date, ' ([A-Za-z]{3})', 1)), 0) + 2) / 3 AS INT),
        '-',
        regexp_extract(event_date, '^([0-9]+) ', 1)
      ) AS DATE)
    END AS day
  FROM raw
)
SELECT
  event_id_cnty AS id,
  day AS first_day,
  day AS last_day,
  trim(regexp_extract(actor1, ' of (the )?([^(]+)', 2)) AS source,
  trim(regexp_extract(actor2, ' of (the )?([^(]+)', 2)) AS target,
  CASE WHEN event_type IN ('Protests', 'Riots') THEN '14' ELSE '19' END AS code,
  CASE WHEN event_type IN ('Protests', 'Riots') THEN -6.5 ELSE -10 END AS score,
  1 + 10 * coalesce(TRY_CAST(fatalities AS INT), 0) AS mentions,
  concat(sub_event_type, ': ', actor1, ' – ', actor2) AS title,
  notes AS summary,
  location AS place,
  CAST(NULL AS VARCHAR(2000)) AS url
FROM dated
