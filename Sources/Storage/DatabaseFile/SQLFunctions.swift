import Domain
import GRDB
import Language

/// Swift functions that the statements of import and derivation call.
enum SQLFunctions {
  static func add(to db: Database) {
    db.add(function: ofText("fold") { Folding.fold($0) })
    db.add(function: ofText("fold_place") { Folding.foldPlace($0) })
    db.add(function: ofText("index_text") { Folding.indexText($0) })
    db.add(function: ofText("postal_code_form") { PostalCode.form($0) })
    db.add(function: ofText("fsa_of") { PostalCode.forwardSortationArea($0) })
    db.add(function: concatenation("concat_texts", count: 3, separator: "\n"))
    db.add(function: concatenation("concat_ws_comma", count: 2, separator: ", "))
    db.add(
      function: DatabaseFunction("referral_status_of", argumentCount: 1, pure: true) {
        ReferralStatusRule.read(text($0, 0))
      })
    db.add(
      function: DatabaseFunction("fee_of", argumentCount: 3, pure: true) {
        FeeRule.read(text($0, 0), least: real($0, 1), greatest: real($0, 2))
      })
    db.add(
      function: DatabaseFunction("is_quebec", argumentCount: 2, pure: true) {
        isQuebec(province: text($0, 0), country: text($0, 1))
      })
  }

  /// A function of one text; missing stays missing.
  private static func ofText(
    _ name: String, _ transform: @escaping @Sendable (String) -> String?
  ) -> DatabaseFunction {
    DatabaseFunction(name, argumentCount: 1, pure: true) { values in
      text(values, 0).flatMap(transform)
    }
  }

  /// Texts that are there, joined; missing where none is.
  private static func concatenation(
    _ name: String, count: Int, separator: String
  ) -> DatabaseFunction {
    DatabaseFunction(name, argumentCount: count, pure: true) { values in
      let texts = values.compactMap { String.fromDatabaseValue($0) }
      return texts.isEmpty ? nil : texts.joined(separator: separator)
    }
  }

  private static func text(_ values: [DatabaseValue], _ index: Int) -> String? {
    values.indices.contains(index) ? String.fromDatabaseValue(values[index]) : nil
  }

  private static func real(_ values: [DatabaseValue], _ index: Int) -> Double? {
    values.indices.contains(index) ? Double.fromDatabaseValue(values[index]) : nil
  }

  /// Whether an address says Québec, or leaves province and country open.
  static func isQuebec(province: String?, country: String?) -> Bool {
    ["", "qc", "quebec", "pq", "que", "que."].contains(Folding.fold(province ?? ""))
      && ["", "ca", "can", "canada"].contains(Folding.fold(country ?? ""))
  }
}
