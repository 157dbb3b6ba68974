// Written by bin/generate from styles/: change those and run it.

enum StyleFiles {
    static let all: [(name: String, toml: String)] = [
        (
            "briefing",
            #"""
            #:schema ../schemas/style.schema.json
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
            highlight = "#9D2533"
            negative = "#AD6530"
            # Apart for eyes that miss red, green or blue, and at least 10 of 100 apart in lightness, for copiers.
            series = ["#509AC0", "#88472D", "#517B65", "#2B3E74", "#24272A"]

            # Strokes, grid lines and hatching in points; bandWidth is the bar's part of its band, tint the colour's part
            # under hatching. A sixth series takes the first colour again, in the second texture.
            [marks]
            strokeWidth = 0.8
            gridWidth = 0.6
            hatchSpacing = 3
            bandWidth = 0.62
            tint = 0.2
            textures = ["solid", "falling", "level"]

            # Points; 453 is the text block of A4 between margins of 25 mm.
            [frame]
            width = 453
            height = 268

            # A briefing's sheet, in millimetres: 43 characters a line, 40 lines. The body's size is a multiple of `size`,
            # the leading of the body's.
            [page]
            form = "report"
            top = 28
            inner = 25.7
            width = 158.6
            height = 243.5
            text = 1.1
            leading = 1.65
            """#
        ),
        (
            "mono",
            #"""
            #:schema ../schemas/style.schema.json
            # Black alone, for copiers and fax: no grey and no tint, series told apart by texture.
            base = "briefing"

            [colors]
            background = "#FFFFFF"
            text = "#000000"
            muted = "#000000"
            axis = "#000000"
            grid = "#000000"
            highlight = "#000000"
            negative = "#000000"
            series = ["#000000"]

            [marks]
            strokeWidth = 0.9
            gridWidth = 0.25
            hatchSpacing = 3.2
            tint = 0
            textures = [
                "solid", "level", "falling-fine", "upright", "grid-fine", "falling-wide", "level-fine",
                "upright-fine", "grid", "falling", "level-wide", "upright-wide", "grid-wide",
            ]
            """#
        ),
        (
            "newsprint",
            #"""
            #:schema ../schemas/style.schema.json
            # For newspapers: ink spreads on rough paper, so strokes are strong and hatching is wide; the paper's own white
            # is the background, and a title in Song type stands above figures in Hei.
            base = "briefing"
            size = 9

            [fonts]
            title = ["Noto Serif CJK SC", "Source Han Serif SC", "Noto Serif SC"]

            [scale]
            title = 1.75
            subtitle = 0.95
            tag = 0.85
            note = 0.85

            [colors]
            text = "#000000"
            muted = "#4A4A46"
            axis = "#000000"
            grid = "#CFCCC4"
            highlight = "#94261E"
            negative = "#C8834E"
            series = ["#3B7C99", "#004367", "#B18938", "#9A3824", "#282726"]

            [marks]
            strokeWidth = 1.1
            gridWidth = 0.7
            hatchSpacing = 3.8
            bandWidth = 0.7
            tint = 0.15

            [frame]
            width = 340
            height = 250

            # Two columns of 25 characters in 小五, 51 lines: in fewer characters, lines between numbers stand wide open.
            [page]
            top = 26
            inner = 22
            width = 166
            height = 246
            text = 1.0
            leading = 1.5
            columns = 2
            gutter = 7.25
            """#
        ),
        (
            "official",
            #"""
            #:schema ../schemas/style.schema.json
            # For official documents by GB/T 9704: 仿宋 for words, 小标宋 for the title, 黑体 and 楷体 for headings of the first and
            # second level; black alone. Charts in 五号, the body in 三号 on 22 lines of 28 characters.
            base = "briefing"
            size = 10.5

            [fonts]
            text = ["FangSong", "FangSong_GB2312", "STFangsong", "FZFangSong-Z02"]
            strong = ["SimHei", "STHeiti", "FZHei-B01"]
            title = ["FZXiaoBiaoSong-B05S", "FZXiaoBiaoSong-B05", "方正小标宋简体"]
            heading = ["SimHei", "STHeiti", "FZHei-B01"]
            subheading = ["KaiTi", "KaiTi_GB2312", "STKaiti", "FZKai-Z03"]

            # Taken where those aren't installed, with a warning that names them.
            [fonts.substitutes]
            text = ["Noto Serif CJK SC", "Source Han Serif SC"]
            strong = ["Noto Sans CJK SC", "Source Han Sans SC"]
            title = ["Noto Serif CJK SC", "Source Han Serif SC"]
            heading = ["Noto Sans CJK SC", "Source Han Sans SC"]
            subheading = ["AR PL UKai CN", "Noto Serif CJK SC", "Source Han Serif SC"]

            [scale]
            title = 1.33
            subtitle = 1.0
            tag = 0.86
            note = 0.86

            # Black alone: series are told apart by texture.
            [colors]
            text = "#000000"
            muted = "#000000"
            axis = "#000000"
            grid = "#000000"
            highlight = "#000000"
            negative = "#000000"
            series = ["#000000"]

            [marks]
            strokeWidth = 0.75
            gridWidth = 0.25
            hatchSpacing = 3.2
            bandWidth = 0.55
            tint = 0
            textures = [
                "solid", "level", "falling-fine", "upright", "grid-fine", "falling-wide", "level-fine",
                "upright-fine", "grid", "falling", "level-wide", "upright-wide", "grid-wide",
            ]

            [frame]
            width = 442
            height = 268

            # Millimetres; 15.75 points, and 225 mm from the first of 22 lines' characters to the last one's feet.
            [page]
            form = "official"
            top = 37
            inner = 28
            width = 156
            height = 225
            text = 1.5
            leading = 1.88072
            """#
        ),
        (
            "slides-dark",
            #"""
            #:schema ../schemas/style.schema.json
            # The light slides' twin for dark rooms.
            base = "slides-light"

            [colors]
            background = "#15202B"
            text = "#F1F4F6"
            muted = "#A5B4C0"
            axis = "#C3CDD5"
            grid = "#2F3D4A"
            highlight = "#F7C74C"
            negative = "#BC6552"
            series = ["#4BB0DC", "#E9E1C9", "#F5B653", "#C56694", "#287953"]
            """#
        ),
        (
            "slides-light",
            #"""
            #:schema ../schemas/style.schema.json
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
            negative = "#9F6527"
            series = ["#4A96BC", "#88472D", "#517B65", "#2B3E74", "#24272A"]

            [marks]
            strokeWidth = 1.4
            gridWidth = 1
            hatchSpacing = 5.5

            [frame]
            width = 960
            height = 540
            """#
        ),
    ]
}
