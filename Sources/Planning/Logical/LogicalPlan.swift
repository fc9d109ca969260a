import Domain
import Language

/// What a query asks for, apart from how: layers of rows, each a chain of blocks of conditions that commute.
///
/// The first layer reads records; each further layer groups the rows of the one before. `sort` has no node: an order is a
/// property of a limit and of the result.
package struct LogicalPlan: Hashable, Sendable {
  package var entity: Entity
  package var includesAll: Bool
  package var layers: [Layer]
  package var order: [OrderKey]
  package var columns: [BoundColumn]
  /// One more row behind the groups of the last layer.
  package var total: Total?
}

package struct Layer: Hashable, Sendable {
  package enum Source: Hashable, Sendable {
    case records
    case summary(Summary)
  }
  package var source: Source
  /// At least one; each reads what the one before left.
  package var blocks: [Block]
}

/// Conditions that can be tried in any order, then a limit.
package struct Block: Hashable, Sendable {
  package var conditions: [Condition] = []
  package var limit: Limit?
}

package enum Condition: Hashable, Sendable {
  case expression(BoundExpression)
  case text(TextPattern)
  /// Answers one of these categories or one below it.
  case need([Int64])
  /// Has one site that passes all of these.
  case site([SiteCondition])
  /// Has clauses that do not rule a person out.
  case eligible(EligibilityQuestion)
  /// No row passes.
  case never
}

/// Rows in an order, some skipped, at most so many taken.
package struct Limit: Hashable, Sendable {
  package var order: [OrderKey]
  package var skip: Int64
  package var take: Int64?
  /// Skips and takes anew in each group of rows that agree in these.
  package var per: [BoundExpression] = []
}

/// What rows are ordered by; the key of the row always follows.
package enum OrderKey: Hashable, Sendable {
  case expression(BoundExpression, descending: Bool)
  /// The score of a text, best first.
  case rank(TextPattern)
}
