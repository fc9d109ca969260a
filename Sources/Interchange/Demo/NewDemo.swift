import Storage

extension DemoDirectory {
  /// Makes a directory at a path where there is none, with contacts; where that fails, nothing is left of it.
  ///
  /// Throws `StoreFailure` where the file cannot be written.
  package func make(
    at path: String, contacts: Int, progress: ((Int64, Double?) -> Void)? = nil
  ) throws {
    _ = try write(to: path, progress: progress.map { ReadingProgress(bytes: 0, $0) })
    do {
      try DemoCalls(contacts: contacts, seed: seed).write(into: path, progress: progress)
    } catch {
      try? DatabaseFile.open(at: path).remove()
      throw error
    }
  }
}
