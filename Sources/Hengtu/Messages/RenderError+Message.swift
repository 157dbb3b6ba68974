import CairoRendering
import MetricModel
import SceneModel

extension SceneError {
    /// A scene that hengtu laid out itself makes only the first; the rest are told as they are.
    package func text(_ language: Language) -> String {
        if case .pageSize(let size, _) = self {
            let words = size.words
            return language == .zh
                ? "画幅 \(words) 磅不能用：要大于 0，每边不超过 14400 磅"
                : "a frame of \(words) pt can't be used: each side lies above 0 and up to 14400 pt"
        }
        return language == .zh ? "画面有误：\(self)" : "the scene is wrong: \(self)"
    }
}

extension CairoError {
    package func text(_ language: Language) -> String {
        let zh = language == .zh
        switch self {
        case .tooLarge(let width, let height):
            return zh
                ? "图片太大（\(width.plain)×\(height.plain) 像素）；请减小 --scale 或画幅"
                : "the picture is too large (\(width.plain)×\(height.plain) pixels); use a smaller --scale or frame"
        case .scale(let scale):
            return zh ? "倍数 \(scale) 不能用；要大于 0" : "a scale of \(scale) can't be used; it lies above 0"
        case .unreadableFace(let name):
            return zh ? "字体 \(name) 读不出来；请重装它" : "the font \(name) can't be read; install it anew"
        case .failed(let reason):
            return zh ? "Cairo 没有画成：\(reason)" : "Cairo failed: \(reason)"
        }
    }
}
