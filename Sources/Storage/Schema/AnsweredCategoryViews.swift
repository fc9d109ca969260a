/// What a service answers beside its own categories: read from the taxonomy, so that it cannot fall behind it.
///
/// `service_answer` has its categories and every one above them, which is what the stage `need` finds it by;
/// `service_priority_group` the priority groups of its categories.
enum AnsweredCategoryViews {
  static let sql = """
    CREATE INDEX category_closure_descendant ON category_closure(descendant_id, ancestor_id);
    CREATE VIEW service_answer AS
    SELECT DISTINCT c.service_id, k.ancestor_id AS category_id
    FROM service_category AS c JOIN category_closure AS k ON k.descendant_id = c.category_id;
    CREATE VIEW service_priority_group AS
    SELECT DISTINCT c.service_id, t.priority_group
    FROM service_category AS c JOIN taxonomy_term AS t ON t.id = c.category_id
    WHERE t.priority_group IS NOT NULL;
    """
}
