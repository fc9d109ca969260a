import TestSupport
import Testing

/// What an import answers the system with when a file is not what it says.
struct ImportStatusTests {
  @Test func aFileRefusedWholeIsNoSuccess() throws {
    let folder = try ScratchFolder()
    let target = try ScratchFolder()
    try folder.write("organizations.csv", "id,name\n1,A\n")
    let good = try Program.run(["import", folder.path, "--db", target.path + "/d.db"])
    #expect(good.status == 0)
    try folder.write("services.csv", "")
    let partly = try Program.run(["import", folder.path, "--db", target.path + "/d.db", "--language", "en"])
    #expect(partly.status == 65)
    #expect(partly.text.contains("services.csv") && partly.text.contains("it is empty"))
  }
}
