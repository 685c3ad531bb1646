-- Service records → one row a county and quarter, and one a county, quarter and method.
--
-- Runs as it stands in DuckDB (the test) and ClickHouse, and keeps to what Spark SQL documents; README.md says what
-- differs around it. Three things are done with care, because a public figure must not say more than is known:
--   1. A county without records is there, with NULL and a reason: not absent, and not 0. It comes in through UNION ALL
--      and not through LEFT JOIN, which fills such rows with 0 in ClickHouse unless join_use_nulls = 1.
--   2. A sum over records of which some are empty is a lower bound, and gets the hedge 至少 (at least).
--   3. new_persons counts each person once a year, so it may be added up. Persons present may not: their sum is 人次.
WITH
  dated AS (
    SELECT
      station_code, method, new_persons, attendances,
      CONCAT(YEAR(service_date), '-Q', QUARTER(service_date)) AS quarter
    FROM service_records
    WHERE service_date IS NOT NULL
  ),
  filled AS (
    SELECT
      s.county_code AS county_code, d.quarter AS quarter, d.method AS method,
      d.new_persons AS new_persons, d.attendances AS attendances, 1 AS is_record
    FROM dated AS d
    JOIN stations AS s ON d.station_code = s.station_code
    WHERE d.quarter IN (SELECT quarter FROM periods)
    UNION ALL
    SELECT c.county_code AS county_code, p.quarter AS quarter, NULL AS method, NULL AS new_persons, NULL AS attendances, 0 AS is_record
    FROM (SELECT DISTINCT county_code FROM stations) AS c
    CROSS JOIN periods AS p
  ),
  grouped AS (
    SELECT
      county_code, quarter, '' AS way, SUM(is_record) AS records,
      SUM(new_persons) AS persons, COUNT(new_persons) AS persons_known,
      SUM(attendances) AS visits, COUNT(attendances) AS visits_known
    FROM filled
    GROUP BY county_code, quarter
    UNION ALL
    SELECT
      county_code, quarter, COALESCE(method, '未写明') AS way, SUM(is_record) AS records,
      SUM(new_persons) AS persons, COUNT(new_persons) AS persons_known,
      SUM(attendances) AS visits, COUNT(attendances) AS visits_known
    FROM filled
    WHERE is_record = 1
    GROUP BY county_code, quarter, COALESCE(method, '未写明')
  )
SELECT
  g.county_code AS county_code,
  n.county_name AS county_name,
  g.quarter AS quarter,
  g.way AS method,
  CONCAT(g.county_code, '.', g.quarter, CASE WHEN g.way = '' THEN '' ELSE '.' END, g.way) AS row_name,
  CASE WHEN g.way = '' THEN '' ELSE CONCAT(g.county_code, '.', g.quarter) END AS whole,
  NULLIF(g.records, 0) AS activities,
  g.persons AS persons,
  CASE WHEN g.persons_known > 0 AND g.persons_known < g.records THEN '至少' ELSE '' END AS persons_hedge,
  CASE WHEN g.records = 0 THEN '无记录' WHEN g.persons_known = 0 THEN '未填写' ELSE '' END AS persons_missing,
  g.visits AS attendances,
  CASE WHEN g.visits_known > 0 AND g.visits_known < g.records THEN '至少' ELSE '' END AS attendances_hedge,
  CASE WHEN g.records = 0 THEN '无记录' WHEN g.visits_known = 0 THEN '未填写' ELSE '' END AS attendances_missing
FROM grouped AS g
JOIN (SELECT county_code, MIN(county_name) AS county_name FROM stations GROUP BY county_code) AS n ON g.county_code = n.county_code
ORDER BY county_code, quarter, method
