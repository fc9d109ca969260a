-- Rows stand in the order in which the queries look for them, so that DuckDB's block statistics leave most blocks out.
CREATE TABLE area AS SELECT * FROM read_csv('area.csv', header = true);
CREATE TABLE taxonomy_term AS SELECT * FROM read_csv('taxonomy_term.csv', header = true);
CREATE TABLE vocabulary_name AS SELECT * FROM read_csv('vocabulary_name.csv', header = true) ORDER BY vocabulary, folded, rank;
CREATE TABLE service AS SELECT * FROM read_csv('service.csv', header = true) ORDER BY id;
CREATE TABLE site AS SELECT * FROM read_csv('site.csv', header = true) ORDER BY service_id, id;
CREATE TABLE service_need AS SELECT * FROM read_csv('service_need.csv', header = true) ORDER BY category_id, service_id;
CREATE TABLE service_category AS SELECT * FROM read_csv('service_category.csv', header = true) ORDER BY service_id, category_id;
CREATE TABLE service_region AS SELECT * FROM read_csv('service_region.csv', header = true) ORDER BY service_id, region_id;
CREATE TABLE opening_hours AS SELECT * FROM read_csv('opening_hours.csv', header = true);
CREATE TABLE coverage AS SELECT * FROM read_csv('coverage.csv', header = true, types = {'stored': 'VARCHAR'});
CREATE TABLE eligibility AS SELECT * FROM read_csv('eligibility.csv', header = true, types = {'stored': 'VARCHAR'});
CREATE TABLE language_name AS SELECT * FROM read_csv('language_name.csv', header = true);
CREATE TABLE service_language AS SELECT * FROM read_csv('service_language.csv', header = true) ORDER BY language_id, service_id;
CREATE TABLE service_word AS
  SELECT word, service_id, frequency, occurrences
  FROM read_csv('service_word.csv', header = true, types = {'word': 'VARCHAR'}) ORDER BY word, service_id;
CREATE TABLE service_length AS
  SELECT s.id AS service_id, coalesce(sum(w.occurrences), 0) AS words
  FROM service AS s LEFT JOIN service_word AS w ON w.service_id = s.id GROUP BY s.id ORDER BY s.id;
ALTER TABLE service_word DROP occurrences;
-- Contacts and needs ascend with time, so that block statistics of the day leave out what a window does not hold.
CREATE TABLE call_contact AS SELECT * FROM read_csv('call_contact.csv', header = true) ORDER BY id;
CREATE TABLE call_need AS SELECT * FROM read_csv('call_need.csv', header = true) ORDER BY id;
CHECKPOINT;
