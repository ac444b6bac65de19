/// Numbers as the program writes them, whatever the locale.
enum Number {
  /// A number with a fixed count of decimals, halves rounded away from zero.
  static func fixed(_ value: Double, decimals: Int) -> String {
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    let scaled = (value.magnitude * scale).rounded()
    let whole = Int((scaled / scale).rounded(.down))
    let fraction = Int(scaled) - whole * Int(scale)
    let digits = String(fraction)
    let sign = value < 0 && scaled > 0 ? "-" : ""
    guard decimals > 0 else { return sign + "\(whole)" }
    return sign + "\(whole)." + String(repeating: "0", count: decimals - digits.utf8.count) + digits
  }

  /// A count with its noun: `1 post`, `74 posts`.
  static func counted(_ count: Int, _ noun: String, plural: String? = nil) -> String {
    "\(grouped(count)) \(count == 1 ? noun : plural ?? noun + "s")"
  }

  /// A count with commas between thousands.
  static func grouped(_ count: Int) -> String {
    let digits = Array(String(count.magnitude))
    let groups = digits.indices.map { index in
      index > 0 && (digits.count - index) % 3 == 0 ? ",\(digits[index])" : "\(digits[index])"
    }
    return (count < 0 ? "-" : "") + groups.joined()
  }
}
