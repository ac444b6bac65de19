public import ArgumentParser
public import GraphRendering

extension Picture.Language: ExpressibleByArgument {}
extension PictureTheme: ExpressibleByArgument {}
