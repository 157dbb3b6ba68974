/// A stretch of the axis for each category, one after another.
struct BandScale {
    struct Band {
        var start: Double
        var length: Double

        var middle: Double { start + length / 2 }
        var end: Double { start + length }
    }

    private(set) var bands: [Band]

    /// Bands of one length.
    init(count: Int, start: Double, length: Double) {
        let step = length / Double(max(count, 1))
        bands = (0..<count).map { Band(start: start + Double($0) * step, length: step) }
    }

    /// Bands between the least and the natural lengths of their contents, as far as the room allows; above
    /// that all grow alike, but no more than `growth` times.
    init(least: [Double], natural: [Double], start: Double, length: Double, growth: Double) {
        let (low, high) = (least.reduce(0, +), natural.reduce(0, +))
        let part = high > low ? max(0, min(1, (length - low) / (high - low))) : 1
        let factor = high > 0 ? max(1, min(growth, length / high)) : 1
        var position = start
        bands = zip(least, natural).map { least, natural in
            let band = Band(start: position, length: (least + (natural - least) * part) * factor)
            position = band.end
            return band
        }
    }
}

extension [Double] {
    /// The heights of rows, all as high as the highest: a tag below some of the names is no reason for uneven rows. A
    /// name of many lines is, and then they stay.
    var evened: [Double] {
        let highest = self.max() ?? 0
        return allSatisfy { $0 >= highest * 0.65 } ? map { _ in highest } : self
    }
}
