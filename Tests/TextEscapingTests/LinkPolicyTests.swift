import TestSupport
import Testing
import TextEscaping

struct LinkPolicyTests {
  @Test(arguments: [
    "/", "/dailypaper/2025/12/22/title/#1-확산", "#dmd", "https://arxiv.org/abs/2511.1", "http://a.kr/?q=1&b=2",
    "HTTPS://A.KR/", "https://[::1]/",
  ])
  func `paths, fragments and web addresses pass unchanged`(_ link: String) {
    #expect(LinkPolicy.allowed(link) == link)
  }

  @Test(arguments: [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "\u{1}javascript:alert(1)",
    "java\nscript:alert(1)", "java\tscript:alert(1)", "data:text/html,x", "vbscript:x",
    "&#106;avascript:alert(1)",
    "//evil.example/", "/\\evil.example/", "\\\\evil.example", "/\t/evil.example", "https:evil", "https://",
    "http:///x",
    "https://?q", "ftp://a.kr/", "file:///etc/passwd", "relative/path", "../up", "mailto:a@b.kr", "", "   ",
    "/a b",
    "/a\u{2028}b", "/a\u{85}b",
  ])
  func `everything else is left out`(_ link: String) {
    #expect(LinkPolicy.allowed(link) == nil)
  }

  @Test
  func `blanks around a link are taken off`() {
    #expect(LinkPolicy.allowed(" \n\u{0}/a/ \r\n") == "/a/")
  }

  @Test(arguments: HostileLabels.all)
  func `a hostile label is never a link`(_ label: String) {
    #expect(LinkPolicy.allowed(label) == nil || label.hasPrefix("#"))
  }
}
