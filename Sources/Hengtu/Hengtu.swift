@_exported import Briefings
@_exported import Charting
@_exported import Extraction
@_exported import MetricModel
@_exported import SVGRendering
@_exported import SceneModel
@_exported import Styling
@_exported import Typesetting
