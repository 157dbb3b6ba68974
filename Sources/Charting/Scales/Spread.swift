/// Places stretches in a row without overlap, each as near as it can be to where it would like to be: those that
/// would meet move apart by the same amount.
///
/// - Parameters:
///   - wanted: the middles, in rising order.
///   - lengths: all of them with their gaps no longer than the room, else the last stand beyond it.
/// - Returns: the middles.
func spread(wanted: [Double], lengths: [Double], gap: Double, from low: Double, to high: Double) -> [Double] {
    struct Cluster {
        var starts: [Double]
        var length: Double
        var start: Double
    }
    var clusters: [Cluster] = []
    func settle(_ cluster: inout Cluster) {
        // Of the starts that its members would give it the mean is nearest to all.
        let mean = cluster.starts.reduce(0, +) / Double(cluster.starts.count)
        cluster.start = max(low, min(high - cluster.length, mean))
    }
    for (middle, length) in zip(wanted, lengths) {
        var cluster = Cluster(starts: [middle - length / 2], length: length, start: 0)
        settle(&cluster)
        while let last = clusters.last, last.start + last.length + gap > cluster.start {
            clusters.removeLast()
            let moved = cluster.starts.map { $0 - last.length - gap }
            cluster = Cluster(
                starts: last.starts + moved, length: last.length + gap + cluster.length, start: 0)
            settle(&cluster)
        }
        clusters.append(cluster)
    }
    var middles: [Double] = []
    for cluster in clusters {
        var start = cluster.start
        for _ in cluster.starts {
            let length = lengths[middles.count]
            middles.append(start + length / 2)
            start += length + gap
        }
    }
    return middles
}
