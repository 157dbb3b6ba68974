import MetricModel
import Testing

@Suite("Period")
struct PeriodTests {
    @Test(
        "is read, written and said",
        arguments: [
            ("2022", "2022", "2022年", "2022"),
            ("2023-01/2023-09", "2023-01/2023-09", "2023年前三季度", "Q1–Q3 2023"),
            ("2020-01/2020-06", "2020-01/2020-06", "2020年上半年", "H1 2020"),
            ("2023-01/2023-11", "2023-01/2023-11", "2023年1—11月", "Jan–Nov 2023"),
            ("2023-06", "2023-06/2023-06", "2023年6月", "Jun 2023"),
            ("2023-01/2023-12", "2023", "2023年", "2023"),
            ("2017/2021", "2017/2021", "2017—2021年", "2017–2021"),
            ("2022-07/2023-06", "2022-07/2023-06", "2022年7月—2023年6月", "Jul 2022–Jun 2023"),
        ])
    func forms(written: String, description: String, zh: String, en: String) throws {
        let period = try #require(Period(written))
        #expect(period.description == description)
        #expect(Period(period.description) == period)
        #expect(period.words(.zh) == zh)
        #expect(period.words(.en) == en)
    }

    @Test(
        "what is no time isn't read",
        arguments: [
            "", "/", "22", "2022-13", "2022-00", "2023/2022", "2022-", "2022-1-1", "2022/2023/2024", "abcd",
        ])
    func notPeriods(text: String) {
        #expect(Period(text) == nil)
    }
}
