import MetricModel

extension ScalarText {
    /// The Chinese number that begins at an offset: 三十二, 一百五十, 两千, 三千万, 二〇二三; at most 16 scalars.
    func chineseNumeral(at start: Int) -> Numeral? {
        var offset = start
        while offset < start + 16, ChineseDigit.of(self[offset]) != nil { offset += 1 }
        guard let value = worth(start..<offset) else { return nil }
        return Numeral(
            range: start..<offset, value: ExactDecimal(value), isChinese: true, isPlainInteger: true)
    }

    private func worth(_ range: Range<Int>) -> Int64? {
        let words = range.lazy.compactMap { ChineseDigit.of(self[$0]) }
        guard let first = words.first else { return nil }
        if case .power(let power) = first, power != 10 { return nil }
        let isSequence = words.allSatisfy { if case .digit = $0 { true } else { false } }
        if isSequence {
            // 二〇二三 digit by digit; 三四 side by side is “three or four”, no number.
            guard range.count == 1 || range.count == 4 else { return nil }
            return words.reduce(0) { sum, word in
                if case .digit(let digit) = word { sum * 10 + digit } else { sum }
            }
        }
        var (total, section, digit): (Int64, Int64, Int64?) = (0, 0, nil)
        for word in words {
            switch word {
            case .digit(let value):
                if let digit, digit != 0 { return nil }
                digit = value
            case .power(let power) where power < 10_000:
                section += (digit ?? (section == 0 ? 1 : 0)) * power
                digit = nil
            case .power(let power):
                let (product, overflow) = (total + section + (digit ?? 0)).multipliedReportingOverflow(
                    by: power)
                guard !overflow, product > 0 else { return nil }
                (total, section, digit) = (product, 0, nil)
            }
        }
        return total + section + (digit ?? 0)
    }
}

enum ChineseDigit {
    case digit(Int64)
    case power(Int64)

    static func of(_ unit: UInt16) -> ChineseDigit? {
        switch unit {
        case 0x96F6, 0x3007: .digit(0)  // 零〇
        case 0x4E00: .digit(1)
        case 0x4E8C, 0x4E24: .digit(2)  // 二两
        case 0x4E09: .digit(3)
        case 0x56DB: .digit(4)
        case 0x4E94: .digit(5)
        case 0x516D: .digit(6)
        case 0x4E03: .digit(7)
        case 0x516B: .digit(8)
        case 0x4E5D: .digit(9)
        case 0x5341: .power(10)
        case 0x767E: .power(100)
        case 0x5343: .power(1000)
        case 0x4E07: .power(10_000)
        case 0x4EBF: .power(100_000_000)
        default: nil
        }
    }
}
