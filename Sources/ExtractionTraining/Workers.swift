internal import Dispatch
internal import Synchronization

/// Threads that share work out among themselves; what comes of it depends neither on their number nor on their speed.
struct Workers: Sendable {
  /// The most that work at once, at least 1.
  let count: Int

  /// What some work makes of each number below a bound, in the order of the numbers.
  func map<Value: Sendable>(below bound: Int, _ work: @Sendable (Int) -> Value) -> [Value] {
    let values = Mutex([Value?](repeating: nil, count: bound))
    let next = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: max(1, min(count, bound))) { _ in
      while case let index = next.wrappingAdd(1, ordering: .relaxed).oldValue, index < bound {
        let value = work(index)
        values.withLock { $0[index] = value }
      }
    }
    return values.withLock { $0.compactMap { $0 } }
  }
}
