// Written by bin/generate from styles/: change those and run it.

enum StyleFiles {
    static let all: [(name: String, toml: String)] = [
        (
            "briefing",
            #"""
            # For print: black ink on white, restrained colours that stay apart in grey.
            size = 9.5

            [fonts]
            text = ["Noto Sans CJK SC", "Source Han Sans SC", "Noto Sans SC"]
            strong = ["Noto Sans CJK SC", "Source Han Sans SC", "Noto Sans SC"]
            title = ["Noto Sans CJK SC", "Source Han Sans SC", "Noto Sans SC"]

            # Multiples of `size`.
            [scale]
            title = 1.45
            subtitle = 1.0
            label = 1.0
            value = 1.0
            tag = 0.8
            note = 0.82

            [colors]
            background = "#FFFFFF"
            text = "#1B1F23"
            muted = "#5C6770"
            axis = "#3A424A"
            grid = "#DFE4E8"
            highlight = "#A3262A"
            negative = "#B0682A"
            series = ["#5E8CAB", "#B98532", "#4E7F62", "#8A6A9C", "#2F4B63", "#7D8489"]

            # Strokes and hatching in points; bandWidth is the bar's part of its band.
            [marks]
            strokeWidth = 0.8
            hatchSpacing = 3
            bandWidth = 0.62

            # Points; 453 is the text block of A4 between margins of 25 mm.
            [frame]
            width = 453
            height = 268
            """#
        ),
        (
            "slides-dark",
            #"""
            # The light slides' twin for dark rooms.
            base = "slides-light"

            [colors]
            background = "#15202B"
            text = "#F1F4F6"
            muted = "#A5B4C0"
            axis = "#C3CDD5"
            grid = "#2F3D4A"
            highlight = "#F2B84B"
            negative = "#DE8A5A"
            series = ["#6FA3C4", "#D2A25A", "#74B08D", "#B394C6", "#C9D6E0", "#8C98A1"]
            """#
        ),
        (
            "slides-light",
            #"""
            # For a projector: 16:9, large type, a paper white that doesn't dazzle.
            base = "briefing"
            medium = "slides"
            size = 18

            [scale]
            title = 1.6
            tag = 0.74
            note = 0.74

            [colors]
            background = "#FBFAF7"

            [marks]
            strokeWidth = 1.4
            hatchSpacing = 5.5

            [frame]
            width = 960
            height = 540
            """#
        ),
    ]
}
