import GRDB

/// The text indexes, in words as `Folding.indexText` gives them, so that plain `unicode61` reads
/// them.
enum TextIndexDerivation {
  static func derive(_ db: Database) throws {
    try db.execute(
      sql: """
        DROP TABLE IF EXISTS temp.category_words;
        CREATE TEMP TABLE category_words (id INTEGER PRIMARY KEY, words TEXT);
        INSERT INTO temp.category_words
        SELECT id, index_text(concat_texts(
          name, CASE WHEN name_fr IS NOT name THEN name_fr END,
          CASE WHEN name_en IS NOT name THEN name_en END)) FROM taxonomy_term;

        -- 16 MiB of words at a time instead of 1: fewer segments to merge.
        INSERT INTO service_text(service_text, rank) VALUES ('hashsize', 16777216);
        INSERT INTO service_text(service_text) VALUES ('delete-all');
        INSERT INTO service_text (rowid, name, organization, category, description)
        SELECT s.id, index_text(concat_texts(s.name, s.alternate_name, s.name_en)),
          index_text(concat_texts(o.name, o.alternate_name, o.name_en)),
          (SELECT group_concat(w.words, ' ') FROM temp.category_words w WHERE w.id IN (
             SELECT a.ancestor_id FROM service_category c
             JOIN temp.category_ancestor a ON a.descendant_id = c.category_id
             WHERE c.service_id = s.id)),
          index_text(concat_texts(s.description, s.description_en, NULL))
        FROM service s CROSS JOIN organization o ON o.id = s.organization_id ORDER BY s.id;

        INSERT INTO organization_text(organization_text) VALUES ('delete-all');
        INSERT INTO organization_text (rowid, name, description)
        SELECT id, index_text(concat_texts(name, alternate_name, name_en)),
          index_text(concat_texts(description, description_en, NULL))
        FROM organization ORDER BY id;
        DROP TABLE temp.category_words;
        DROP TABLE temp.category_ancestor;
        """)
  }
}
