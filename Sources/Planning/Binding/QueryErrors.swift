import Language

/// The errors of a query that cannot run.
package struct QueryErrors: Error {
  package let diagnostics: [Diagnostic]
  package init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }
}
