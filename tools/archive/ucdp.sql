-- UCDP Georeferenced Event Dataset: a side is named as in 'Government of Russia (Soviet Union)'; of a side of several
-- governments the first one counts.
SELECT
  id,
  TRY_CAST(substr(date_start, 1, 10) AS DATE) AS first_day,
  TRY_CAST(substr(date_end, 1, 10) AS DATE) AS last_day,
  trim(regexp_extract(side_a, 'Government of ([^(,]+)', 1)) AS source,
  trim(regexp_extract(side_b, 'Government of ([^(,]+)', 1)) AS target,
  '19' AS code,
  CAST(-10 AS DOUBLE) AS score,
  1 + 10 * coalesce(TRY_CAST(best AS INT), 0) AS mentions,
  dyad_name AS title,
  source_headline AS summary,
  where_coordinates AS place,
  CAST(NULL AS VARCHAR(2000)) AS url
FROM raw
