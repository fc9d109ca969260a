/// An identifier for a row that came without one: the same content always gets the same.
///
/// 64-bit FNV-1a (Fowler, Noll, Vo) over the row's columns in order of name; Swift's own hashing
/// differs in every process.
package enum ContentIdentifier {
  package static func make(object: String, _ values: [String: String]) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    func mix(_ text: String) {
      for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
      hash = (hash ^ 0xff) &* 0x100_0000_01b3
    }
    mix(object)
    for (column, value) in values.sorted(by: { $0.key < $1.key }) {
      mix(column)
      mix(value)
    }
    let digits = String(hash, radix: 16)
    return "~" + String(repeating: "0", count: 16 - digits.count) + digits
  }
}
