package import Diagnostics

/// What is wrong with the files that were to be imported. Nothing is written then.
package struct BadInput: Error, Sendable, Equatable {
  package let findings: [Finding]

  init(_ findings: [Finding]) { self.findings = findings }

  init(_ message: String, help: String, at place: Place) {
    findings = [Finding("import", .error, message, help: help, at: place)]
  }
}
