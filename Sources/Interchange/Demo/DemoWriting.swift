extension DemoDirectory {
  /// Writes the demo into the directory at a path, made where there is none, as any other delivery: one
  /// transaction, and what an existing directory holds beside it is closed.
  ///
  /// Throws `StoreFailure` where the file cannot be written.
  package func write(to path: String) throws -> ImportReport { try write(to: path, progress: nil) }

  func write(to path: String, progress: ReadingProgress?) throws -> ImportReport {
    try DirectoryLoader.deliver(into: path, day: DemoDates.delivery, since: DemoDates.beginning) {
      try deliver(to: $0, progress)
    }
  }
}
