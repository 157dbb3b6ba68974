/// Records by number, packed; two of one place in a report, one metric and one subject are the same.
package struct RecordTable: Sendable {
    private var store = RecordStore()
    private var numbers = SlotTable()

    package init() {}

    package subscript(number: Int) -> Indicator { store.indicator(UInt32(truncatingIfNeeded: number)) }

    /// Its number, from 0 in the order of appearance, and whether it is new.
    package mutating func number(of record: Indicator) -> (number: Int, isNew: Bool) {
        let doc = store.texts.known(record.doc)
        let subject = store.texts.known(record.subject)
        let known = numbers.number(hash: Self.hash(record.doc, record.span)) { number in
            let packed = store.records[number]
            return packed.doc == doc && packed.subject == subject && store.span(of: number) == record.span
                && store.wording(of: packed).metric == record.metric
        }
        if let known { return (known, false) }
        store.append(record)
        let number = store.records.count - 1
        numbers.insert(number) { [store] in
            Self.hash(store.texts[store.records[$0].doc], store.span(of: $0))
        }
        return (number, true)
    }

    private static func hash(_ doc: String, _ span: TextSpan) -> Int {
        var hasher = Hasher()
        hasher.combine(doc)
        hasher.combine(span)
        return hasher.finalize()
    }
}
