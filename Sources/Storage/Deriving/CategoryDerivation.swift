import GRDB

/// The tree of categories in closed form, the names of imported terms, and which services answer
/// which need.
enum CategoryDerivation {
  static func derive(_ db: Database) throws {
    // UNION drops pairs already met, so that a cycle in a delivered tree ends.
    try db.execute(
      sql: """
        DELETE FROM category_closure;
        INSERT INTO category_closure (ancestor_id, descendant_id)
        WITH RECURSIVE up (descendant_id, ancestor_id) AS (
          SELECT id, id FROM taxonomy_term
          UNION
          SELECT up.descendant_id, t.parent_id FROM up JOIN taxonomy_term t ON t.id = up.ancestor_id
          WHERE t.parent_id IS NOT NULL)
        SELECT ancestor_id, descendant_id FROM up ORDER BY 1, 2;

        DROP TABLE IF EXISTS temp.category_ancestor;
        CREATE TEMP TABLE category_ancestor (
          descendant_id INTEGER NOT NULL, ancestor_id INTEGER NOT NULL,
          PRIMARY KEY (descendant_id, ancestor_id)) WITHOUT ROWID;
        INSERT INTO temp.category_ancestor
        SELECT descendant_id, ancestor_id FROM category_closure ORDER BY 1, 2;
        UPDATE taxonomy_term SET level =
          (SELECT count(*) FROM temp.category_ancestor a WHERE a.descendant_id = taxonomy_term.id);

        DELETE FROM vocabulary_name WHERE vocabulary = 1
          AND term_id NOT IN (SELECT id FROM taxonomy_term WHERE taxonomy = 'aiguille');
        INSERT OR IGNORE INTO vocabulary_name (vocabulary, folded, rank, term_id)
        SELECT 1, fold(name), 0, id FROM taxonomy_term WHERE taxonomy IS NOT 'aiguille'
        UNION ALL
        SELECT 1, fold(name_fr), 0, id FROM taxonomy_term
        WHERE taxonomy IS NOT 'aiguille' AND name_fr IS NOT NULL
        UNION ALL
        SELECT 1, fold(name_en), 0, id FROM taxonomy_term
        WHERE taxonomy IS NOT 'aiguille' AND name_en IS NOT NULL
        UNION ALL
        SELECT 1, fold(code), 2, id FROM taxonomy_term
        WHERE taxonomy IS NOT 'aiguille' AND code IS NOT NULL;

        DELETE FROM service_category;
        INSERT OR IGNORE INTO service_category (service_id, category_id)
        SELECT link_id, taxonomy_term_id FROM attribute
        WHERE link_entity = 'service' ORDER BY link_id, taxonomy_term_id;

        DELETE FROM service_need;
        INSERT OR IGNORE INTO service_need (category_id, service_id)
        SELECT a.ancestor_id, s.service_id
        FROM service_category s JOIN temp.category_ancestor a ON a.descendant_id = s.category_id
        ORDER BY 1, 2;
        """)
  }
}
