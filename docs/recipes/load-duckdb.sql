-- DuckDB: the three tables that check.sql and aggregate.sql read, out of CSV files beside this one.
-- For Parquet write read_parquet('service_records.parquet') instead; nothing else changes.

-- One row a service: which station, when, how, how many people came for the first time this year, how many came in all.
-- An empty cell is unknown. It is read as NULL and never becomes 0.
CREATE OR REPLACE VIEW service_records AS
SELECT *
FROM read_csv('service_records.csv', header = true, nullstr = '', columns = {
  'station_code': 'VARCHAR', 'service_date': 'DATE', 'method': 'VARCHAR', 'new_persons': 'BIGINT', 'attendances': 'BIGINT'
});

-- One row a station: also those that have sent no record.
CREATE OR REPLACE VIEW stations AS
SELECT *
FROM read_csv('stations.csv', header = true, nullstr = '', columns = {
  'station_code': 'VARCHAR', 'county_code': 'VARCHAR', 'county_name': 'VARCHAR'
});

-- The quarters to report: 2025-Q1 …
CREATE OR REPLACE VIEW periods AS
SELECT *
FROM read_csv('periods.csv', header = true, columns = { 'quarter': 'VARCHAR' });
