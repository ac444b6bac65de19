import Testing

@testable import kg

struct RefusedArgumentTests {
  @Test(arguments: [
    ("The value 'a' is invalid for '--limit <n>'", "'a' is no value for --limit <n>"),
    ("The value 'it's' is invalid for '<x>'", "'it's' is no value for <x>"),
    (
      "The value 'tsb' is invalid for '--format <f>'. Please provide one of 'tsv', 'csv' or 'json'.",
      "'tsb' is no value for --format <f>; did you mean 'tsv'? It takes tsv, csv or json"
    ),
    (
      "The value 'x' is invalid for '<t>'. Please provide one of the following:\n  - a\n  - b\n  - c",
      "'x' is no value for <t>; did you mean 'a'? It takes a, b or c"
    ),
    ("Missing value for '-o <file>'", "-o <file> needs a value"),
    ("Missing expected argument '<posts>'", "<posts> is missing"),
    ("Unexpected argument 'b'", "'b' is one argument too many"),
    ("2 unexpected arguments: 'a', 'b'", "too many arguments: 'a', 'b'"),
    ("Unknown option '-z'", "'-z' is no option here"),
    (
      "The option '--generic' does not take any value, but 'yes' was specified.", "--generic takes no value"
    ),
    ("Give two names or more.", "give two names or more"), ("CSV takes two files.", "CSV takes two files"),
    ("--depth takes 1, 2 or 3.", "--depth takes 1, 2 or 3"), ("", ""),
  ])
  func `a message of the parser becomes a sentence`(message: String, sentence: String) {
    #expect(RefusedArgument(message).sentence == sentence)
  }
}
