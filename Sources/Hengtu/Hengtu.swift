@_exported import MetricModel
