-- ICEWS: countries by their English names, intensity on the Goldstein scale. The names of its columns are in small
-- letters, with underscores for their spaces. An id comes again on other days.
SELECT
  concat(event_id, '.', event_date) AS id,
  TRY_CAST(event_date AS DATE) AS first_day,
  TRY_CAST(event_date AS DATE) AS last_day,
  source_country AS source,
  target_country AS target,
  cameo_code AS code,
  TRY_CAST(intensity AS DOUBLE) AS score,
  1 AS mentions,
  CAST(NULL AS VARCHAR(300)) AS title,
  concat(source_name, ' – ', target_name, ': ', event_text) AS summary,
  nullif(city, '') AS place,
  CAST(NULL AS VARCHAR(2000)) AS url
FROM raw
