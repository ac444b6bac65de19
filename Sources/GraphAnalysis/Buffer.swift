/// Numbers that several tasks write at once, each in places of its own.
///
/// The one place where memory is unchecked: a caller must stay within `0..<count`, and never let a task touch a place
/// while another writes it.
final class Buffer<Element: BitwiseCopyable>: @unchecked Sendable {
  let pointer: UnsafeMutablePointer<Element>
  let count: Int

  init(repeating value: Element, count: Int) {
    pointer = .allocate(capacity: count)
    pointer.initialize(repeating: value, count: count)
    self.count = count
  }

  deinit { pointer.deallocate() }
}
