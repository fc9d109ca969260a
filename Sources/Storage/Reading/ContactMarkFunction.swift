import Domain
import GRDBSQLite
import Language

/// The aggregate `contact_mark(key)`: the distinct contacts of a group as `ContactMark` packs them, 0 of none.
enum ContactMarkFunction {
  /// Holds the secret of the file from the first time that somebody asks how its call data are protected.
  final class Secret {
    var salt: ContactSalt?
  }

  static let saltIsMissing = "no secret to round counts with"

  static func add(to handle: OpaquePointer, _ secret: Secret) {
    AggregateFunctions.add("contact_mark", 1, to: handle) { ContactMarkStep(secret) }
  }
}

/// Keys are kept as a list, since those of one contact mostly stand together, and sorted once at the end.
private final class ContactMarkStep: AggregateStep {
  private let secret: ContactMarkFunction.Secret
  private var keys: [Int64] = []
  private var isSorted = true

  init(_ secret: ContactMarkFunction.Secret) { self.secret = secret }

  override func add(_ value: OpaquePointer, _ values: UnsafeMutablePointer<OpaquePointer?>) {
    guard !isNull(value) else { return }
    let key = sqlite3_value_int64(value)
    if let last = keys.last {
      if key == last { return }
      if key < last { isSorted = false }
    }
    keys.append(key)
  }

  override func finish(_ context: OpaquePointer?) {
    guard !keys.isEmpty else { return sqlite3_result_int64(context, 0) }
    guard let salt = secret.salt else {
      return sqlite3_result_error(context, ContactMarkFunction.saltIsMissing, -1)
    }
    if !isSorted { keys.sort() }
    var last: Int64?
    let distinct = keys.lazy.filter { key in
      defer { last = key }
      return key != last
    }
    sqlite3_result_int64(context, ContactMark.packed(of: distinct, salt: salt))
  }
}
