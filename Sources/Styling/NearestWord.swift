/// The word that was probably meant: the fewest edits away, the first of equals; `nil` where none is near.
package func nearestWord(to word: String, among words: some Sequence<String>) -> String? {
    let asked = Array(word.unicodeScalars)
    var best: (word: String, distance: Int)?
    for candidate in words {
        let scalars = Array(candidate.unicodeScalars)
        let distance = editDistance(asked, scalars)
        // Half of it may be wrong, more is another word.
        guard distance <= max(asked.count, scalars.count) / 2, distance < best?.distance ?? .max else {
            continue
        }
        best = (candidate, distance)
    }
    return best?.word
}

/// Insertions, deletions and substitutions from one to the other.
func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var row = Array(0...b.count)
    for (i, x) in a.enumerated() {
        var diagonal = i
        row[0] = i + 1
        for (j, y) in b.enumerated() {
            let substituted = diagonal + (x == y ? 0 : 1)
            diagonal = row[j + 1]
            row[j + 1] = min(substituted, min(diagonal, row[j]) + 1)
        }
    }
    return row[b.count]
}
