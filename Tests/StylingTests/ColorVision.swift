import Foundation
import SceneModel

/// A colour as an eye takes it in: CIE L*a*b* under D65.
struct Lab {
    var l: Double
    var a: Double
    var b: Double

    /// What an eye of the kind sees of a colour.
    init(_ color: Color, seenBy vision: Vision = .normal) {
        let linear = [color.red, color.green, color.blue].map { byte -> Double in
            let c = Double(byte) / 255
            return c <= 0.04045 ? c / 12.92 : pow((c + 0.055) / 1.055, 2.4)
        }
        let seen = vision.matrix.map { row in
            min(1, max(0, zip(row, linear).reduce(0) { $0 + $1.0 * $1.1 }))
        }
        let xyz = [
            [0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750],
            [0.0193339, 0.1191920, 0.9503041],
        ].map { row in zip(row, seen).reduce(0) { $0 + $1.0 * $1.1 } }
        let f = zip(xyz, [0.95047, 1, 1.08883]).map { value, white -> Double in
            let t = value / white
            return t > 216.0 / 24389 ? cbrt(t) : (24389.0 / 27 * t + 16) / 116
        }
        self.init(l: 116 * f[1] - 16, a: 500 * (f[0] - f[1]), b: 200 * (f[1] - f[2]))
    }

    init(l: Double, a: Double, b: Double) {
        self.l = l
        self.a = a
        self.b = b
    }

    /// CIEDE2000: 1 is hardly seen, 10 at a glance.
    func difference(to other: Lab) -> Double {
        let meanChroma = (hypot(a, b) + hypot(other.a, other.b)) / 2
        let g = 0.5 * (1 - sqrt(pow(meanChroma, 7) / (pow(meanChroma, 7) + pow(25, 7))))
        let (p, q) = (polar(g), other.polar(g))
        let isGrey = p.chroma * q.chroma == 0
        var turn = q.hue - p.hue
        if turn > 180 { turn -= 360 } else if turn < -180 { turn += 360 }
        if isGrey { turn = 0 }
        var hue = p.hue + q.hue
        if !isGrey {
            let isFar = abs(p.hue - q.hue) > 180
            hue = isFar ? (hue < 360 ? hue + 360 : hue - 360) / 2 : hue / 2
        }
        let chroma = (p.chroma + q.chroma) / 2
        let t =
            1 - 0.17 * cosine(hue - 30) + 0.24 * cosine(2 * hue) + 0.32 * cosine(3 * hue + 6)
            - 0.20 * cosine(4 * hue - 63)
        let middle = pow((l + other.l) / 2 - 50, 2)
        let dl = (other.l - l) / (1 + 0.015 * middle / sqrt(20 + middle))
        let dc = (q.chroma - p.chroma) / (1 + 0.045 * chroma)
        let dh = 2 * sqrt(p.chroma * q.chroma) * sine(turn / 2) / (1 + 0.015 * chroma * t)
        let rotation =
            -sine(60 * exp(-pow((hue - 275) / 25, 2))) * 2
            * sqrt(pow(chroma, 7) / (pow(chroma, 7) + pow(25, 7)))
        return sqrt(dl * dl + dc * dc + dh * dh + rotation * dc * dh)
    }

    private func polar(_ g: Double) -> (chroma: Double, hue: Double) {
        let a = a * (1 + g)
        let hue = atan2(b, a) * 180 / .pi
        return (hypot(a, b), hue < 0 ? hue + 360 : hue)
    }

    private func cosine(_ degrees: Double) -> Double { cos(degrees * .pi / 180) }
    private func sine(_ degrees: Double) -> Double { sin(degrees * .pi / 180) }
}

/// Eyes that miss one kind of cone, after Machado, Oliveira and Fernandes (2009), on linear light.
enum Vision: CaseIterable {
    case normal
    case protanopia
    case deuteranopia
    case tritanopia

    var matrix: [[Double]] {
        switch self {
        case .normal: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
        case .protanopia:
            [
                [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
                [-0.003882, -0.048116, 1.051998],
            ]
        case .deuteranopia:
            [
                [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
                [-0.011820, 0.042940, 0.968881],
            ]
        case .tritanopia:
            [
                [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
                [0.004733, 0.691367, 0.303900],
            ]
        }
    }
}
