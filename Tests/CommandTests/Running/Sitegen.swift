import Foundation
import Glibc

/// The real binary, run as people, cron and suppliers run it.
struct Sitegen {
  /// The folder that it is run in.
  var folder: String
  var environment: [String: String] = [:]
  var umask = "022"
  /// Where its results go, if not to the test.
  var outputFile: String?

  /// Beside the bundle of these tests: both are built together.
  static let binary: String = {
    let bundle =
      (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return (bundle as NSString).deletingLastPathComponent + "/sitegen"
  }()

  /// Runs it to its end.
  func callAsFunction(_ arguments: String...) throws -> Outcome { try run(arguments) }

  func run(_ arguments: [String], timeLimit: Double = 120) throws -> Outcome {
    try start(arguments).wait(atMost: timeLimit)
  }

  /// Starts it, with an environment in which nothing is left to chance.
  func start(_ arguments: [String]) throws -> Running {
    let output = try TemporaryFile()
    let errors = try TemporaryFile()
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, outputFile ?? output.path, O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, errors.path, O_WRONLY, 0)
    let shell = ["sh", "-c", #"cd "$0" && umask "$1" && shift && exec "$@""#, folder, umask]
    let variables = ["PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no"]
      .merging(environment) { $1 }
    let words = CStrings(shell + [Self.binary] + arguments)
    let settings = CStrings(variables.map { "\($0)=\($1)" })
    var process = pid_t()
    let status = withExtendedLifetime((words, settings)) {
      posix_spawn(&process, "/bin/sh", &actions, nil, words.pointers, settings.pointers)
    }
    guard status == 0 else { throw POSIXError(.init(rawValue: status) ?? .EIO) }
    return Running(process: process, output: output, errors: errors)
  }
}

/// How a run ended.
struct Outcome: CustomStringConvertible {
  /// As a shell has it: 128 and the signal's number where a signal ended it.
  let status: Int32
  let output: String
  let errors: String

  /// A trap, an abort or a bad address: whatever the input, a failed test.
  var hasCrashed: Bool { [132, 134, 135, 136, 139].contains(status) }

  /// The first lines of the findings: `file:line:column: severity[rule]: message`.
  var findings: [String] {
    errors.split(separator: "\n").map(String.init).filter {
      $0.contains(": error[") || $0.contains(": requirement[") || $0.contains(": warning[")
        || $0.contains(": advice[")
    }
  }

  var description: String { "status \(status)\n\(output)\n\(errors)" }
}

/// A run that may not have ended.
struct Running {
  let process: pid_t
  fileprivate let output: TemporaryFile
  fileprivate let errors: TemporaryFile

  func kill() { _ = Glibc.kill(process, SIGKILL) }

  /// Without taking note of how: `wait` does.
  var hasEnded: Bool {
    var information = siginfo_t()
    return waitid(P_PID, id_t(process), &information, WEXITED | WNOHANG | WNOWAIT) == 0
      && information.si_signo != 0
  }

  func wait(atMost seconds: Double = 120) throws -> Outcome {
    let end = ContinuousClock.now + .seconds(seconds)
    var state: Int32 = 0
    while waitpid(process, &state, WNOHANG) == 0 {
      if ContinuousClock.now > end { kill() }
      usleep(1000)
    }
    let signal = state & 0x7F
    return Outcome(
      status: signal == 0 ? (state >> 8) & 0xFF : 128 + signal, output: try output.text(),
      errors: try errors.text())
  }
}

/// A file of the test's own, gone when nobody needs it.
private final class TemporaryFile: Sendable {
  let path: String

  init() throws {
    var template = Array((FileManager.default.temporaryDirectory.path + "/out-XXXXXX").utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw CocoaError(.fileWriteUnknown) }
    close(descriptor)
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { unlink(path) }

  func text() throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
  }
}

/// Strings as C wants a list of them; freed with the value.
private final class CStrings {
  let pointers: [UnsafeMutablePointer<CChar>?]

  init(_ strings: [String]) { pointers = strings.map { strdup($0) } + [nil] }

  deinit { for pointer in pointers { free(pointer) } }
}
