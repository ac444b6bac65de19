internal import PaperCorpus

extension PostDate {
  /// The days since 0000-03-01 in the Gregorian calendar.
  var dayNumber: Int {
    // Years that begin in March end with the leap day.
    let (year, month) = month > 2 ? (year, month - 3) : (year - 1, month + 9)
    return 365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + day - 1
  }
}
