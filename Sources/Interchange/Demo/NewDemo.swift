import Storage

extension DemoDirectory {
  /// Makes a directory at a path where there is none, with contacts; where that fails, nothing is left of it.
  ///
  /// Throws `StoreFailure` where the file cannot be written.
  package func make(at path: String, contacts: Int) throws {
    _ = try write(to: path)
    do {
      try DemoCalls(contacts: contacts, seed: seed).write(into: path)
    } catch {
      try? DatabaseFile.open(at: path).remove()
      throw error
    }
  }
}
