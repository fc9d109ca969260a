import Foundation
import TestSupport
import Testing

/// A step that finds no room is refused, and what was acknowledged before it stays.
@Suite struct FullDiskTests {
  private static let hasSmallDisks =
    (try? Program.shell("unshare -rm mount -t tmpfs tmpfs /mnt", []))?.status == 0

  /// On a disk of its own, of which little is left: steps until it is full, then no room at all, then room again.
  @Test(.enabled("a disk of its own may be mounted") { hasSmallDisks })
  func aFullDiskLosesNothing() throws {
    let folder = try ScratchFolder()
    let steps = try folder.write(
      "steps.aig", "contact phone\n" + String(repeating: "need food; met\n", count: 400))
    let command = """
      disk="$3/disk"
      mkdir "$disk" && mount -t tmpfs -o size=64m tmpfs "$disk" || exit 99
      db="$disk/calls.aiguille"
      cp "$1" "$db" && "$0" --db "$db" -c "contact chat; close" --quiet || exit 98
      cat /dev/zero >"$disk/filler" 2>/dev/null
      truncate -s -1M "$disk/filler"
      "$0" --db "$db" "$2"; echo "full: $?"
      cat /dev/zero >>"$disk/filler" 2>/dev/null
      "$0" --db "$db" -c "contact phone" 2>/dev/null; echo "no room: $?"
      rm "$disk/filler"
      "$0" --db "$db" --disclosure internal --format csv -c "needs | count"
      "$0" --db "$db" -c "contact 2; need food; met" --quiet; echo "room: $?"
      "$0" --db "$db" doctor >/dev/null; echo "doctor: $?"
      """
    let outcome = try Program.shell(
      "unshare -rm /bin/sh -c '\(command)' \"$0\" \"$@\"",
      [Program.path, try DemoFixture.path(), steps, folder.path])
    let told = outcome.messages.split(separator: "\n").filter {
      $0.hasPrefix("need ") && $0.contains(": Food")
    }
    #expect(told.count > 10 && told.count < 400, "\(told.count)")
    #expect(outcome.messages.contains("error[X413]: the disk is full"), "\(outcome.messages.suffix(500))")
    let lines = outcome.text.split(separator: "\n")
    #expect(
      lines == ["full: 74", "no room: 74", "count", "\(told.count)", "room: 0", "doctor: 0"],
      "\(outcome.text)")
  }
}
