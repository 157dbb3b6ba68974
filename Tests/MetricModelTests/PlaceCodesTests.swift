import MetricModel
import Testing

@Suite("Places carry their codes of GB/T 2260")
struct PlaceCodesTests {
    @Test(
        "A name that one place bears",
        arguments: [
            ("湖南省", "430000"), ("衡阳市", "430400"), ("雁峰区", "430406"), ("衡南县", "430422"), ("衡山县", "430423"),
            ("衡东县", "430424"), ("镇宁布依族苗族自治县", "520423"), ("科尔沁左翼中旗", "150521"), ("昆山市", "320583"),
        ])
    func single(name: String, code: String) {
        #expect(PlaceCodes.codes(of: [name], in: 2023)[name]?.digits == code)
    }

    @Test("A name that several bear is told by the city beside it, and by nothing else")
    func several() {
        #expect(PlaceCodes.codes(of: ["鼓楼区"], in: 2023).isEmpty)
        #expect(PlaceCodes.codes(of: ["鼓楼区", "福州市"], in: 2023)["鼓楼区"]?.digits == "350102")
        #expect(PlaceCodes.codes(of: ["开封市", "鼓楼区"], in: 2023)["鼓楼区"]?.digits == "410204")
        #expect(PlaceCodes.codes(of: ["鼓楼区", "衡阳市"], in: 2023)["鼓楼区"] == nil)
    }

    @Test("A county that became a district had another code before")
    func dated() {
        #expect(PlaceCodes.codes(of: ["密云县"], in: 2014)["密云县"]?.digits == "110228")
        #expect(PlaceCodes.codes(of: ["密云区"], in: 2020)["密云区"]?.digits == "110118")
        // Reports may look back: the name that is gone still has the code that it had.
        #expect(PlaceCodes.codes(of: ["密云县"], in: 2023)["密云县"]?.digits == "110228")
    }

    @Test("An invented place, a firm or an empty name has none")
    func none() {
        #expect(PlaceCodes.codes(of: ["清河区县", "特变电工", ""], in: 2023).isEmpty)
    }

    @Test("Levels", arguments: [("湖南省", "province"), ("衡阳市", "prefecture"), ("衡南县", "county")])
    func levels(name: String, level: String) {
        #expect(PlaceCodes.codes(of: [name], in: 2023)[name]?.level.rawValue == level)
    }
}
