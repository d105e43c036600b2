import CLinux
import Glibc

extension Folder {
  /// Gives an entry another name; a file or link of that name is replaced in the same step.
  func rename(_ name: Name, to other: Name) throws(DiskError) {
    try rename(name, to: other, in: self)
  }

  func rename(_ name: Name, to other: Name, in target: borrowing Folder) throws(DiskError) {
    try renaming(name, to: other, in: target, renameat)
  }

  /// Gives an entry a name that nothing has (EEXIST otherwise).
  func renameNew(_ name: Name, to other: Name, in target: borrowing Folder) throws(DiskError) {
    try renaming(name, to: other, in: target, sitegen_rename_new)
  }

  /// Two entries change places in one step: at no moment is either name without one.
  func exchange(_ name: Name, with other: Name, in target: borrowing Folder) throws(DiskError) {
    try renaming(name, to: other, in: target, sitegen_exchange)
  }

  private func renaming(
    _ name: Name, to other: Name, in target: borrowing Folder,
    _ call: (Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>) -> Int32
  ) throws(DiskError) {
    let number = target.descriptor.number
    try calling(.rename, target.path(of: other)) {
      name.withPointer { old in
        other.withPointer { new in call(descriptor.number, old, number, new) }
      }
    }
  }
}
