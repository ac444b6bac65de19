extension PostDate {
  /// The day of the year, from 1.
  var dayOfYear: Int { daysSinceYearOne - Self.days(beforeYear: year) + 1 }

  /// The day of the week, from 1 for Monday to 7 for Sunday.
  var weekday: Int { daysSinceYearOne % 7 + 1 }

  /// The week of ISO 8601, which belongs to the year that its Thursday lies in.
  var isoWeek: (year: Int, week: Int) {
    let thursday = daysSinceYearOne - weekday + 4
    var year = self.year
    if thursday < Self.days(beforeYear: year) {
      year -= 1
    } else if thursday >= Self.days(beforeYear: year + 1) {
      year += 1
    }
    return (year, (thursday - Self.days(beforeYear: year)) / 7 + 1)
  }

  /// The days since the first of January of the year 1, a Monday, in the Gregorian calendar.
  private var daysSinceYearOne: Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let beforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334][month - 1]
    return Self.days(beforeYear: year) + beforeMonth + (isLeap && month > 2 ? 1 : 0) + day - 1
  }

  private static func days(beforeYear year: Int) -> Int {
    let past = year - 1
    return past * 365 + past / 4 - past / 100 + past / 400
  }
}
