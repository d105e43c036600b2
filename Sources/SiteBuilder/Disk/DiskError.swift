import Glibc

/// A call of the system that failed.
package struct DiskError: CannotRun, Equatable {
  /// What was to be done, as it ends the sentence "cannot ...".
  package enum Call: String, Sendable {
    case open
    case look = "look at"
    case list = "list the folder"
    case read
    case write
    case makeFolder = "make the folder"
    case link
    case rename
    case remove
    case sync = "save to the disk"
    case lock
  }

  package let call: Call
  /// As people know it.
  package let path: String
  /// The system's `errno`.
  package let code: Int32

  package init(_ call: Call, _ path: String, _ code: Int32) {
    self.call = call
    self.path = path
    self.code = code
  }

  package var message: String { "cannot \(call.rawValue) `\(path)`: \(reason.what)" }
  package var help: String? { reason.help }
}

extension DiskError {
  private var reason: (what: String, help: String?) {
    switch code {
    case ENOSPC: ("the disk is full", "make room on the disk, then run it again")
    case EDQUOT: ("the space allowed to this user is used up", "make room, then run it again")
    case EACCES, EPERM:
      (
        "no permission",
        "run it as the user who owns that file and its folder, or have their permissions changed"
      )
    case EROFS:
      (
        "the disk is read-only",
        "choose another `--output`, or make it writable (systemd: `ReadWritePaths`)"
      )
    case EMFILE, ENFILE:
      ("too many files are open", "use fewer `--jobs`, or raise the limit (`ulimit -n`)")
    case EIO: ("the disk does not work", "have the disk checked; a backup may be needed")
    case ENOENT: ("it is not there", "it may have been moved while sitegen ran: run it again")
    case EEXIST, ENOTEMPTY:
      ("something else is there", "it may have been put there while sitegen ran: run it again")
    case ENOTDIR: ("it is not a folder, or lies in something that is none", nil)
    case EISDIR: ("it is a folder", nil)
    case ELOOP: ("it is a symbolic link, and links are not followed here", nil)
    case EBUSY:
      (
        "it is in use, as a mount point for example",
        "mount the folder that holds all practices, not one practice"
      )
    case EXDEV: ("it is on another disk", "keep the whole of `--output` on one disk")
    case ENAMETOOLONG: ("the name is too long", "use a shorter name")
    case ENOMEM: ("the machine has no memory left", "use fewer `--jobs`")
    default: ("the system reports error \(code)", nil)
    }
  }
}
