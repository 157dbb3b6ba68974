import SceneModel
import Typesetting
